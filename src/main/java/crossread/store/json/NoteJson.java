package crossread.store.json;

import crossread.model.work.Label;
import crossread.model.work.Note;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A reader's notes, labels and the names of labels in the file. */
final class NoteJson {
    private static final String TEXT = "text";
    private static final String WRITTEN = "written";
    private static final String NUMBER = "number";
    private static final String NAME = "name";

    private NoteJson() {}

    static ObjectNode write(Note note) {
        return AnchorJson.about(note.about())
                .put(TEXT, note.text())
                .put(WRITTEN, note.written().toString());
    }

    static ObjectNode write(Label label) {
        return AnchorJson.about(label.about()).put(NUMBER, label.number());
    }

    static ObjectNode write(int number, String name) {
        return Json.object().put(NUMBER, number).put(NAME, name);
    }

    static Optional<Note> note(Fields fields) {
        try {
            Instant written = Instant.parse(fields.text(WRITTEN));
            String text = fields.text(TEXT);
            return text.isBlank()
                    ? Optional.empty()
                    : AnchorJson.subject(fields).map(about -> new Note(about, text, written));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    static Optional<Label> label(Fields fields) {
        int number = fields.count(NUMBER);
        return number < 1 || number > Label.COUNT
                ? Optional.empty()
                : AnchorJson.subject(fields).map(about -> new Label(about, number));
    }

    /** The name of a label, with its number. */
    static Optional<Map.Entry<Integer, String>> name(Fields fields) {
        int number = fields.count(NUMBER);
        String name = fields.text(NAME).strip();
        return number < 1 || number > Label.COUNT || name.isEmpty()
                ? Optional.empty()
                : Optional.of(Map.entry(number, name));
    }
}

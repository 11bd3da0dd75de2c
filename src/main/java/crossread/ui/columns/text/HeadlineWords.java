package crossread.ui.columns.text;

import crossread.export.HeadlineSentences;
import crossread.messages.Messages;
import crossread.model.fact.HeadlineNote;
import java.util.List;
import java.util.stream.Collectors;

/** Says what a headline has to do with its text: a short line for what is not there, and all of it. */
public final class HeadlineWords {
    private final List<HeadlineNote> notes;
    private final Messages words;

    public HeadlineWords(List<HeadlineNote> notes, Messages words) {
        this.notes = List.copyOf(notes);
        this.words = words;
    }

    /** What of the headline the text does not say; empty where it says all, whatever it says beyond. */
    public String line() {
        return notes.stream()
                .filter(note -> note.kind() != HeadlineNote.Kind.LEFT_OUT)
                .map(note -> switch (note.kind()) {
                    case OTHER_FIGURE -> words.text("columns.headline.other", note.headline(), note.text());
                    case UNSTATED, LEFT_OUT -> words.text("columns.headline.only", note.headline());
                })
                .collect(Collectors.joining(" · "));
    }

    /** All of it, a line each. */
    public String whole() {
        return notes.stream().map(note -> HeadlineSentences.of(note, words)).collect(Collectors.joining("\n"));
    }
}

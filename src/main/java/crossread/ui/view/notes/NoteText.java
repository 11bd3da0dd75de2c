package crossread.ui.view.notes;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.ui.columns.text.Citation;
import crossread.ui.notes.ShownNotes;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Writes lines of the list as plain text, each quotation with where it comes from. */
final class NoteText {
    private final Comparison comparison;
    private final Messages words;
    private final ShownNotes notes;

    NoteText(Comparison comparison, Messages words, ShownNotes notes) {
        this.comparison = comparison;
        this.words = words;
        this.notes = notes;
    }

    String of(List<NoteLine> lines) {
        return lines.stream().map(this::of).collect(Collectors.joining("\n\n"));
    }

    private String of(NoteLine line) {
        return switch (line) {
            case NoteLine.Head head -> head.title();
            case NoteLine.Entry entry -> of(entry);
        };
    }

    private String of(NoteLine.Entry entry) {
        List<String> text = new ArrayList<>();
        if (!entry.what().isEmpty()) {
            text.add(entry.what());
        }
        if (!entry.quotation().isEmpty()) {
            text.add(words.text("ledger.quoted", entry.quotation()));
        }
        if (entry.isGone()) {
            text.add(words.text("view.notes.gone"));
        }
        entry.articles().stream()
                .limit(1)
                .flatMap(id -> comparison.article(id).stream())
                .map(new Citation(words)::of)
                .forEach(text::add);
        if (!entry.annotation().labels().isEmpty()) {
            text.add(words.text("notes.labelled", notes.names(entry.annotation().labels())));
        }
        entry.annotation().notes().forEach(note -> text.add(words.text("notes.noted", note.text())));
        return String.join("\n", text);
    }
}

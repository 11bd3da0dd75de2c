package crossread.ui.columns.text;

import crossread.messages.Messages;
import crossread.model.HeadlineNote;
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
        return notes.stream().map(this::sentence).collect(Collectors.joining("\n"));
    }

    private String sentence(HeadlineNote note) {
        return switch (note.kind()) {
            case OTHER_FIGURE -> words.text("columns.headline.other-why", note.headline(), note.text());
            case UNSTATED ->
                switch (note.what()) {
                    case QUOTATION -> words.text("columns.headline.quotation-why", note.headline());
                    case CLAIM -> words.text("columns.headline.claim-why", note.headline());
                    default -> words.text("columns.headline.only-why", note.headline());
                };
            case LEFT_OUT -> words.text("columns.headline.left-out-why", note.text());
        };
    }
}

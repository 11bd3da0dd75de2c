package crossread.export;

import crossread.messages.Messages;
import crossread.model.fact.HeadlineNote;

/** Says in a sentence what a headline has to do with its text, the same on the screen and in a report. */
public final class HeadlineSentences {
    private HeadlineSentences() {}

    /** What {@code note} says of the headline. */
    public static String of(HeadlineNote note, Messages words) {
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

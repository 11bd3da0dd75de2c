package crossread.ui.view.words;

import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import java.util.List;

/**
 * How one outlet puts the statement.
 *
 * @param article its id
 * @param name what the outlet is called
 * @param pieces the sentences in which it does, in their order; none where it does not
 */
record Version(String article, String name, List<Piece> pieces) {
    Version {
        pieces = List.copyOf(pieces);
    }

    /**
     * A sentence of a version.
     *
     * @param at which
     * @param text its words
     * @param marks the words that the sentence it is held against does not have, in their order
     */
    record Piece(SentenceRef at, String text, List<Span> marks) {
        Piece {
            marks = List.copyOf(marks);
        }
    }
}

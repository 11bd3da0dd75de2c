package crossread.read.clean;

import crossread.model.article.BlockKind;
import crossread.model.article.SetAside;
import java.util.Optional;

/**
 * A piece with its words, as the rules look at it.
 *
 * @param index its place among all pieces
 */
record Line(int index, Piece piece, Wording wording) {
    static Line of(int index, Piece piece) {
        return new Line(index, piece, new Wording(piece.text()));
    }

    String text() {
        return piece.text();
    }

    int count() {
        return wording.count();
    }

    Optional<SetAside> found() {
        return piece.found();
    }

    /** Running text: long, or of some length and ending as a sentence does. */
    boolean isProse() {
        return piece.found().isEmpty()
                && piece.kind() != BlockKind.HEADING
                && piece.kind() != BlockKind.CAPTION
                && piece.linkShare() < 0.5
                && (count() >= 25 || (count() >= 10 && wording.endsSentence()));
    }

    /** Where lines are short by nature. */
    boolean isListed() {
        return piece.cell() || piece.kind() == BlockKind.LIST || piece.kind() == BlockKind.HEADING;
    }
}

package crossread.read.clean;

import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.SetAside;
import java.util.Optional;

/**
 * A piece of a page before it is judged.
 *
 * @param text one paragraph, blanks folded
 * @param kind its place in the layout
 * @param linkShare share of its text that is link, 0 to 1
 * @param cell whether it stands in a table, where lines are short and repeat for good reason
 * @param found what its place on the page already tells against it
 */
public record Piece(String text, BlockKind kind, double linkShare, boolean cell, Optional<SetAside> found) {

    /** A piece of a text that has no layout. */
    public static Piece plain(String text, BlockKind kind) {
        return new Piece(text, kind, 0, false, Optional.empty());
    }

    /** The block it becomes. */
    Block block(Optional<SetAside> why) {
        Block kept = Block.kept(text, kind);
        return why.map(kept::setAside).orElse(kept);
    }
}

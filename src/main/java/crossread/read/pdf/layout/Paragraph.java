package crossread.read.pdf.layout;

import crossread.model.article.BlockKind;
import crossread.model.article.SetAside;
import crossread.read.clean.Piece;
import java.util.Optional;

/**
 * Lines put together.
 *
 * @param page on which it begins, counted from 0
 * @param size of its letters in points
 * @param piece what the cleaner judges
 */
public record Paragraph(int page, double size, Piece piece) {

    Paragraph(Line first, String text, BlockKind kind, double linkShare, boolean cell, Optional<SetAside> found) {
        this(first.page(), first.size(), new Piece(text, kind, linkShare, cell, found));
    }

    public String text() {
        return piece.text();
    }

    public boolean isHeading() {
        return piece.kind() == BlockKind.HEADING && piece.found().isEmpty();
    }
}

package crossread.read.pdf;

import crossread.model.article.Reason;
import crossread.model.article.SetAside;
import crossread.model.article.Trust;
import crossread.read.clean.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the menus and lists of other articles in the print of a whole page: several lines one after the other that are
 * nothing but link. A single one may be part of the text; a page as such would show by its markup which is which.
 */
final class MenuFinder {
    private static final SetAside MENU = SetAside.because(Reason.RELATED_LINKS, "link-list", Trust.ASK);
    private static final int FEWEST = 3;
    private static final double ALL_LINK = 0.85;

    /** Letters of a number, a mark or a comma between two links. */
    private static final int LITTLE = 3;

    /** The pieces in their order, those of menus with what tells against them. */
    List<Piece> mark(List<Piece> pieces) {
        List<Piece> marked = new ArrayList<>(pieces);
        int start = 0;
        int links = 0;
        for (int i = 0; i <= pieces.size(); i++) {
            boolean goesOn = i < pieces.size() && (isLink(pieces.get(i)) || isPassedOver(pieces.get(i)));
            if (goesOn) {
                links += isLink(pieces.get(i)) ? 1 : 0;
                continue;
            }
            if (links >= FEWEST) {
                for (int k = start; k < i; k++) {
                    marked.set(k, marked(pieces.get(k)));
                }
            }
            start = i + 1;
            links = 0;
        }
        return marked;
    }

    private static boolean isLink(Piece piece) {
        return piece.found().isEmpty() && piece.linkShare() >= ALL_LINK;
    }

    private static boolean isPassedOver(Piece piece) {
        return piece.found().isPresent() || piece.text().length() <= LITTLE;
    }

    private static Piece marked(Piece piece) {
        return piece.found().isPresent()
                ? piece
                : new Piece(piece.text(), piece.kind(), piece.linkShare(), piece.cell(), Optional.of(MENU));
    }
}

package crossread.ui.columns;

import crossread.ui.columns.text.Piece;
import java.util.Optional;
import java.util.OptionalInt;
import javafx.geometry.NodeOrientation;

/** Finds what of a column's text is under a point, which is told in pixels from the area's corner. */
final class PointFinder {
    private final ReadingArea area;

    PointFinder(ReadingArea area) {
        this.area = area;
    }

    /** The unit under the point, if it is over text. */
    OptionalInt unitAt(double x, double y) {
        if (area.getEffectiveNodeOrientation() == NodeOrientation.RIGHT_TO_LEFT) {
            // A hit test in text that reads from the right counts from the other side than everything else.
            return laidAt(y).map(laid -> laid.unitAt(x, y)).orElse(OptionalInt.empty());
        }
        return area.hit(x, y).getCharacterIndex();
    }

    /** The paragraph at the height of the point, whether there is text under it or not. */
    Optional<Piece> pieceAt(double x, double y) {
        return area.shown().pieces().isEmpty()
                ? Optional.empty()
                : Optional.of(area.shown()
                        .pieces()
                        .get(area.shown().pieceAt(area.hit(x, y).getInsertionIndex())));
    }

    private Optional<LaidPiece> laidAt(double y) {
        return area.visiblePieces().stream()
                .flatMap(piece -> area.laid(piece).stream())
                .filter(laid -> laid.isAt(y))
                .findFirst();
    }
}

package crossread.ui.columns;

import crossread.model.article.Span;
import crossread.ui.columns.text.Place;
import crossread.ui.columns.text.Stop;
import crossread.ui.columns.text.StripScale;
import java.util.List;
import javafx.geometry.Rectangle2D;

/** Scrolls the text of one column to a place of it. */
final class TextScroller {
    /** Lines stay this far from the upper and lower edge when the keyboard goes to them, in pixels. */
    private static final double MARGIN = 24;
    /** What comes from below is first put so far down, as a part of what is visible. */
    private static final double LOW = 0.6;

    private final ReadingArea area;

    TextScroller(ReadingArea area) {
        this.area = area;
    }

    /** Scrolls so that {@code place} stands at the height {@code y}, as near as the text's ends allow. */
    void put(Place place, double y) {
        area.shown().sentence(place.sentence()).ifPresent(span -> {
            int piece = area.shown().pieceAt(span.start());
            area.showPiece(piece, Math.rint(y - area.laidAnyway(piece).offset(place)));
        });
    }

    /** Scrolls so that {@code spot} stands at the upper edge, as near as the text's ends allow. */
    void showFrom(StripScale.Spot spot) {
        if (!area.shown().pieces().isEmpty()) {
            LaidPiece laid = area.laidAnyway(spot.piece());
            double below = laid.textY() - laid.y() + spot.fraction() * laid.height();
            // Above the first line there is nothing to hide.
            boolean start = spot.piece() == 0 && spot.fraction() <= 0;
            area.showPiece(spot.piece(), start ? 0 : -Math.rint(below));
            keepEndLow();
        }
    }

    /** The end of the text goes no higher than the lower edge, though there is room below it that other columns may need. */
    private void keepEndLow() {
        int last = area.shown().pieces().size() - 1;
        LaidPiece end = area.laidAnyway(last);
        double deep = end.textY() - end.y() + end.height();
        if (!area.isBelow(last) && (area.isAbove(last) || area.top(last) + deep < area.getHeight())) {
            area.showPiece(last, Math.rint(area.getHeight() - deep));
            double gap = area.top(0);
            if (!area.isAbove(0) && !area.isBelow(0) && gap > 0) {
                area.showPiece(0, 0);
            }
        }
    }

    /** Scrolls just so far that {@code stop} is in view; says whether it had to. */
    boolean reveal(Stop stop) {
        Span span = stop.span();
        int piece = stop.piece();
        List<Rectangle2D> lines = area.shape(span);
        if (lines.isEmpty()) {
            area.showPiece(piece, area.isAbove(piece) ? MARGIN : area.getHeight() * LOW);
            lines = area.shape(span);
            if (lines.isEmpty()) {
                return true;
            }
        }
        double above = lines.getFirst().getMinY() - MARGIN;
        double below = lines.getLast().getMaxY() + MARGIN - area.getHeight();
        double by = above < 0 ? above : below > 0 ? Math.min(below, above) : 0;
        if (by == 0) {
            return false;
        }
        area.showPiece(piece, area.top(piece) - Math.rint(by));
        return true;
    }
}

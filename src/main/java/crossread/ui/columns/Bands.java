package crossread.ui.columns;

import crossread.messages.Messages;
import crossread.ui.columns.text.PairLinks;
import crossread.ui.columns.text.Partner;
import crossread.ui.columns.text.Piece;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/**
 * Quiet bands between neighbouring cards, from each selected sentence to what answers to it; on request also between all
 * visible sentences that say the same. One that is told elsewhere says from which paragraph to which.
 */
final class Bands extends Pane {
    private final Messages words;
    private final List<Band> bands = new ArrayList<>();
    private final Path everything = new Path();
    private Optional<PairLinks> links = Optional.empty();
    private boolean all;

    /** One end of a band: where it meets its card, in this pane. */
    private record End(double x, double top, double bottom) {}

    /** What is between two neighbouring cards, and how far the text of each stands below this pane's corner. */
    private record Gap(ArticleColumn left, ArticleColumn right, double from, double to, double leftY, double rightY) {}

    private static final class Band extends Path {
        private final Tooltip tip = new Tooltip();
        private final Label moved = new Label();

        Band() {
            setManaged(false);
            moved.setManaged(false);
            moved.setMouseTransparent(true);
            moved.getStyleClass().add("moved-label");
            Tooltip.install(this, tip);
        }
    }

    Bands(Messages words) {
        this.words = words;
        setPickOnBounds(false);
        getStyleClass().add("bands");
        everything.getStyleClass().add("bands-all");
        everything.setManaged(false);
        everything.setMouseTransparent(true);
        getChildren().add(everything);
    }

    void show(PairLinks now) {
        links = Optional.of(now);
    }

    /** Whether bands stand between all sentences that say the same, not only the selected ones. */
    void setAll(boolean wanted) {
        all = wanted;
    }

    /** The words beside the bands that are drawn now. */
    List<String> movedWords() {
        return bands.stream()
                .filter(band -> band.isVisible() && band.moved.isVisible())
                .map(band -> band.moved.getText())
                .toList();
    }

    /** Whether bands between all sentences are drawn now. */
    boolean drawsAll() {
        return !everything.getElements().isEmpty();
    }

    void draw(List<ArticleColumn> columns) {
        int used = 0;
        List<PathElement> quiet = new ArrayList<>();
        for (int i = 0; i + 1 < columns.size(); i++) {
            if (columns.get(i).isAsleep() || columns.get(i + 1).isAsleep()) {
                continue;
            }
            Gap gap = gap(columns.get(i), columns.get(i + 1));
            if (all) {
                drawAll(gap, quiet);
            }
            for (Partner left : gap.left().answers().partners()) {
                for (Partner right : gap.right().answers().partners()) {
                    used += draw(used, gap, left, right) ? 1 : 0;
                }
            }
        }
        if (!quiet.isEmpty() || drawsAll()) {
            everything.getElements().setAll(quiet);
        }
        for (int i = used; i < bands.size(); i++) {
            bands.get(i).setVisible(false);
            bands.get(i).moved.setVisible(false);
        }
    }

    private Gap gap(ArticleColumn left, ArticleColumn right) {
        Bounds from = sceneToLocal(left.localToScene(left.getLayoutBounds()));
        Bounds to = sceneToLocal(right.localToScene(right.getLayoutBounds()));
        return new Gap(left, right, from.getMaxX(), to.getMinX(), textY(left), textY(right));
    }

    private double textY(ArticleColumn column) {
        Point2D corner = column.body().localToScene(0, 0);
        return sceneToLocal(corner).getY();
    }

    private void drawAll(Gap gap, List<PathElement> quiet) {
        List<PairLinks.Joined> joined = links.map(each -> each.between(
                        gap.left().article().id(), gap.right().article().id()))
                .orElse(List.of());
        Map<Integer, VisibleText.Laid> right = new HashMap<>();
        gap.right().drawing().visible().sentences().forEach(laid -> right.put(laid.sentence(), laid));
        for (VisibleText.Laid laid : gap.left().drawing().visible().sentences()) {
            int next = PairLinks.first(joined, laid.sentence());
            for (; next < joined.size() && joined.get(next).from() == laid.sentence(); next++) {
                VisibleText.Laid other = right.get(joined.get(next).to());
                if (other != null) {
                    Optional<End> from = end(gap.left(), laid, gap.from(), gap.leftY());
                    Optional<End> to = end(gap.right(), other, gap.to(), gap.rightY());
                    if (from.isPresent() && to.isPresent()) {
                        quiet.addAll(shape(from.get(), to.get()));
                    }
                }
            }
        }
    }

    /** Draws the band between two selected sentences if both are in view; says whether it did. */
    private boolean draw(int index, Gap gap, Partner left, Partner right) {
        Optional<VisibleText.Laid> one =
                gap.left().drawing().visible().of(left.at().sentence());
        Optional<VisibleText.Laid> other =
                gap.right().drawing().visible().of(right.at().sentence());
        Optional<End> from = one.flatMap(laid -> end(gap.left(), laid, gap.from(), gap.leftY()));
        Optional<End> to = other.flatMap(laid -> end(gap.right(), laid, gap.to(), gap.rightY()));
        if (from.isEmpty() || to.isEmpty()) {
            return false;
        }
        Band band = band(index);
        band.getElements().setAll(shape(from.get(), to.get()));
        Partner.Role role = left.role() == Partner.Role.SAYS ? right.role() : left.role();
        List<String> styles = List.of("band", "band-" + role.name().toLowerCase(Locale.ROOT));
        if (!band.getStyleClass().equals(styles)) {
            band.getStyleClass().setAll(styles);
            band.applyCss();
        }
        boolean moved = isMoved(left, right);
        band.moved.setVisible(moved);
        if (moved) {
            int before = paragraph(gap.left(), one.orElseThrow().piece());
            int after = paragraph(gap.right(), other.orElseThrow().piece());
            band.tip.setText(words.text("columns.band.moved", before, after));
            label(band, words.text("columns.band.par", before, after), from.get(), to.get());
        } else {
            band.tip.setText(words.text("columns.band." + role));
        }
        band.setVisible(true);
        return true;
    }

    /** Of three articles one may tell a sentence elsewhere while the two others agree: the link between the two counts. */
    private boolean isMoved(Partner left, Partner right) {
        List<PairLinks.Joined> joined = links.map(
                        each -> each.between(left.at().article(), right.at().article()))
                .orElse(List.of());
        return joined.subList(PairLinks.first(joined, left.at().sentence()), joined.size()).stream()
                .takeWhile(link -> link.from() == left.at().sentence())
                .anyMatch(link -> link.to() == right.at().sentence() && link.moved());
    }

    private Band band(int index) {
        if (index == bands.size()) {
            bands.add(new Band());
            getChildren().addAll(bands.getLast(), bands.getLast().moved);
        }
        return bands.get(index);
    }

    private void label(Band band, String text, End from, End to) {
        Label label = band.moved;
        label.setText(text);
        label.applyCss();
        label.autosize();
        double y = (from.top() + from.bottom() + to.top() + to.bottom()) / 4 - label.getHeight() / 2;
        label.relocate(Math.rint((from.x() + to.x() - label.getWidth()) / 2), Math.rint(y));
    }

    private static Optional<End> end(ArticleColumn column, VisibleText.Laid laid, double x, double y) {
        double height = column.area().getHeight();
        double top = Math.clamp(laid.top(), 0, height);
        double bottom = Math.clamp(laid.bottom(), 0, height);
        return bottom - top < 1 ? Optional.empty() : Optional.of(new End(x, y + top, y + bottom));
    }

    /** The number a reader would count to: kept paragraphs alone. */
    private static int paragraph(ArticleColumn column, int piece) {
        return (int) column.area().shown().pieces().subList(0, piece + 1).stream()
                .filter(Piece.Kept.class::isInstance)
                .count();
    }

    private static List<PathElement> shape(End from, End to) {
        double middle = (from.x() + to.x()) / 2;
        return List.of(
                new MoveTo(from.x(), from.top()),
                new CubicCurveTo(middle, from.top(), middle, to.top(), to.x(), to.top()),
                new LineTo(to.x(), to.bottom()),
                new CubicCurveTo(middle, to.bottom(), middle, from.bottom(), from.x(), from.bottom()),
                new ClosePath());
    }
}

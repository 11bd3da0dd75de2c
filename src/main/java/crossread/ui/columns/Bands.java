package crossread.ui.columns;

import crossread.messages.Messages;
import crossread.model.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.CubicCurveTo;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;

/** Quiet bands between neighbouring cards, from each selected sentence to what answers to it. */
final class Bands extends Pane {
    private final Messages words;
    private final List<Band> bands = new ArrayList<>();

    /** One end of a band: where it meets its card, in this pane. */
    private record End(double x, double top, double bottom, Partner partner, int paragraph) {}

    private static final class Band extends Path {
        private final Tooltip tip = new Tooltip();

        Band() {
            setManaged(false);
            Tooltip.install(this, tip);
        }
    }

    Bands(Messages words) {
        this.words = words;
        setPickOnBounds(false);
        getStyleClass().add("bands");
    }

    void draw(List<ArticleColumn> columns) {
        int used = 0;
        for (int i = 0; i + 1 < columns.size(); i++) {
            for (Partner left : columns.get(i).partners()) {
                for (Partner right : columns.get(i + 1).partners()) {
                    Optional<End> from = end(columns.get(i), left, true);
                    Optional<End> to = end(columns.get(i + 1), right, false);
                    if (from.isPresent() && to.isPresent()) {
                        band(used++, from.get(), to.get());
                    }
                }
            }
        }
        for (int i = used; i < bands.size(); i++) {
            bands.get(i).setVisible(false);
        }
    }

    private Optional<End> end(ArticleColumn column, Partner partner, boolean rightEdge) {
        ReadingArea area = column.area();
        Optional<Span> span = area.shown().sentence(partner.at().sentence());
        List<Rectangle2D> lines = span.map(area::shape).orElse(List.of());
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        double height = area.getHeight();
        double top = Math.clamp(lines.getFirst().getMinY(), 0, height);
        double bottom = Math.clamp(lines.getLast().getMaxY(), 0, height);
        if (bottom - top < 1) {
            return Optional.empty();
        }
        Bounds card = sceneToLocal(column.localToScene(column.getLayoutBounds()));
        Point2D corner = sceneToLocal(column.body().localToScene(0, 0));
        int piece = area.shown().pieceAt(span.orElseThrow().start());
        return Optional.of(new End(
                rightEdge ? card.getMaxX() : card.getMinX(),
                corner.getY() + top,
                corner.getY() + bottom,
                partner,
                paragraph(area.shown(), piece)));
    }

    /** The number a reader would count to: kept paragraphs alone. */
    private static int paragraph(ColumnText text, int piece) {
        return (int) text.pieces().subList(0, piece + 1).stream()
                .filter(Piece.Kept.class::isInstance)
                .count();
    }

    private void band(int index, End from, End to) {
        if (index == bands.size()) {
            bands.add(new Band());
            getChildren().add(bands.getLast());
        }
        Band band = bands.get(index);
        double middle = (from.x() + to.x()) / 2;
        band.getElements()
                .setAll(
                        new MoveTo(from.x(), from.top()),
                        new CubicCurveTo(middle, from.top(), middle, to.top(), to.x(), to.top()),
                        new LineTo(to.x(), to.bottom()),
                        new CubicCurveTo(middle, to.bottom(), middle, from.bottom(), from.x(), from.bottom()),
                        new ClosePath());
        Partner.Role role = from.partner().role() == Partner.Role.SAYS
                ? to.partner().role()
                : from.partner().role();
        List<String> styles = List.of("band", "band-" + role.name().toLowerCase(Locale.ROOT));
        if (!band.getStyleClass().equals(styles)) {
            band.getStyleClass().setAll(styles);
            band.applyCss();
        }
        boolean moved = from.partner().moved() || to.partner().moved();
        band.tip.setText(
                moved
                        ? words.text("columns.band.moved", from.paragraph(), to.paragraph())
                        : words.text("columns.band." + role));
        band.setVisible(true);
    }
}

package crossread.ui.view.placement;

import crossread.ui.ledger.SigilBadge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/** The axes and the lines between them; a handful of paths, whatever the number of facts. */
final class Chart extends Pane {
    private static final double REACH = 7;
    private static final double HEAD = 30;
    private static final double DOT = 3.5;

    private final Path axes = path("placement-axis");
    private final Path lines = path("placement-line");
    private final Path buried = path("placement-buried");
    private final Path hovered = path("placement-hovered");
    private final Path chosen = path("placement-chosen");
    private final Path dots = path("placement-dots");
    private final List<Label> heads = new ArrayList<>();
    private Placement placement = new Placement(List.of(), List.of(), 0);
    private Optional<Integer> choice = Optional.empty();
    private Optional<Integer> hover = Optional.empty();
    private Consumer<Integer> onChoose = index -> {};
    private Consumer<Optional<Integer>> onHover = index -> {};

    Chart() {
        getStyleClass().add("placement-chart");
        setMinSize(0, 0);
        addEventHandler(MouseEvent.MOUSE_MOVED, event -> hover(at(event)));
        addEventHandler(MouseEvent.MOUSE_EXITED, _ -> hover(Optional.empty()));
        addEventHandler(MouseEvent.MOUSE_CLICKED, event -> at(event).ifPresent(onChoose));
    }

    private static Path path(String style) {
        Path path = new Path();
        path.getStyleClass().add(style);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    void setOnChoose(Consumer<Integer> listener) {
        onChoose = listener;
    }

    void setOnHover(Consumer<Optional<Integer>> listener) {
        onHover = listener;
    }

    void show(Placement value) {
        placement = value;
        choice = Optional.empty();
        hover = Optional.empty();
        heads.clear();
        for (Axis axis : value.axes()) {
            Label head = new Label(axis.name(), new SigilBadge(axis.article()));
            head.getStyleClass().add("placement-head");
            head.setTooltip(new Tooltip(axis.name()));
            head.setAlignment(Pos.CENTER);
            heads.add(head);
        }
        getChildren().setAll(axes, lines, buried, hovered, chosen, dots);
        getChildren().addAll(heads);
        requestLayout();
    }

    void choose(Optional<Integer> index) {
        choice = index;
        requestLayout();
    }

    private ChartShape shape() {
        return new ChartShape(placement.axes().size(), getWidth(), Math.max(0, getHeight() - HEAD));
    }

    private Optional<Integer> at(MouseEvent event) {
        return shape().nearest(placement.facts(), event.getX(), event.getY() - HEAD, REACH);
    }

    private void hover(Optional<Integer> index) {
        if (!index.equals(hover)) {
            hover = index;
            onHover.accept(index);
            ChartShape shape = shape();
            draw(hovered, facts(hover), shape);
        }
    }

    private List<PlacedFact> facts(Optional<Integer> index) {
        return index.filter(i -> i < placement.facts().size()).map(placement.facts()::get).stream()
                .toList();
    }

    @Override
    protected void layoutChildren() {
        ChartShape shape = shape();
        axes.getElements().clear();
        double room = shape.axes() < 2 ? getWidth() : shape.x(1) - shape.x(0) - 8;
        for (int i = 0; i < shape.axes(); i++) {
            axes.getElements()
                    .addAll(new MoveTo(shape.x(i), HEAD + shape.y(0)), new LineTo(shape.x(i), HEAD + shape.y(1)));
            Label head = heads.get(i);
            double width = Math.min(head.prefWidth(-1), Math.min(room, room / 2 + ChartShape.SIDE));
            // The first and the last are moved in where half of them would stand outside.
            double x = Math.clamp(shape.x(i) - width / 2, 0, Math.max(0, getWidth() - width));
            head.resizeRelocate(Math.rint(x), 4, width, 22);
        }
        draw(lines, placement.facts().stream().filter(fact -> !fact.isBuried()).toList(), shape);
        draw(buried, placement.facts().stream().filter(PlacedFact::isBuried).toList(), shape);
        draw(hovered, facts(hover), shape);
        draw(chosen, facts(choice), shape);
        dots.getElements().clear();
        facts(choice).stream()
                .flatMap(fact -> shape.dots(fact).stream())
                .forEach(dot -> square(dots, dot.x(), dot.y() + HEAD));
    }

    private static void draw(Path path, List<PlacedFact> facts, ChartShape shape) {
        List<PathElement> elements = new ArrayList<>();
        for (PlacedFact fact : facts) {
            List<ChartShape.Dot> dots = shape.dots(fact);
            for (int i = 0; i < dots.size(); i++) {
                double y = HEAD + dots.get(i).y();
                elements.add(
                        i == 0
                                ? new MoveTo(dots.get(i).x(), y)
                                : new LineTo(dots.get(i).x(), y));
            }
        }
        path.getElements().setAll(elements);
    }

    private static void square(Path path, double x, double y) {
        path.getElements()
                .addAll(
                        new MoveTo(x - DOT, y - DOT),
                        new LineTo(x + DOT, y - DOT),
                        new LineTo(x + DOT, y + DOT),
                        new LineTo(x - DOT, y + DOT),
                        new LineTo(x - DOT, y - DOT));
    }
}

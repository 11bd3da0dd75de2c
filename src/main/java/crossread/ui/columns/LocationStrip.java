package crossread.ui.columns;

import crossread.ui.columns.text.ColumnText;
import crossread.ui.columns.text.MarkSpan;
import crossread.ui.columns.text.StripRows;
import crossread.ui.columns.text.StripScale;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.DoubleConsumer;
import javafx.scene.AccessibleRole;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Region;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/**
 * The whole article at a glance, beside its text: sentences as thick as they are long, marked ones in the colour and the
 * shape of their mark (only here: a full bar; differs: two halves; uncertain: three dots; shared: a thin one), what is
 * selected with a tip, and a box round what is in view, which scrolls the text when it is dragged.
 */
final class LocationStrip extends Region {
    static final double WIDTH = 17;

    private static final double LEFT = 4;
    private static final double BAR = 10;
    private static final double LEAST_BOX = 14;

    private final Path plain = path("strip-plain");
    private final Path chosen = path("strip-chosen");
    private final Map<MarkSpan.Look, Path> marked = new EnumMap<>(MarkSpan.Look.class);
    private final Region box = new Region();
    private StripScale scale = new StripScale(ColumnText.EMPTY);
    private Optional<StripRows> rows = Optional.empty();
    private ColumnText shown = ColumnText.EMPTY;
    private List<MarkSpan> marks = List.of();
    private List<Double> chosenAt = List.of();
    private double top;
    private double bottom;
    private double grip;
    private DoubleConsumer onGo = _ -> {};

    LocationStrip() {
        getStyleClass().add("strip");
        setAccessibleRole(AccessibleRole.IMAGE_VIEW);
        box.getStyleClass().add("strip-box");
        box.setManaged(false);
        box.setMouseTransparent(true);
        getChildren().addAll(plain);
        for (MarkSpan.Look look : MarkSpan.Look.values()) {
            marked.put(look, path("strip-" + look.name().toLowerCase(Locale.ROOT)));
        }
        getChildren().addAll(marked.values());
        getChildren().addAll(chosen, box);
        setOnMousePressed(this::pressed);
        setOnMouseDragged(this::dragged);
        heightProperty().addListener(_ -> {
            drawRows();
            drawChosen();
        });
    }

    private static Path path(String style) {
        Path path = new Path();
        path.getStyleClass().add(style);
        path.setManaged(false);
        path.setMouseTransparent(true);
        return path;
    }

    /** Who is told to which share of the text, 0 to 1, the upper edge of the view is to go. */
    void setOnGo(DoubleConsumer listener) {
        onGo = listener;
    }

    StripScale scale() {
        return scale;
    }

    /** Shows the text and its marks. */
    void show(ColumnText text, List<MarkSpan> wanted) {
        if (!text.equals(shown)) {
            shown = text;
            scale = new StripScale(text);
            rows = Optional.of(new StripRows(text, scale));
        }
        marks = List.copyOf(wanted);
        drawRows();
        drawChosen();
    }

    /** Points at the sentences that begin at these shares of the text. */
    void choose(List<Double> shares) {
        chosenAt = List.copyOf(shares);
        drawChosen();
    }

    /** Puts the box round what is in view, as shares of the text. */
    void view(double from, double to) {
        top = from;
        bottom = to;
        placeBox();
    }

    /** The box, from its top to its bottom, in pixels. */
    double boxTop() {
        return box.getLayoutY();
    }

    private void placeBox() {
        double height = Math.min(getHeight(), Math.max(LEAST_BOX, (bottom - top) * getHeight()));
        double y = Math.clamp(top * getHeight(), 0, Math.max(0, getHeight() - height));
        box.resizeRelocate(1, Math.rint(y), getWidth() - 2, Math.rint(height));
    }

    private void drawRows() {
        List<PathElement> quiet = new ArrayList<>();
        Map<MarkSpan.Look, List<PathElement>> loud = new EnumMap<>(MarkSpan.Look.class);
        for (StripRows.Row row :
                rows.map(each -> each.rows(marks, (int) getHeight())).orElse(List.of())) {
            row.look()
                    .ifPresentOrElse(
                            look -> add(loud.computeIfAbsent(look, _ -> new ArrayList<>()), look, row),
                            () -> add(quiet, LEFT + 3, 4, row.from(), row.to()));
        }
        plain.getElements().setAll(quiet);
        marked.forEach((look, path) -> path.getElements().setAll(loud.getOrDefault(look, List.of())));
        placeBox();
    }

    private static void add(List<PathElement> into, MarkSpan.Look look, StripRows.Row row) {
        switch (look) {
            case ONLY -> add(into, LEFT, BAR, row.from(), row.to());
            case DIFFERS -> {
                add(into, LEFT, 4, row.from(), row.to());
                add(into, LEFT + 6, 4, row.from(), row.to());
            }
            case UNCERTAIN -> {
                for (int dot = 0; dot < 3; dot++) {
                    add(into, LEFT + dot * 4, 2, row.from(), row.to());
                }
            }
            case SHARED -> add(into, LEFT + 4, 2, row.from(), row.to());
        }
    }

    private static void add(List<PathElement> into, double x, double width, double from, double to) {
        into.add(new MoveTo(x, from));
        into.add(new LineTo(x + width, from));
        into.add(new LineTo(x + width, to));
        into.add(new LineTo(x, to));
        into.add(new ClosePath());
    }

    private void drawChosen() {
        List<PathElement> tips = new ArrayList<>();
        for (double share : chosenAt) {
            double y = Math.rint(share * getHeight());
            tips.add(new MoveTo(0, y - 3.5));
            tips.add(new LineTo(LEFT, y));
            tips.add(new LineTo(0, y + 3.5));
            tips.add(new ClosePath());
        }
        chosen.getElements().setAll(tips);
    }

    private void pressed(MouseEvent event) {
        boolean inBox = event.getY() >= box.getLayoutY() && event.getY() <= box.getLayoutY() + box.getHeight();
        grip = inBox ? event.getY() - box.getLayoutY() : box.getHeight() / 2;
        if (!inBox) {
            go(event.getY());
        }
        event.consume();
    }

    private void dragged(MouseEvent event) {
        go(event.getY());
        event.consume();
    }

    private void go(double y) {
        if (getHeight() > 0) {
            onGo.accept(Math.clamp((y - grip) / getHeight(), 0, 1));
        }
    }
}

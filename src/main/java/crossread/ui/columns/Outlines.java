package crossread.ui.columns;

import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.layout.Pane;
import javafx.scene.shape.ClosePath;
import javafx.scene.shape.LineTo;
import javafx.scene.shape.MoveTo;
import javafx.scene.shape.Path;
import javafx.scene.shape.PathElement;

/** Shapes around stretches of text, drawn anew for what is visible; used again from one drawing to the next. */
final class Outlines {
    private static final double PAD = 1;

    private final Pane pane;
    private final List<Path> paths = new ArrayList<>();
    private int used;

    Outlines(Pane pane) {
        this.pane = pane;
    }

    void begin() {
        used = 0;
    }

    /** Draws one outline around {@code lines}, which stand one below the other, with these style classes. */
    void add(List<Rectangle2D> lines, double x, List<String> styles) {
        if (!lines.isEmpty()) {
            draw(outline(lines, x), styles);
        }
    }

    /** Draws a line under each of {@code lines}. */
    void underline(List<Rectangle2D> lines, double x, List<String> styles) {
        List<PathElement> path = new ArrayList<>();
        for (Rectangle2D line : lines) {
            double y = snap(line.getMaxY() - PAD);
            path.add(new MoveTo(line.getMinX() + x, y));
            path.add(new LineTo(line.getMaxX() + x, y));
        }
        if (!path.isEmpty()) {
            draw(path, styles);
        }
    }

    private void draw(List<PathElement> elements, List<String> styles) {
        if (used == paths.size()) {
            Path path = new Path();
            path.setManaged(false);
            path.setMouseTransparent(true);
            paths.add(path);
            pane.getChildren().add(path);
        }
        Path path = paths.get(used++);
        path.getElements().setAll(elements);
        if (!path.getStyleClass().equals(styles)) {
            path.getStyleClass().setAll(styles);
            path.applyCss();
        }
        path.setVisible(true);
    }

    void end() {
        for (int i = used; i < paths.size(); i++) {
            paths.get(i).setVisible(false);
        }
    }

    /** Down the right side of every line, then up the left: one closed shape with no seams between lines. */
    static List<PathElement> outline(List<Rectangle2D> lines, double x) {
        List<Rectangle2D> rows = joined(lines);
        List<PathElement> path = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Rectangle2D row = rows.get(i);
            double right = snap(row.getMaxX() + x + PAD);
            path.add(i == 0 ? new MoveTo(right, snap(row.getMinY())) : new LineTo(right, snap(row.getMinY())));
            path.add(new LineTo(right, snap(row.getMaxY())));
        }
        for (Rectangle2D row : rows.reversed()) {
            double left = snap(row.getMinX() + x - PAD);
            path.add(new LineTo(left, snap(row.getMaxY())));
            path.add(new LineTo(left, snap(row.getMinY())));
        }
        path.add(new ClosePath());
        return path;
    }

    /** One rectangle a line, each reaching down to the next. */
    private static List<Rectangle2D> joined(List<Rectangle2D> lines) {
        List<Rectangle2D> rows = new ArrayList<>();
        for (Rectangle2D line : lines) {
            Rectangle2D last = rows.isEmpty() ? null : rows.getLast();
            if (last != null && Math.abs(last.getMinY() - line.getMinY()) < 2) {
                double left = Math.min(last.getMinX(), line.getMinX());
                double right = Math.max(last.getMaxX(), line.getMaxX());
                rows.set(rows.size() - 1, new Rectangle2D(left, last.getMinY(), right - left, last.getHeight()));
            } else {
                if (last != null && line.getMinY() > last.getMinY()) {
                    double height = line.getMinY() - last.getMinY();
                    rows.set(rows.size() - 1, new Rectangle2D(last.getMinX(), last.getMinY(), last.getWidth(), height));
                }
                rows.add(line);
            }
        }
        return rows;
    }

    private static double snap(double at) {
        return Math.rint(at) + 0.5;
    }
}

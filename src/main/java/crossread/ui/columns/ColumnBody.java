package crossread.ui.columns;

import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * A column under its header: grounds behind the text, the text at a reading measure, gutter and outlines over it, and the
 * scroll bar. All layers share one corner, that of the body.
 */
final class ColumnBody extends Region {
    /** Width of the gutter, in pixels. */
    static final double GUTTER = 36;

    private static final double RIGHT = 18;
    private static final double BAR = 10;
    /** Room for the frame of the card, which is wider while the column has the focus. */
    private static final double FRAME = 2;
    /** Widest line: about 75 characters at the default size; grows with it. */
    private static final double EMS = 38;

    private final ReadingArea area;
    private final Pane under;
    private final Pane over;
    private final ScrollBar bar = new ScrollBar();
    private double textSize = ArticleColumn.TEXT_SIZE;
    private boolean following;

    ColumnBody(ReadingArea area, Pane under, Pane over) {
        this.area = area;
        this.under = under;
        this.over = over;
        getStyleClass().add("column-body");
        bar.setOrientation(Orientation.VERTICAL);
        bar.setFocusTraversable(false);
        under.setMouseTransparent(true);
        getChildren().addAll(under, area, over, bar);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty().subtract(FRAME));
        setClip(clip);
    }

    /** Tells {@code moved} by how many pixels the reader moved the scroll bar. */
    void onBarMoved(java.util.function.DoubleConsumer moved) {
        bar.valueProperty().addListener((_, before, after) -> {
            if (!following) {
                moved.accept(after.doubleValue() - area.getEstimatedScrollY());
            }
        });
    }

    /** Brings the scroll bar to where the text is. */
    void updateBar() {
        double height = area.totalHeightEstimateProperty().getOrElse(0.0);
        double hidden = height - getHeight();
        following = true;
        bar.setVisible(hidden > 1);
        bar.setMax(Math.max(1, hidden));
        bar.setVisibleAmount(hidden <= 0 ? bar.getMax() : bar.getMax() * getHeight() / height);
        bar.setBlockIncrement(getHeight() * 0.9);
        bar.setUnitIncrement(textSize * 2);
        bar.setValue(Math.clamp(area.getEstimatedScrollY(), 0, bar.getMax()));
        following = false;
    }

    void setTextSize(double px) {
        textSize = px;
        requestLayout();
    }

    /** Where the text begins, from the body's left edge. */
    double textX() {
        return area.getLayoutX();
    }

    @Override
    protected void layoutChildren() {
        double room = Math.max(0, getWidth() - GUTTER - RIGHT);
        double measure = Math.min(room, EMS * textSize);
        area.resizeRelocate(snapPositionX(GUTTER + (room - measure) / 2), 0, snapSizeX(measure), getHeight());
        under.resizeRelocate(0, 0, getWidth(), getHeight());
        over.resizeRelocate(0, 0, getWidth(), getHeight());
        bar.resizeRelocate(getWidth() - BAR - FRAME, FRAME, BAR, getHeight() - 2 * FRAME);
    }
}

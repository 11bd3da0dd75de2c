package crossread.ui.columns;

import javafx.geometry.NodeOrientation;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

/**
 * A column under its header: grounds behind the text, the text at a reading measure, gutter and outlines over it, and the
 * strip that shows where in the text one is. All layers share one corner, that of the body.
 */
final class ColumnBody extends Region {
    /** Width of the gutter, in pixels. */
    static final double GUTTER = 36;

    private static final double RIGHT = 24;
    /** What stands beside the text, in pixels. */
    private static final double BESIDE = GUTTER + RIGHT;
    /** The reader can drag a column as narrow as this, in pixels. */
    private static final double NARROWEST = 190;
    /** Text that reads from the right needs so much: JavaFX cannot break a word of it. */
    private static final double NARROWEST_FROM_RIGHT = 280;
    /** Room for the frame of the card, which is wider while the column has the focus. */
    private static final double FRAME = 2;
    /** Widest line: about 75 characters at the default size; grows with it. */
    private static final double EMS = 38;

    private final ReadingArea area;
    private final Pane under = new Pane();
    private final Pane over = new Pane();
    private final LocationStrip strip = new LocationStrip();
    private double leastWidth = NARROWEST;
    private double leastText;
    private double textSize = ArticleColumn.TEXT_SIZE;

    ColumnBody(ReadingArea area) {
        this.area = area;
        getStyleClass().add("column-body");
        under.setMouseTransparent(true);
        over.setPickOnBounds(false);
        getChildren().addAll(under, area, over, strip);
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(widthProperty());
        clip.heightProperty().bind(heightProperty().subtract(FRAME));
        setClip(clip);
    }

    LocationStrip strip() {
        return strip;
    }

    Pane under() {
        return under;
    }

    Pane over() {
        return over;
    }

    double textSize() {
        return textSize;
    }

    void setTextSize(double px) {
        textSize = px;
        requestLayout();
    }

    /** Text that reads from the right keeps room for its longest word, even before the column has its place in the window. */
    void keepRoom(NodeOrientation direction) {
        leastWidth = direction == NodeOrientation.RIGHT_TO_LEFT ? NARROWEST_FROM_RIGHT : NARROWEST;
        leastText = direction == NodeOrientation.RIGHT_TO_LEFT ? NARROWEST_FROM_RIGHT - BESIDE : 0;
    }

    /** The column is to be no narrower than this, in pixels. */
    double leastWidth() {
        return leastWidth;
    }

    /** Where the text begins, from the body's left edge. */
    double textX() {
        return area.getLayoutX();
    }

    @Override
    protected void layoutChildren() {
        double room = Math.max(leastText, getWidth() - BESIDE);
        double measure = Math.min(room, EMS * textSize);
        area.resizeRelocate(snapPositionX(GUTTER + (room - measure) / 2), 0, snapSizeX(measure), getHeight());
        under.resizeRelocate(0, 0, getWidth(), getHeight());
        over.resizeRelocate(0, 0, getWidth(), getHeight());
        double strips = LocationStrip.WIDTH;
        strip.resizeRelocate(getWidth() - strips - FRAME, FRAME, strips, Math.max(0, getHeight() - 2 * FRAME));
    }
}

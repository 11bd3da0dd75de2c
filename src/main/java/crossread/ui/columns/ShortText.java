package crossread.ui.columns;

import crossread.messages.WrappingText;
import java.util.regex.Pattern;
import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** A text that takes so many lines at most, with an ellipsis where it is longer. */
public final class ShortText extends Region {
    private static final Pattern SPACE = Pattern.compile("\\s++");

    private final Label label = new Label();
    private int lines;

    /**
     * @param lines how many at most; {@link Integer#MAX_VALUE} for all of them
     * @param style class of its style
     */
    public ShortText(String text, int lines, String style) {
        this.lines = lines;
        setText(text);
        label.getStyleClass().add(style);
        getChildren().add(label);
    }

    /** Takes so many lines at most from now on. */
    void setLines(int most) {
        if (lines != most) {
            lines = most;
            requestLayout();
        }
    }

    /** Shows another text. */
    public void setText(String text) {
        show(label, text);
    }

    /** Shows {@code text} in {@code label}, in several lines where that is safe. */
    public static void show(Label label, String text) {
        // A line break would start a line of its own and leave the rest of it empty.
        label.setText(SPACE.matcher(text).replaceAll(" ").strip());
        label.setWrapText(!WrappingText.isNeeded(text));
    }

    /** What shows the text, for a tooltip. */
    Label label() {
        return label;
    }

    private double height(double width) {
        return height(label, width, lines);
    }

    /**
     * How high {@code label} is at this width if it takes so many lines at most, in pixels.
     *
     * @param width in pixels; 0 or less for as wide as it likes
     */
    public static double height(Label label, double width, int lines) {
        double whole = label.prefHeight(width <= 0 ? Double.MAX_VALUE : width);
        if (lines == Integer.MAX_VALUE || !label.isWrapText()) {
            return whole;
        }
        double edges = label.getInsets().getTop() + label.getInsets().getBottom();
        double line = label.prefHeight(Double.MAX_VALUE) - edges + label.getLineSpacing();
        return Math.min(whole, Math.ceil(edges + line * lines));
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinHeight(double width) {
        return height(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        return height(width);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        layoutInArea(label, 0, 0, getWidth(), getHeight(), 0, HPos.LEFT, VPos.TOP);
    }
}

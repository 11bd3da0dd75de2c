package crossread.ui.why;

import javafx.geometry.HPos;
import javafx.geometry.Orientation;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/**
 * The first line of a card: whose it is, and the buttons at its right end. Where the name would be cut beside them, it takes the
 * whole width below.
 */
final class CardHead extends Region {
    private static final double GAP = 8;
    private static final double BELOW = 2;

    private final Node sigil;
    private final Label name;
    private final HBox buttons;

    CardHead(Node sigil, Label name, HBox buttons) {
        this.sigil = sigil;
        this.name = name;
        this.buttons = buttons;
        name.setMinWidth(0);
        getChildren().addAll(sigil, name, buttons);
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    private double inner(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    /** What the name has beside sigil and buttons. */
    private double beside(double width) {
        return inner(width) - snapSizeX(sigil.prefWidth(-1)) - snapSizeX(buttons.prefWidth(-1)) - 2 * GAP;
    }

    private boolean fits(double width) {
        return width < 0 || snapSizeX(name.prefWidth(-1)) <= beside(width);
    }

    private double first() {
        return snapSizeY(Math.max(sigil.prefHeight(-1), buttons.prefHeight(-1)));
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset() + sigil.minWidth(-1) + GAP + buttons.prefWidth(-1);
    }

    @Override
    protected double computePrefHeight(double width) {
        double edges = snappedTopInset() + snappedBottomInset();
        return fits(width)
                ? edges + Math.max(first(), snapSizeY(name.prefHeight(-1)))
                : edges + first() + BELOW + snapSizeY(name.prefHeight(inner(width)));
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected void layoutChildren() {
        double left = snappedLeftInset();
        double top = snappedTopInset();
        double width = inner(getWidth());
        boolean beside = fits(getWidth());
        double high = beside ? getHeight() - top - snappedBottomInset() : first();
        double badge = snapSizeX(sigil.prefWidth(-1));
        double tools = snapSizeX(buttons.prefWidth(-1));
        layoutInArea(sigil, left, top, badge, high, 0, HPos.LEFT, VPos.CENTER);
        layoutInArea(buttons, left + width - tools, top, tools, high, 0, HPos.RIGHT, VPos.CENTER);
        if (beside) {
            layoutInArea(name, left + badge + GAP, top, beside(getWidth()), high, 0, HPos.LEFT, VPos.CENTER);
        } else {
            double below = snapSizeY(name.prefHeight(width));
            layoutInArea(name, left, top + high + BELOW, width, below, 0, HPos.LEFT, VPos.TOP);
        }
    }
}

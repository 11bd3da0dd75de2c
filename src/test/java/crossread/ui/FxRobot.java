package crossread.ui;

import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;

/** A person at mouse and keys; every deed waits until the screen has answered it. */
public final class FxRobot {
    private final Robot robot = Fx.call(Robot::new);

    /** Moves the pointer to the middle of {@code node}. */
    public FxRobot moveTo(Node node) {
        Bounds on = Fx.call(() -> node.localToScreen(node.getLayoutBounds()));
        return moveTo(on.getCenterX(), on.getCenterY());
    }

    /** Moves the pointer to a place on the screen. */
    public FxRobot moveTo(double x, double y) {
        Fx.run(() -> robot.mouseMove(x, y));
        return settled();
    }

    /** Moves the pointer to a place in {@code node}, measured from its corner. */
    public FxRobot moveTo(Node node, double x, double y) {
        Point2D on = Fx.call(() -> node.localToScreen(x, y));
        return moveTo(on.getX(), on.getY());
    }

    public FxRobot click(Node node) {
        return moveTo(node).click();
    }

    /** Clicks where the pointer is. */
    public FxRobot click() {
        return click(MouseButton.PRIMARY);
    }

    public FxRobot click(MouseButton button) {
        Fx.run(() -> robot.mousePress(button));
        settled();
        Fx.run(() -> robot.mouseRelease(button));
        return settled();
    }

    /** Presses the main button here and lets go at another place of the screen. */
    public FxRobot dragTo(double x, double y) {
        Fx.run(() -> robot.mousePress(MouseButton.PRIMARY));
        settled();
        double fromX = Fx.call(robot::getMouseX);
        double fromY = Fx.call(robot::getMouseY);
        moveTo((fromX + x) / 2, (fromY + y) / 2);
        moveTo(x, y);
        Fx.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
        return settled();
    }

    /** Presses the keys one upon the other and lets go of them in turn: {@code type(CONTROL, S)}. */
    public FxRobot type(KeyCode... keys) {
        for (KeyCode key : keys) {
            Fx.run(() -> robot.keyPress(key));
        }
        settled();
        for (int i = keys.length - 1; i >= 0; i--) {
            KeyCode key = keys[i];
            Fx.run(() -> robot.keyRelease(key));
        }
        return settled();
    }

    /** Turns the wheel: notches downwards, or upwards where negative; 40 pixels each on the wide screen. */
    public FxRobot wheel(int notches) {
        Fx.run(() -> robot.mouseWheel(notches));
        return settled();
    }

    private FxRobot settled() {
        Fx.pulses(2);
        return this;
    }
}

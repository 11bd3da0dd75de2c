package com.sun.glass.ui.wide;

import com.sun.glass.events.KeyEvent;
import com.sun.glass.events.MouseEvent;
import com.sun.glass.ui.Window;
import com.sun.glass.ui.headless.HeadlessApplication;
import com.sun.glass.ui.headless.HeadlessRobot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;

/** Mouse and keys of the wide screen: every event tells which keys and buttons are held and where the pointer is. */
final class WideRobot extends HeadlessRobot {
    static final double PIXELS_A_NOTCH = 40;

    private final Set<KeyCode> keys = EnumSet.noneOf(KeyCode.class);
    private final Set<MouseButton> buttons = EnumSet.noneOf(MouseButton.class);
    private Optional<WideView> under = Optional.empty();
    private int x;
    private int y;

    WideRobot(HeadlessApplication application) {
        super(application);
    }

    @Override
    public void keyPress(KeyCode key) {
        keys.add(key);
        super.keyPress(key);
    }

    @Override
    public void keyRelease(KeyCode key) {
        keys.remove(key);
        super.keyRelease(key);
    }

    @Override
    public double getMouseX() {
        return x;
    }

    @Override
    public double getMouseY() {
        return y;
    }

    @Override
    public void mouseMove(double toX, double toY) {
        x = (int) toX;
        y = (int) toY;
        if (buttons.isEmpty()) {
            enter();
            under.ifPresent(view -> view.mouse(MouseEvent.MOVE, MouseEvent.BUTTON_NONE, x, y, modifiers()));
        } else {
            int held = button(buttons.iterator().next());
            under.ifPresent(view -> view.mouse(MouseEvent.DRAG, held, x, y, modifiers()));
        }
    }

    @Override
    public void mousePress(MouseButton... pressed) {
        enter();
        buttons.addAll(Arrays.asList(pressed));
        for (MouseButton each : pressed) {
            under.ifPresent(view -> view.mouse(MouseEvent.DOWN, button(each), x, y, modifiers()));
            if (each == MouseButton.SECONDARY) {
                under.ifPresent(view -> view.menu(x, y));
            }
        }
    }

    @Override
    public void mouseRelease(MouseButton... released) {
        for (MouseButton each : released) {
            // As on a real screen, the modifiers of a release still name the button that goes up.
            int modifiers = modifiers();
            buttons.remove(each);
            under.ifPresent(view -> view.mouse(MouseEvent.UP, button(each), x, y, modifiers));
        }
        enter();
    }

    @Override
    public void mouseWheel(int notches) {
        enter();
        for (int i = 0; i < Math.abs(notches); i++) {
            under.ifPresent(view -> view.wheel(x, y, -Integer.signum(notches), modifiers()));
        }
    }

    /** Tells the views when the pointer goes from one window to another. */
    private void enter() {
        Optional<WideView> now = viewAt();
        if (!now.equals(under)) {
            under.filter(view -> view.getWindow() != null)
                    .ifPresent(view -> view.mouse(MouseEvent.EXIT, MouseEvent.BUTTON_NONE, x, y, 0));
            now.ifPresent(view -> view.mouse(MouseEvent.ENTER, MouseEvent.BUTTON_NONE, x, y, 0));
            under = now;
        }
    }

    private Optional<WideView> viewAt() {
        List<Window> windows = new ArrayList<>(Window.getWindowsClone());
        return windows.reversed().stream()
                .filter(window -> window.isVisible() && !window.isClosed() && !window.isMinimized())
                .filter(window -> x >= window.getX() && x < window.getX() + window.getWidth())
                .filter(window -> y >= window.getY() && y < window.getY() + window.getHeight())
                .map(Window::getView)
                .filter(WideView.class::isInstance)
                .map(WideView.class::cast)
                .findFirst();
    }

    private int modifiers() {
        int held = 0;
        for (KeyCode key : keys) {
            held |= switch (key) {
                case SHIFT -> KeyEvent.MODIFIER_SHIFT;
                case CONTROL -> KeyEvent.MODIFIER_CONTROL;
                case ALT -> KeyEvent.MODIFIER_ALT;
                case COMMAND, META -> KeyEvent.MODIFIER_COMMAND;
                default -> 0;
            };
        }
        for (MouseButton each : buttons) {
            held |= switch (each) {
                case PRIMARY -> KeyEvent.MODIFIER_BUTTON_PRIMARY;
                case SECONDARY -> KeyEvent.MODIFIER_BUTTON_SECONDARY;
                case MIDDLE -> KeyEvent.MODIFIER_BUTTON_MIDDLE;
                case BACK -> KeyEvent.MODIFIER_BUTTON_BACK;
                case FORWARD -> KeyEvent.MODIFIER_BUTTON_FORWARD;
                case NONE -> 0;
            };
        }
        return held;
    }

    private static int button(MouseButton button) {
        return switch (button) {
            case NONE -> MouseEvent.BUTTON_NONE;
            case PRIMARY -> MouseEvent.BUTTON_LEFT;
            case SECONDARY -> MouseEvent.BUTTON_RIGHT;
            case MIDDLE -> MouseEvent.BUTTON_OTHER;
            case BACK -> MouseEvent.BUTTON_BACK;
            case FORWARD -> MouseEvent.BUTTON_FORWARD;
        };
    }
}

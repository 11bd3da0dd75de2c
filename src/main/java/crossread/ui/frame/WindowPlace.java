package crossread.ui.frame;

import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Keeps the window on a screen: no larger than that, and seen there when the screen it stood on is gone. */
public final class WindowPlace {
    private static final double MIN_WIDTH = 760;
    private static final double MIN_HEIGHT = 520;

    /** So much of the window must lie on a screen for the reader to take hold of it. */
    private static final double GRIP = 80;

    private final Stage stage;

    /** Held for as long as the window: screens outlive it. */
    private final ListChangeListener<Screen> screens = _ -> fit();

    /** How wide the frame is that the desktop puts round a window is known only after it has. */
    private final ChangeListener<Number> sizes = (_, _, _) -> fit();

    public WindowPlace(Stage stage) {
        this.stage = stage;
    }

    /** Looks after the window from now on, which is shown. */
    public void keep() {
        Screen.getScreens().addListener(screens);
        stage.widthProperty().addListener(sizes);
        stage.heightProperty().addListener(sizes);
        fit();
    }

    /** Of no use any more. */
    public void letGo() {
        Screen.getScreens().removeListener(screens);
        stage.widthProperty().removeListener(sizes);
        stage.heightProperty().removeListener(sizes);
    }

    private void fit() {
        if (stage.isMaximized() || stage.isFullScreen() || stage.isIconified()) {
            return;
        }
        Rectangle2D window = new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
        Rectangle2D screen = screen(window);
        stage.setMinWidth(Math.min(MIN_WIDTH, screen.getWidth()));
        stage.setMinHeight(Math.min(MIN_HEIGHT, screen.getHeight()));
        Rectangle2D wanted = placed(window, screen);
        if (!wanted.equals(window)) {
            stage.setWidth(wanted.getWidth());
            stage.setHeight(wanted.getHeight());
            stage.setX(wanted.getMinX());
            stage.setY(wanted.getMinY());
        }
    }

    private static Rectangle2D screen(Rectangle2D window) {
        return Screen.getScreensForRectangle(window).stream()
                .findFirst()
                .orElse(Screen.getPrimary())
                .getVisualBounds();
    }

    /** Where a window is to stand: where it is, as long as it fits and enough of its upper edge can be seen. */
    static Rectangle2D placed(Rectangle2D window, Rectangle2D screen) {
        double width = Math.min(window.getWidth(), screen.getWidth());
        double height = Math.min(window.getHeight(), screen.getHeight());
        boolean whole = width == window.getWidth() && height == window.getHeight();
        boolean held = window.getMinY() >= screen.getMinY()
                && window.getMinY() <= screen.getMaxY() - GRIP
                && window.getMaxX() >= screen.getMinX() + GRIP
                && window.getMinX() <= screen.getMaxX() - GRIP;
        return whole && held
                ? window
                : new Rectangle2D(
                        Math.clamp(window.getMinX(), screen.getMinX(), screen.getMaxX() - width),
                        Math.clamp(window.getMinY(), screen.getMinY(), screen.getMaxY() - height),
                        width,
                        height);
    }
}

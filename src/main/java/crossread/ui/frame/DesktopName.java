package crossread.ui.frame;

/**
 * Tells an X11 desktop which program the window belongs to, by the class of the window (WM_CLASS), so that it stands in the dock
 * under the sign of the entry it was started from. JavaFX would call it "java": only {@code Application.launch} names it, after a
 * class and with 40 ms of work beside, and nothing it documents does. Where this way is closed the name stays as it is.
 */
final class DesktopName {
    /** As the desktop entry says it, {@code StartupWMClass}. */
    private static final String NAME = "crossread";

    /** To be called on the JavaFX thread, before there is a window. */
    void tell() {
        if (!System.getProperty("os.name", "").startsWith("Linux")) {
            return;
        }
        try {
            Class<?> screen = Class.forName("com.sun.glass.ui.Application");
            Object running = screen.getMethod("GetApplication").invoke(null);
            screen.getMethod("setName", String.class).invoke(running, NAME);
        } catch (ReflectiveOperationException closed) {
            System.getLogger(DesktopName.class.getName())
                    .log(System.Logger.Level.DEBUG, "the window is called java", closed);
        }
    }
}

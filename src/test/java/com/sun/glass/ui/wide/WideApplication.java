package com.sun.glass.ui.wide;

import com.sun.glass.ui.GlassRobot;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.View;
import com.sun.glass.ui.Window;
import com.sun.glass.ui.headless.HeadlessApplication;
import com.sun.glass.ui.headless.HeadlessWindowManager;
import java.nio.ByteBuffer;

/** Makes the wide screen and what is drawn on it. */
final class WideApplication extends HeadlessApplication {
    static final int WIDTH = 2560;
    static final int HEIGHT = 1600;

    private final HeadlessWindowManager windows = new HeadlessWindowManager();
    private final ByteBuffer pixels = ByteBuffer.allocate(WIDTH * HEIGHT * Integer.BYTES);
    private Screen[] screens;

    @Override
    protected Screen[] staticScreen_getScreens() {
        if (screens == null) {
            screens = new Screen[] {
                new Screen(0, 32, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT, 0, 0, WIDTH, HEIGHT, 96, 96, 1f, 1f, 1f, 1f)
            };
        }
        return screens.clone();
    }

    @Override
    public Window createWindow(Window owner, Screen screen, int styleMask) {
        return new WideWindow(windows, owner, screen, pixels, styleMask);
    }

    @Override
    public View createView() {
        return new WideView();
    }

    @Override
    public GlassRobot createRobot() {
        return new WideRobot(this);
    }
}

package com.sun.glass.ui.wide;

import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.headless.HeadlessView;

/** What is in a window; lets the robot of this package send it events. */
final class WideView extends HeadlessView {
    @Override
    protected void _uploadPixels(long ptr, Pixels pixels) {
        if (getWindow() instanceof WideWindow window) {
            window.draw(pixels);
        }
    }

    void mouse(int type, int button, int x, int y, int modifiers) {
        notifyMouse(type, button, x - getWindow().getX(), y - getWindow().getY(), x, y, modifiers, false, false);
    }

    void menu(int x, int y) {
        notifyMenu(x - getWindow().getX(), y - getWindow().getY(), x, y, false);
    }

    void wheel(int x, int y, int notches, int modifiers) {
        notifyScroll(
                x - getWindow().getX(),
                y - getWindow().getY(),
                x,
                y,
                0,
                notches,
                modifiers,
                0,
                0,
                0,
                0,
                WideRobot.PIXELS_A_NOTCH,
                WideRobot.PIXELS_A_NOTCH);
    }
}

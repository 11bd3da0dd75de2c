package com.sun.glass.ui.wide;

import com.sun.glass.ui.Pixels;
import com.sun.glass.ui.Screen;
import com.sun.glass.ui.Window;
import com.sun.glass.ui.headless.HeadlessWindow;
import com.sun.glass.ui.headless.HeadlessWindowManager;
import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import javafx.scene.paint.Color;

/** A window on the wide screen; the shipped one counts 1000 pixels a row wherever it draws or looks. */
final class WideWindow extends HeadlessWindow {
    private final IntBuffer screen;

    WideWindow(HeadlessWindowManager windows, Window owner, Screen screen, ByteBuffer pixels, int styleMask) {
        super(windows, owner, screen, pixels, styleMask);
        this.screen = pixels.asIntBuffer();
    }

    void draw(Pixels pixels) {
        if (!(pixels.getBuffer() instanceof IntBuffer from)) {
            throw new IllegalStateException("pixels of another format: " + pixels.getBuffer());
        }
        // A row in one piece: pixel by pixel it took a third of a scrolled picture's time on the JavaFX thread, which
        // is measured.
        int left = Math.max(0, -getX());
        int width = Math.min(pixels.getWidth(), WideApplication.WIDTH - getX()) - left;
        int last = Math.min(pixels.getHeight(), WideApplication.HEIGHT - getY());
        for (int row = Math.max(0, -getY()); row < last && width > 0; row++) {
            int to = (getY() + row) * WideApplication.WIDTH + getX() + left;
            screen.put(to, from, row * pixels.getWidth() + left, width);
        }
    }

    @Override
    public Color getColor(int x, int y) {
        int argb = onScreen(x, y) ? screen.get(y * WideApplication.WIDTH + x) : 0;
        return Color.rgb(argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF, (argb >>> 24) / 255.0);
    }

    @Override
    public void getScreenCapture(int x, int y, int width, int height, int[] data, boolean scaleToFit) {
        for (int at = 0; at < width * height; at++) {
            int px = x + at % width;
            int py = y + at / width;
            data[at] = onScreen(px, py) ? screen.get(py * WideApplication.WIDTH + px) : 0;
        }
    }

    private static boolean onScreen(int x, int y) {
        return x >= 0 && y >= 0 && x < WideApplication.WIDTH && y < WideApplication.HEIGHT;
    }
}

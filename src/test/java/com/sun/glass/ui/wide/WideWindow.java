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
        for (int row = 0; row < pixels.getHeight(); row++) {
            for (int column = 0; column < pixels.getWidth(); column++) {
                int x = getX() + column;
                int y = getY() + row;
                if (onScreen(x, y)) {
                    screen.put(y * WideApplication.WIDTH + x, from.get(row * pixels.getWidth() + column));
                }
            }
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

package com.sun.glass.ui.wide;

import com.sun.glass.ui.Application;
import com.sun.glass.ui.headless.HeadlessPlatformFactory;

/**
 * JavaFX's headless platform with a screen of 2560 x 1600 and a robot that holds keys and buttons; for tests alone.
 *
 * <p>The shipped one has a screen of 1000 x 1000 and throws on a wider window (JDK-8364201), tells no event which keys
 * and buttons are held, and gives every wheel event the screen's corner for its place. Chosen by
 * {@code -Dglass.platform=Wide}, which looks for this very name.
 */
public final class WidePlatformFactory extends HeadlessPlatformFactory {
    @Override
    public Application createApplication() {
        return new WideApplication();
    }
}

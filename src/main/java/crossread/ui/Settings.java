package crossread.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * What comes back at the next start.
 *
 * @param theme which theme
 * @param textSize reading size, in pixels
 * @param width width of the window, in pixels
 * @param height height of the window, in pixels
 * @param maximized whether the window filled the screen
 * @param listSplit share of the width left of the columns, 0 to 1
 * @param ledgerSplit share of the width left of the ledger, 0 to 1
 * @param whySplit share of the height above the why cards, 0 to 1
 * @param meaning whether stories are matched by meaning too
 * @param views ids of the views that stood in the centre and below it
 * @param recent comparisons opened or saved last, newest first
 */
record Settings(
        ThemeChoice theme,
        double textSize,
        double width,
        double height,
        boolean maximized,
        double listSplit,
        double ledgerSplit,
        double whySplit,
        boolean meaning,
        List<String> views,
        List<Path> recent) {
    static final double SMALLEST_TEXT = 12;
    static final double LARGEST_TEXT = 32;
    private static final int RECENT = 8;

    /** The first start. */
    static final Settings DEFAULT =
            new Settings(ThemeChoice.SYSTEM, 16, 1280, 820, false, 0.145, 0.762, 0.66, true, List.of(), List.of());

    Settings {
        textSize = Math.clamp(textSize, SMALLEST_TEXT, LARGEST_TEXT);
        width = Math.clamp(width, 640, 16_384);
        height = Math.clamp(height, 480, 16_384);
        listSplit = Math.clamp(listSplit, 0, 1);
        ledgerSplit = Math.clamp(ledgerSplit, 0, 1);
        whySplit = Math.clamp(whySplit, 0, 1);
        views = List.copyOf(views);
        recent = recent.stream().limit(RECENT).toList();
    }

    Settings withTheme(ThemeChoice value) {
        return new Settings(
                value, textSize, width, height, maximized, listSplit, ledgerSplit, whySplit, meaning, views, recent);
    }

    Settings withTextSize(double value) {
        return new Settings(
                theme, value, width, height, maximized, listSplit, ledgerSplit, whySplit, meaning, views, recent);
    }

    Settings withMeaning(boolean value) {
        return new Settings(
                theme, textSize, width, height, maximized, listSplit, ledgerSplit, whySplit, value, views, recent);
    }

    Settings withWindow(double newWidth, double newHeight, boolean isMaximized) {
        return new Settings(
                theme,
                textSize,
                newWidth,
                newHeight,
                isMaximized,
                listSplit,
                ledgerSplit,
                whySplit,
                meaning,
                views,
                recent);
    }

    Settings withSplits(double list, double ledger, double why) {
        return new Settings(theme, textSize, width, height, maximized, list, ledger, why, meaning, views, recent);
    }

    Settings withViews(List<String> value) {
        return new Settings(
                theme, textSize, width, height, maximized, listSplit, ledgerSplit, whySplit, meaning, value, recent);
    }

    /** With {@code file} as the newest of the recent ones. */
    Settings withRecent(Path file) {
        List<Path> files = new ArrayList<>(List.of(file.toAbsolutePath()));
        recent.stream().filter(each -> !each.equals(file.toAbsolutePath())).forEach(files::add);
        return new Settings(
                theme, textSize, width, height, maximized, listSplit, ledgerSplit, whySplit, meaning, views, files);
    }
}

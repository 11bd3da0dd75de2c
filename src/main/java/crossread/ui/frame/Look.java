package crossread.ui.frame;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import crossread.ui.columns.ReadingFonts;
import crossread.ui.settings.ThemeChoice;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import javafx.application.Application;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.image.Image;
import javafx.scene.text.Font;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** Puts a scene into the light or the dark theme. */
public final class Look {
    private static final List<String> FONTS = List.of("Inter-Regular.otf", "Inter-Medium.otf", "Inter-SemiBold.otf");

    private static final List<Integer> ICONS = List.of(16, 32, 48, 128);

    /** Loads the fonts that ship with the program, so that every system shows the same faces; on any thread. */
    public void loadFonts() {
        loadControlFont();
        ReadingFonts.load();
    }

    /** Loads the face of all but the articles' text. */
    void loadControlFont() {
        for (String name : FONTS) {
            try (InputStream font = resource("/fonts/" + name).openStream()) {
                Font.loadFont(font, 12);
            } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
            }
        }
    }

    /** Makes ready what draws the signs of buttons: the first one takes 70 ms, and all others nothing. On any thread. */
    void loadSigns() {
        new FontIcon(MaterialDesignF.FILTER_VARIANT);
    }

    /** The program's sign in the sizes that title bars and task bars show. */
    public List<Image> icons() {
        return ICONS.stream()
                .map(size ->
                        new Image(resource("/icons/crossread-" + size + ".png").toExternalForm()))
                .toList();
    }

    /** Whether {@code choice} means dark on this desktop. */
    public boolean isDark(ThemeChoice choice) {
        return switch (choice) {
            case SYSTEM -> Platform.getPreferences().getColorScheme() == ColorScheme.DARK;
            case LIGHT -> false;
            case DARK -> true;
        };
    }

    public void apply(Scene scene, boolean dark) {
        Application.setUserAgentStylesheet(
                dark ? new PrimerDark().getUserAgentStylesheet() : new PrimerLight().getUserAgentStylesheet());
        scene.getStylesheets()
                .setAll(sheet(dark ? "dark" : "light"), sheet("columns"), sheet("app"), sheet("views"), sheet("notes"));
        scene.getRoot().getStyleClass().removeAll("light", "dark");
        scene.getRoot().getStyleClass().add(dark ? "dark" : "light");
    }

    private static String sheet(String name) {
        return resource("/css/" + name + ".css").toExternalForm();
    }

    private static URL resource(String path) {
        return Objects.requireNonNull(Look.class.getResource(path), path);
    }
}

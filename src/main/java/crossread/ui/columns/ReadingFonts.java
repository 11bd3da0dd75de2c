package crossread.ui.columns;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import javafx.scene.text.Font;

/** The reading face, which ships with the program so that a column looks alike on every system. */
public final class ReadingFonts {
    private static final List<String> FILES =
            List.of("NotoSerif-Regular.ttf", "NotoSerif-Italic.ttf", "NotoSerif-Bold.ttf", "NotoSerif-BoldItalic.ttf");

    private ReadingFonts() {}

    /** Makes the face known to JavaFX, which must be so before a column is shown; on any thread, once JavaFX runs. */
    public static void load() {
        for (String file : FILES) {
            try (InputStream font = ReadingFonts.class.getResourceAsStream("/fonts/" + file)) {
                if (font == null || Font.loadFont(font, ArticleColumn.TEXT_SIZE) == null) {
                    throw new IllegalStateException("font does not load: " + file);
                }
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}

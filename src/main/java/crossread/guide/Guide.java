package crossread.guide;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The chapters of the user guide. */
public final class Guide {
    /** Their order; each is a Markdown file of this name in a folder a language. */
    private static final List<String> CHAPTERS = List.of(
            "1-first-comparison",
            "2-marks",
            "3-matching",
            "4-cleaning",
            "5-trust",
            "6-your-work",
            "7-teachers",
            "8-newsrooms",
            "9-privacy",
            "10-keys");

    /** The chapters in this language, or in English where there are none in it. */
    public List<Chapter> chapters(Locale locale) {
        String folder = "/guide/" + (locale.getLanguage().equals("de") ? "de" : "en") + "/";
        return CHAPTERS.stream()
                .map(id -> new ChapterReader(id, folder).read(text(folder + id + ".md")))
                .toList();
    }

    private static String text(String resource) {
        try (InputStream file = Guide.class.getResourceAsStream(resource)) {
            return new String(Objects.requireNonNull(file, resource).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException damaged) {
            throw new UncheckedIOException(damaged);
        }
    }
}

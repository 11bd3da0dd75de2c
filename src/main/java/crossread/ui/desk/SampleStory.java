package crossread.ui.desk;

import crossread.compare.ArticleFiles;
import crossread.model.article.ReadResult;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

/** The made-up story that comes with the program, in the languages the window speaks. */
final class SampleStory {
    private static final List<String> ENGLISH =
            List.of("1-harbour-gazette.html", "2-inland-post.html", "3-coast-radio.html");
    private static final List<String> GERMAN =
            List.of("de/1-elmtaler-zeitung.html", "de/2-landesbote.html", "de/3-radio-elmtal.html");

    private SampleStory() {}

    /** Its articles, read as any saved page is. */
    static List<ReadResult> in(Locale language, ArticleFiles files) {
        List<ReadResult> results = new ArrayList<>();
        for (String place : language.getLanguage().equals("de") ? GERMAN : ENGLISH) {
            try (InputStream page = SampleStory.class.getResourceAsStream("/sample/" + place)) {
                String name = place.substring(place.indexOf('/') + 1);
                results.add(files.read(name, Objects.requireNonNull(page, place).readAllBytes()));
            } catch (IOException damaged) {
                throw new UncheckedIOException(damaged);
            }
        }
        return results;
    }
}

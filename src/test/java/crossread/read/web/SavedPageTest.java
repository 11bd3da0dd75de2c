package crossread.read.web;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.FoundIn;
import crossread.model.article.MetadataField;
import crossread.read.ArticleLoader;
import crossread.read.FileOpener;
import crossread.read.Story;
import crossread.read.plain.PlainTextReader;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages in the forms that programs save them in. */
class SavedPageTest {
    private static final String ADDRESS = "https://harbourgazette.example/bridge";

    private final HtmlReader reader = new HtmlReader(Story::json);
    private final ArticleLoader loader = new ArticleLoader(new FileOpener(), List.of(reader, new PlainTextReader()));

    @TempDir
    Path folder;

    private Article read(String page) {
        return Story.only(loader.read(Story.file("page", page.getBytes(StandardCharsets.UTF_8))));
    }

    private static String page(String body) {
        return Story.page("", "", body, "");
    }

    private static void hasTheStory(Article article) {
        assertThat(article.origin().format()).isEqualTo("html");
        assertThat(article.metadata().title()).contains(Story.TITLE);
        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void readsAPageThatSingleFileSaved() {
        String saved = page(Story.paragraphs())
                .replace(
                        "<html lang=\"en\">",
                        "<html lang=\"en\" style><!--\n Page saved with SingleFile \n url: " + ADDRESS
                                + " \n saved date: Tue Feb 25 2025 10:15:00 GMT+0100 (Central European Standard Time)\n-->")
                .replace(
                        "</head>",
                        "<style>:root{--sf-img-1: url(\"data:image/png;base64," + "A".repeat(200_000)
                                + "\")}</style></head>");

        Article article = read(saved);

        hasTheStory(article);
        assertThat(article.metadata().url()).contains(ADDRESS);
        assertThat(article.metadata().foundIn(MetadataField.URL)).contains(FoundIn.FILE_HEAD);
        assertThat(article.metadata().published()).isEmpty();
    }

    @Test
    void readsAPageThatChromiumSaved() {
        Article article = read("<!DOCTYPE html>\n<!-- saved from url=(0037)" + ADDRESS + " -->\n"
                + page(Story.paragraphs()).replace("<!DOCTYPE html>", ""));

        hasTheStory(article);
        assertThat(article.metadata().url()).contains(ADDRESS);
    }

    @Test
    void readsAPageThatFirefoxSaved() {
        String saved = page("<img src=\"bridge_files/a.jpg\">" + Story.paragraphs())
                .replace(
                        "<meta charset=\"utf-8\">",
                        "<meta http-equiv=\"content-type\" content=\"text/html; charset=UTF-8\">")
                .replace(
                        "</head>",
                        "<link rel=\"canonical\" href=\"" + ADDRESS
                                + "\"><script src=\"bridge_files/a.js\"></script></head>");

        Article article = read(saved);

        hasTheStory(article);
        assertThat(article.metadata().url()).contains(ADDRESS);
    }

    /** What lies in the folder beside a saved page is never opened: here it would be an article of its own. */
    @Test
    void leavesTheFolderOfASavedPageAlone() throws IOException {
        Path files = Files.createDirectory(folder.resolve("bridge_files"));
        Files.writeString(
                files.resolve("saved_resource.html"), page("<p>Words of a frame that nobody asked for at all.</p>"));
        String saved = page(Story.paragraphs() + "<iframe src=\"./bridge_files/saved_resource.html\"></iframe>")
                .replace("</head>", "<link rel=\"canonical\" href=\"" + ADDRESS + "\"></head>");

        Article article = Story.only(loader.read(Files.writeString(folder.resolve("bridge.html"), saved)));

        hasTheStory(article);
        assertThat(article.blocks()).noneMatch(block -> block.text().contains("frame"));
        assertThat(article.metadata().url()).contains(ADDRESS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<noscript><p>Words that nobody can see, on a page of this kind at least.</p></noscript>",
                "<template><p>Words that nobody can see, on a page of this kind at least.</p></template>",
                "<textarea>Words that nobody can see, on a page of this kind at least.</textarea>",
                "<p hidden>Words that nobody can see, on a page of this kind at least.</p>",
                "<p style=\"color: red; DISPLAY : none !important\">Words that nobody can see, on a page of this kind at least.</p>",
                "<div style=\"visibility:hidden\"><p>Words that nobody can see, on a page of this kind at least.</p></div>",
                "<div aria-hidden=\"true\">Words that nobody can see, on a page of this kind at least.</div>",
                "<!-- Words that nobody can see, on a page of this kind at least. -->"
            })
    void leavesOutWhatAPageDoesNotShow(String hidden) {
        Article article = read(page(hidden + Story.paragraphs() + hidden));

        hasTheStory(article);
        assertThat(article.blocks()).noneMatch(block -> block.text().contains("Words that nobody"));
    }

    @Test
    void readsAPageThatBeginsWithItsStyles() {
        String rule = ".a { color: red; margin: 0 auto; box-shadow: 0 2px 4px 0 }\n";

        hasTheStory(read("<style>\n" + rule.repeat(300) + "</style>\n" + page(Story.paragraphs())));
    }

    @Test
    void readsAPageInWindows1252UnderTheNameOfUtf8() {
        String text = page(Story.paragraphs()).replace("$62 million", "€500bn – “a lot”");

        Article article = Story.only(loader.read(Story.file("page", text.getBytes(Charset.forName("windows-1252")))));

        assertThat(article.body()).contains("the work would cost €500bn – “a lot”");
    }

    @Test
    void offersToRepairAPageWhoseLettersWereGarbledBeforeItWasSaved() {
        String garbled = new String(
                "The mayor’s men said: no – it’s the city’s bridge, and they won’t pay for it again."
                        .getBytes(StandardCharsets.UTF_8),
                Charset.forName("windows-1252"));

        Article article = read(page(Story.paragraphs() + "<p>" + garbled + "</p>"));

        assertThat(article.warnings()).extracting("key").containsExactly("garbled-characters");
        assertThat(article.body()).contains("mayorâ€™s");
    }

    @Test
    void saysWhereATitleOfAPageWithoutAHeadWasFound() {
        Article article = read("<html><body><p>" + Story.TITLE + "</p>" + Story.paragraphs() + "</body></html>");

        assertThat(article.metadata().title()).contains(Story.TITLE);
        assertThat(article.metadata().foundIn(MetadataField.TITLE)).contains(FoundIn.HEADING);
        assertThat(article.metadata().byline()).isEqualTo(Optional.empty());
    }
}

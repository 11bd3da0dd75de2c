package crossread.read.web;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Unreadable;
import crossread.read.SavedFile;
import crossread.read.Story;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pages made to take all the time or memory there is: refused from their size, or read with the article whole. */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class HostilePageTest {
    private static final Unreadable REFUSED = Unreadable.of("page", Problem.TOO_COMPLEX);

    private final HtmlReader reader = new HtmlReader(Story::json);

    private ReadResult read(String page) {
        SavedFile file = Story.file("page", page.getBytes(StandardCharsets.UTF_8));
        assertThat(reader.recognises(file)).isTrue();
        return reader.read(file);
    }

    private static String page(String more) {
        return "<html><head><title>" + Story.TITLE + "</title></head><body><h1>" + Story.TITLE + "</h1><div>"
                + Story.paragraphs() + "</div>" + more + "</body></html>";
    }

    @ParameterizedTest
    @CsvSource({"<p>a, 1_100_000", "<b>, 1_100_000", "<!---->, 1_100_000", "<, 1_100_000"})
    void refusesAPageOfMoreTagsThanMemoryHolds(String part, String times) {
        assertThat(read(page(part.repeat(Integer.parseInt(times.replace("_", ""))))))
                .isEqualTo(REFUSED);
    }

    @Test
    void refusesMoreTextThanAnyArticleHas() {
        assertThat(read(page("<p>" + "many words ".repeat(800_000) + "</p>"))).isEqualTo(REFUSED);
    }

    @Test
    void refusesASourceLongerThanAnySavedPage() {
        assertThat(read(page("<img src=\"data:image/png;base64," + "A".repeat(32_000_000) + "\">")))
                .isEqualTo(REFUSED);
    }

    @Test
    void readsAPageWithTenMegabytesOfPictures() {
        Article article = Story.only(read(page("<img src=\"data:image/png;base64," + "A".repeat(10_000_000) + "\">")));

        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "&amp;",
                "&#8364; ",
                "&notanentity;",
                "<br>",
                "<a href=x>x</a> ",
                "<p a b c d e f>",
                "<table><tr><td>x",
                "<div class='comment sidebar author date'>",
                "<time class=date>x</time>",
                "<span class=byline>By</span>",
                "<div aria-hidden=true>",
                "<form><input>",
                "<ul><li>",
                "<svg><g>",
                "<blockquote>",
                "<h1>x</h1>",
                "<q></b></p>"
            })
    void readsTheArticleBeforeTensOfThousandsOfAnything(String part) {
        ReadResult result = read(page("<div>" + part.repeat(12_000) + "</div>"));

        assertThat(Story.kept(Story.only(result))).containsAll(Story.PARAGRAPHS);
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "[[],", "{\"@type\":\"NewsArticle\",\"author\":["})
    void passesOverLinkedDataNestedWithoutEnd(String part) {
        String data = "<script type=\"application/ld+json\">" + part.repeat(100_000) + "</script>";

        assertThat(Story.kept(Story.only(read(page(data))))).isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void readsAThousandClassesOnOneElement() {
        String classes = "<div class=\"" + "x-related-y ".repeat(20_000) + "\"><p>One more line.</p></div>";

        assertThat(Story.kept(Story.only(read(page(classes))))).containsAll(Story.PARAGRAPHS);
    }

    @Test
    void followsNothingThatAPageNames() {
        String page =
                page("<iframe src=\"file:///etc/hostname\"></iframe><object data=\"http://evil.example/\"></object>"
                                + "<link rel=\"stylesheet\" href=\"http://evil.example/a.css\"><script src=\"http://evil.example/a.js\"></script>")
                        .replace(
                                "<head>",
                                "<head><base href=\"http://evil.example/\"><meta http-equiv=\"refresh\" content=\"0;url=http://evil.example/\">");

        Article article = Story.only(read(page));

        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
        assertThat(article.metadata().url()).isEmpty();
    }
}

package crossread.read.web;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.FoundIn;
import crossread.model.article.Metadata;
import crossread.model.article.MetadataField;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult.Unreadable;
import crossread.model.article.Warning;
import crossread.read.Story;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlReaderTest {
    private final HtmlReader reader = new HtmlReader(Story::json);

    private Article read(String html) {
        return Story.only(reader.read(Story.file("page.html", html.getBytes(StandardCharsets.UTF_8))));
    }

    private Article story(String body) {
        return read(Story.page("", "", body, ""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<h2>SPECIAL REPORT</h2>", "<h1>Gazette Blog</h1>", "<h3>Politics</h3>"})
    void aHeadingOverTheHeadlineIsNoTextOfTheArticle(String over) {
        Article article = read("<html><head><title>" + Story.TITLE + "</title></head><body>" + over + "<h1>"
                + Story.TITLE + "</h1>" + Story.paragraphs() + "</body></html>");

        assertThat(article.metadata().title()).contains(Story.TITLE);
        assertThat(Story.rule(article, over.replaceAll("<[^>]*>", ""))).contains("line-before-text");
        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void keepsTheParagraphsAndSetsTheHeadlineAside() {
        Article article = story(Story.paragraphs());

        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
        assertThat(Story.rule(article, Story.TITLE)).contains("headline");
        assertThat(article.metadata().title()).contains(Story.TITLE);
    }

    @Test
    void readsEverythingAPageSaysOfItself() {
        String head = """
                <link rel="canonical" href="https://www.harbourgazette.example/2025/02/25/bridge">
                <meta property="og:site_name" content="Harbour Gazette">
                <meta property="og:title" content="Harbour Bridge To Close For Nine Months Of Repairs - Harbour Gazette">
                <script type="application/ld+json">//<![CDATA[
                {"@context": "https://schema.org", "@graph": [{"@type": "WebSite", "name": "x"},
                 {"@type": ["NewsArticle"], "headline": "Harbour Bridge To Close For Nine Months Of Repairs",
                  "datePublished": "2025-02-25T23:30:00-05:00",
                  "author": [{"@type": "Person", "name": "Jane Doe"}, {"@type": "Person", "name": "John Roe"}],
                  "publisher": {"name": "Harbour Gazette"}}]}
                //]]></script>""";

        assertThat(read(Story.page(head, "", Story.paragraphs(), "")).metadata())
                .isEqualTo(new Metadata(
                        Optional.of("Harbour Gazette"),
                        Optional.of(Story.TITLE),
                        Optional.of("Jane Doe, John Roe"),
                        Optional.of(LocalDate.of(2025, 2, 25)),
                        Optional.of("en"),
                        Optional.of("https://www.harbourgazette.example/2025/02/25/bridge"),
                        Map.of(
                                MetadataField.OUTLET, FoundIn.META,
                                MetadataField.TITLE, FoundIn.HEADING,
                                MetadataField.BYLINE, FoundIn.LINKED_DATA,
                                MetadataField.PUBLISHED, FoundIn.LINKED_DATA,
                                MetadataField.LANGUAGE, FoundIn.META,
                                MetadataField.URL, FoundIn.META)));
    }

    @Test
    void readsMetadataFromTheTextWhereTheHeadSaysNothing() {
        String around = "<p class=\"byline\">By Jane Doe</p><time datetime=\"2025-02-25T10:00Z\">Tuesday</time>";

        Metadata metadata = read(Story.page("", around, Story.paragraphs(), "")).metadata();

        assertThat(metadata.byline()).contains("Jane Doe");
        assertThat(metadata.published()).contains(LocalDate.of(2025, 2, 25));
    }

    @Test
    void believesTheTextBeforeTheLabelAboutTheLanguage() {
        String page = Story.page("", "", Story.paragraphs(), "").replace("lang=\"en\"", "lang=\"de\"");

        assertThat(read(page).metadata().language()).contains("en");
    }

    @Test
    void survivesLinkedDataThatIsNoJson() {
        String head = "<script type=\"application/ld+json\">{\"@type\": \"NewsArticle\", oops</script>";

        assertThat(Story.kept(read(Story.page(head, "", Story.paragraphs(), ""))))
                .isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void takesTheAddressFromWhatChromiumWritesOnTop() {
        String page = "<!-- saved from url=(0038)https://harbourgazette.example/bridge.html -->\n"
                + Story.page("", "", Story.paragraphs(), "");

        assertThat(read(page).metadata().url()).contains("https://harbourgazette.example/bridge.html");
    }

    @Test
    void takesTheAddressFromWhatSingleFileWritesOnTop() {
        String page = Story.page("", "", Story.paragraphs(), "")
                .replace(
                        "<html lang=\"en\">",
                        "<html lang=\"en\"><!--\n Page saved with SingleFile \n url: https://harbourgazette.example/bridge \n saved date: Tue Feb 25 2025\n-->");

        assertThat(read(page).metadata().url()).contains("https://harbourgazette.example/bridge");
        assertThat(read(page).metadata().outlet()).contains("Harbour Gazette");
    }

    @Test
    void setsPartsOfThePageAsideByWhatTheirClassCallsThem() {
        String body = Story.paragraphs()
                .replaceFirst(
                        "</p>\n",
                        "</p><div class=\"story__related-links\"><p>Ferry fares will rise in the spring, the board says</p></div>"
                                + "<figure><img src=\"a.jpg\"><figcaption>The bridge at dawn, seen from the north bank.</figcaption></figure>"
                                + "<div class=\"newsletter-signup\"><p>Get the morning news from the harbour in your mail.</p></div>\n");

        Article article = story(body);

        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
        assertThat(Story.rule(article, "The bridge at dawn, seen from the north bank."))
                .contains("page-part");
    }

    @Test
    void unwrapsAFormThatHoldsTheWholePage() {
        String page = "<html><body><form action=\"/\"><div><h1>" + Story.TITLE + "</h1>" + Story.paragraphs()
                + "</div></form></body></html>";

        assertThat(Story.kept(read(page))).isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void keepsSentencesWholeAroundLinks() {
        String said =
                "The closure, which <a href=\"/x\">the Gazette first reported</a> in January, was to be short; then <a href=\"/y\">a second survey</a> changed that.";
        String body = "<div>" + said + "<div>" + Story.PARAGRAPHS.get(0) + "</div></div>" + Story.paragraphs();

        assertThat(Story.kept(story(body))).contains(said.replaceAll("<[^>]+>", ""));
    }

    @Test
    void takesTwoLineBreaksForTheEndOfAParagraph() {
        String page = "<html><head><title>x</title></head><body><div class=\"post\"><h3>" + Story.TITLE
                + "</h3><div class=\"post-body\">" + String.join("<br>\n<br>", Story.PARAGRAPHS)
                + "</div></div></body></html>";

        assertThat(Story.kept(read(page))).containsAll(Story.PARAGRAPHS);
    }

    @Test
    void readsAPageWhoseTextStandsInTheBodyItself() {
        String page = "<html><body>" + String.join("<br><br>", Story.PARAGRAPHS) + "</body></html>";

        assertThat(Story.kept(read(page))).isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void doesNotTakeLongCommentsForTheArticle() {
        String comment =
                "<li class=\"comment\"><p>I cross that bridge every day, and I can tell you, after thirty years, that nobody has ever painted it, ever.</p></li>";
        String below = "<div id=\"comments\"><h2>40 Comments</h2><ol>"
                + String.join("", Collections.nCopies(40, comment)) + "</ol></div>";

        assertThat(Story.kept(read(Story.page("", "", Story.paragraphs(), below))))
                .isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void keepsAllThatStandsOutsideTheArticleInSight() {
        String below =
                "<aside><p>Our summer festival on the harbour begins in June, with boats, music and food from all over the coast.</p><p><a href=\"/1\">Sport</a></p></aside>";

        Article article = read(Story.page("", "", Story.paragraphs(), below));

        assertThat(article.blocks().stream()
                        .filter(block -> !block.kept())
                        .map(block -> block.finding().orElseThrow().trust() + " " + block.text()))
                .contains(
                        "ASK Our summer festival on the harbour begins in June, with boats, music and food from all over the coast.",
                        "SAFE Sport");
    }

    @Test
    void asksOnlyAboutSentencesInPartsNamedSomethingElse() {
        String above = "<nav><ul><li><a href=\"/\">Home</a></li><li><a href=\"/s\">Sport</a></li></ul></nav>"
                + "<p class=\"byline\">By Ada Lund, Harbour Correspondent</p>";
        String below =
                "<div class=\"newsletter\"><p>Our letter</p><p>Get the news of the harbour every morning before breakfast.”</p></div>";

        Article article = read(Story.page("", above, Story.paragraphs(), below));

        assertThat(article.blocks().stream()
                        .filter(block -> !block.kept())
                        .map(block -> block.finding().orElseThrow().trust() + " " + block.text()))
                .contains(
                        "SAFE Home",
                        "SAFE Sport",
                        "SAFE By Ada Lund, Harbour Correspondent",
                        "SAFE Our letter",
                        "ASK Get the news of the harbour every morning before breakfast.”");
    }

    @Test
    void leavesOutWhatThePageHides() {
        String body =
                Story.paragraphs() + "<p hidden>Secret words for search machines, many of them, one after another.</p>"
                        + "<p style=\"display: none\">More secret words for search machines, of which there are a lot.</p>"
                        + "<noscript><p>Please turn on scripts to see our wonderful adverts on this page.</p></noscript>";

        assertThat(story(body).blocks())
                .noneMatch(block -> block.text().contains("words for search")
                        || block.text().contains("scripts"));
    }

    @Test
    void takesHiddenCharactersOutAndSaysSo() {
        Article article = story(Story.paragraphs().replace("Port Ellery", "Port&#8238; Ellery"));

        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
        assertThat(article.warnings()).containsExactly(Warning.of("hidden-characters", "1"));
    }

    @Test
    void readsEuroSignsOfAPageThatCallsItselfLatin1() {
        String page = Story.page("", "", Story.paragraphs(), "")
                .replace("charset=\"utf-8\"", "charset=\"iso-8859-1\"")
                .replace("$62 million", "€500bn – “a lot”");

        Article article =
                Story.only(reader.read(Story.file("page.html", page.getBytes(Charset.forName("windows-1252")))));

        assertThat(article.body()).contains("the work would cost €500bn – “a lot”");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE", "UTF-8"})
    void recognisesAPageInAnyEncoding(String charset) {
        byte[] bytes = Story.page("", "", Story.paragraphs(), "").getBytes(Charset.forName(charset));

        assertThat(reader.recognises(Story.file("page", bytes))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"The <p> tag begins a paragraph.", "{\"html\": \"<p>\"}", "2 < 3 and 5 > 4", "<3 the harbour"})
    void leavesOtherTextToOtherReaders(String text) {
        assertThat(reader.recognises(Story.file("a", text.getBytes(StandardCharsets.UTF_8))))
                .isFalse();
    }

    @Test
    void findsNoArticleInAnEmptyPage() {
        byte[] page = "<html><head><title>Nothing</title></head><body><div></div></body></html>"
                .getBytes(StandardCharsets.UTF_8);

        assertThat(reader.read(Story.file("none.html", page)))
                .isEqualTo(Unreadable.of("none.html", Problem.NO_ARTICLE));
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void readsThroughAHundredThousandNestedElements() {
        String page =
                "<html><head><base href=\"http://evil.example/\"><meta http-equiv=\"refresh\" content=\"0;url=http://evil.example/\"></head><body>"
                        + "<img src=\"http://evil.example/pixel.gif\">" + Story.paragraphs() + "<div>".repeat(100_000)
                        + "end" + "</div>".repeat(100_000) + "</body></html>";

        assertThat(Story.kept(read(page))).containsAll(Story.PARAGRAPHS);
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void readsThroughThirtyThousandUnclosedTags() {
        String page = "<html><body>" + Story.paragraphs() + "<a href=x><p>".repeat(30_000) + "</body></html>";

        assertThat(Story.kept(read(page))).containsAll(Story.PARAGRAPHS);
    }

    @Test
    void completesABodyWhoseSectionsStandApart() {
        List<String> sections = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            sections.add("<div class=\"box\"><section class=\"part\">"
                    + Story.paragraphs()
                            .replace("the", "the" + " ".repeat(i))
                            .replace("Port Ellery", "Port Ellery " + i)
                    + "</section></div><div class=\"ad\">Advertisement</div>");
        }

        assertThat(Story.kept(story(String.join("", sections))))
                .anyMatch(text -> text.contains("Ellery 0"))
                .anyMatch(text -> text.contains("Ellery 1"))
                .anyMatch(text -> text.contains("Ellery 2"));
    }
}

package crossread.read.web;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.FoundIn;
import crossread.model.article.Metadata;
import crossread.model.article.MetadataField;
import crossread.read.Story;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a page says about its article, and where it says so. */
class PageMetadataTest {
    private static final LocalDate DAY = LocalDate.of(2025, 2, 25);

    private final HtmlReader reader = new HtmlReader(Story::json);

    private Metadata read(String page) {
        return Story.only(reader.read(Story.file("page.html", page.getBytes(StandardCharsets.UTF_8))))
                .metadata();
    }

    private Metadata head(String head) {
        return read(Story.page(head, "", Story.paragraphs(), ""));
    }

    private Metadata around(String around) {
        return read(Story.page("", around, Story.paragraphs(), ""));
    }

    private static Optional<FoundIn> where(Metadata metadata, MetadataField field) {
        return metadata.foundIn(field);
    }

    @Test
    void saysOfEveryFieldWhichPartOfThePageGaveIt() {
        String page = "<html><head><title>Harbour Bridge To Close - Harbour Gazette</title>"
                + "<link rel=\"canonical\" href=\"https://harbourgazette.example/2025/02/25/bridge\"></head><body><div>"
                + "<div class=\"byline\">By Jane Doe</div>" + Story.paragraphs() + "</div></body></html>";

        assertThat(read(page))
                .isEqualTo(new Metadata(
                        Optional.of("Harbour Gazette"),
                        Optional.of("Harbour Bridge To Close"),
                        Optional.of("Jane Doe"),
                        Optional.of(DAY),
                        Optional.of("en"),
                        Optional.of("https://harbourgazette.example/2025/02/25/bridge"),
                        Map.of(
                                MetadataField.OUTLET, FoundIn.PAGE_TITLE,
                                MetadataField.TITLE, FoundIn.PAGE_TITLE,
                                MetadataField.BYLINE, FoundIn.PAGE_CLASS,
                                MetadataField.PUBLISHED, FoundIn.ADDRESS,
                                MetadataField.LANGUAGE, FoundIn.DETECTED,
                                MetadataField.URL, FoundIn.META)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Bridge to close in May - Harbour Gazette | <h1>POLITICS</h1><h2>Bridge to close in May</h2>
            Harbour Gazette                          | <h1>POLITICS</h1><div><h2>Bridge to close in May</h2></div>
            Bridge to close in May - Harbour Gazette | <h1>Politics</h1><h2>Bridge to close in May</h2>
            Bridge to close in May - Harbour Gazette | <h1>SPECIAL REPORT</h1><p>Bridge to close in May</p>
            Bridge to close in May - Harbour Gazette | <h1><em>EXCLUSIVE</em> Bridge to close in May</h1>
            Harbour Gazette                          | <h1>SPECIAL REPORT</h1><h1>Bridge to close in May</h1>
            """)
    void aKickerIsNoHeadlineThoughItIsAHeading(String title, String headings) {
        assertThat(read("<html><head><title>" + title
                                + "</title><meta property=\"og:site_name\" content=\"Harbour Gazette\">"
                                + "</head><body>" + headings + Story.paragraphs() + "</body></html>")
                        .title())
                .contains("Bridge to close in May");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            BRIDGE SHUT - Harbour Gazette | <h1>BRIDGE SHUT</h1><h2>Nine months of repairs begin in May</h2>
            Harbour Gazette               | <h1>BRIDGE SHUT</h1><p>Repairs begin in May.</p><h2>What drivers can do now</h2>
            Harbour Gazette               | <h1>BRIDGE SHUT</h1>
            """)
    void aShortHeadlineInCapitalsStaysOne(String title, String headings) {
        assertThat(read("<html><head><title>" + title
                                + "</title><meta property=\"og:site_name\" content=\"Harbour Gazette\">"
                                + "</head><body>" + headings + Story.paragraphs() + "</body></html>")
                        .title())
                .contains("BRIDGE SHUT");
    }

    @Test
    void saysThatTheHostStandsForTheOutlet() {
        Metadata metadata = read("<!-- saved from url=(0030)https://coastnews.example/a -->\n<html><head><title>"
                + Story.TITLE + "</title></head><body><h1>" + Story.TITLE + "</h1>" + Story.paragraphs()
                + "</body></html>");

        assertThat(metadata)
                .isEqualTo(new Metadata(
                        Optional.of("coastnews.example"),
                        Optional.of(Story.TITLE),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("en"),
                        Optional.of("https://coastnews.example/a"),
                        Map.of(
                                MetadataField.OUTLET, FoundIn.ADDRESS,
                                MetadataField.TITLE, FoundIn.HEADING,
                                MetadataField.LANGUAGE, FoundIn.DETECTED,
                                MetadataField.URL, FoundIn.FILE_HEAD)));
    }

    @Test
    void takesHintsOfTheFileAroundThePageForWhatThePageDoesNotSay() {
        Metadata hints = Metadata.NONE
                .withUrl(Optional.of("https://harbourgazette.example/b"))
                .withTitle(Optional.of("Subject of a message"))
                .allFrom(FoundIn.FILE_HEAD);
        String page = "<html><body><h1>" + Story.TITLE + "</h1>" + Story.paragraphs() + "</body></html>";

        Metadata metadata = Story.only(
                        reader.read(page, hints, Story.file("m", new byte[0]).origin("eml"), java.util.List.of()))
                .metadata();

        assertThat(metadata)
                .isEqualTo(new Metadata(
                        Optional.of("harbourgazette.example"),
                        Optional.of(Story.TITLE),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of("en"),
                        Optional.of("https://harbourgazette.example/b"),
                        Map.of(
                                MetadataField.OUTLET, FoundIn.ADDRESS,
                                MetadataField.TITLE, FoundIn.HEADING,
                                MetadataField.LANGUAGE, FoundIn.DETECTED,
                                MetadataField.URL, FoundIn.FILE_HEAD)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<meta property='article:published_time' content='2025-02-25T10:00:00Z'> | META",
                "<meta name='date' content='1740477600'> | META",
                "<meta name='pubdate' content='Tue, 25 Feb 2025 10:00:00 GMT'> | META",
                "<script type='application/ld+json'>{\"@type\":\"WebPage\",\"datePublished\":\"2025-02-25\"}</script> | LINKED_DATA",
                "<link rel='canonical' href='https://a.example/news/20250225/bridge'> | ADDRESS"
            })
    void findsTheDayInTheHead(String head, FoundIn where) {
        Metadata metadata = head(head);

        assertThat(metadata.published()).contains(DAY);
        assertThat(where(metadata, MetadataField.PUBLISHED)).contains(where);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<time datetime='2025-02-25T10:00Z'>Tuesday</time> | MARKUP",
                "<time class='updated' datetime='2025-02-27'>x</time><time datetime='2025-02-25'>x</time> | MARKUP",
                "<div class='story-date'>25. Februar 2025</div> | PAGE_CLASS",
                "<div class='story-date'>25 de febrero de 2025</div> | PAGE_CLASS",
                "<div class='story-date'>25 февраля 2025 г.</div> | PAGE_CLASS",
                "<div class='story-date'>2025年2月25日</div> | PAGE_CLASS",
                "<div class='story-date'>Updated 27 February 2025, first published 25 February 2025</div> | PAGE_CLASS",
                "<p>Published 25 February 2025 10:00</p> | TEXT",
                "<p>Veröffentlicht am 25.02.2025</p> | TEXT"
            })
    void findsTheDayOnThePage(String around, FoundIn where) {
        Metadata metadata = around(around);

        assertThat(metadata.published()).contains(DAY);
        assertThat(where(metadata, MetadataField.PUBLISHED)).contains(where);
    }

    @Test
    void takesTheDayAtThePlaceOfTheOutletAndNotThatInGreenwich() {
        String head = "<link rel=\"canonical\" href=\"https://a.example/2025/02/25/bridge\">"
                + "<meta property=\"article:published_time\" content=\"2025-02-26T05:30:59+00:00\">";

        assertThat(head(head).published()).contains(DAY);
    }

    @Test
    void believesTheMomentWhereTheAddressNamesAFarDay() {
        String head = "<link rel=\"canonical\" href=\"https://a.example/2024/11/02/bridge\">"
                + "<meta property=\"article:published_time\" content=\"2025-02-25T05:30:59+00:00\">";

        assertThat(head(head).published()).contains(DAY);
    }

    @Test
    void takesTheDataOfTheArticleThatLiesAtTheAddressOfThePage() {
        String head = """
                <link rel="canonical" href="https://a.example/bridge">
                <script type="application/ld+json">[
                 {"@type": "NewsArticle", "url": "https://a.example/other", "datePublished": "2019-01-01", "author": {"name": "John Roe"}},
                 {"@type": "NewsArticle", "mainEntityOfPage": {"@id": "https://www.a.example/bridge/"}, "datePublished": "2025-02-25",
                  "author": {"@id": "#jane"}},
                 {"@type": "Person", "@id": "#jane", "name": "Jane Doe"}]</script>""";

        assertThat(head(head).published()).contains(DAY);
        assertThat(head(head).byline()).contains("Jane Doe");
    }

    @Test
    void readsTheMonthFirstOnPagesInAmericanEnglish() {
        String page = Story.page("", "<div class=\"date\">3/4/2025</div>", Story.paragraphs(), "");

        assertThat(read(page).published()).contains(LocalDate.of(2025, 4, 3));
        assertThat(read(page.replace("lang=\"en\"", "lang=\"en-US\"")).published())
                .contains(LocalDate.of(2025, 3, 4));
    }

    @Test
    void passesOverDaysAfterThePageWasSaved() {
        String page = Story.page(
                        "",
                        "<time datetime=\"2026-01-01\">a</time><div class=\"date\">25 February 2025</div>",
                        Story.paragraphs(),
                        "")
                .replace(
                        "<html lang=\"en\">",
                        "<html lang=\"en\"><!--\n Page saved with SingleFile \n url: https://a.example/b \n saved date: Thu Feb 27 2025 10:00:00 GMT+0100\n-->");

        assertThat(read(page).published()).contains(DAY);
    }

    @Test
    void findsNoDayOnAPageThatNamesNone() {
        Metadata metadata =
                around("<p>Ferries have run between the banks since 1987, and every 25 February they are free.</p>");

        assertThat(metadata.published()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<a rel='author' href='/x'>Jane Doe</a> | MARKUP",
                "<span itemprop='author'><span itemprop='name'>Jane Doe</span></span> | MARKUP",
                "<div class='story-author'>By Jane Doe</div> | PAGE_CLASS",
                "<div class='story-author'>By : Jane Doe</div> | PAGE_CLASS",
                "<div data-testid='prism-byline'><span>By Jane Doe</span></div> | PAGE_CLASS",
                "<div class='author-box'>Posted on February 25, 2025 by Jane Doe</div> | PAGE_CLASS",
                "<div><a href='https://a.example/authors/jane-doe'>Jane Doe</a></div> | MARKUP",
                "<div>By&nbsp;<b>Jane Doe</b></div> | TEXT",
                "<div>By Jane Doe</div> | TEXT"
            })
    void findsTheAuthorOnThePage(String around, FoundIn where) {
        Metadata metadata = around(around);

        assertThat(metadata.byline()).contains("Jane Doe");
        assertThat(where(metadata, MetadataField.BYLINE)).contains(where);
    }

    @Test
    void findsTheAuthorInTheLabelsForSharing() {
        String head =
                "<meta name=\"twitter:label1\" content=\"Written by\"><meta name=\"twitter:data1\" content=\"Jane Doe\">"
                        + "<meta name=\"twitter:label2\" content=\"Est. reading time\"><meta name=\"twitter:data2\" content=\"4 minutes\">";

        assertThat(head(head).byline()).contains("Jane Doe");
    }

    @Test
    void takesNobodyForTheAuthorWhoMadeTheSiteOrCommented() {
        String around = "<div>Powered by <a href=\"/x\">Fine Pages</a></div>"
                + "<div class=\"comment\"><span class=\"author\">John Roe</span></div>"
                + "<meta name=\"author\" content=\"Harbour Gazette\">";
        String head = "<meta property=\"og:site_name\" content=\"Harbour Gazette\">";

        assertThat(read(Story.page(head, around, Story.paragraphs(), "")).byline())
                .isEmpty();
    }

    @Test
    void findsTheAuthorOnAPageThatIsCalledAfterItsSidebar() {
        String page = Story.page("", "<p class=\"byline\">By Jane Doe</p>", Story.paragraphs(), "")
                .replace("<main>", "<main class=\"with-sidebar no-comments\">");

        assertThat(read(page).byline()).contains("Jane Doe");
    }

    @Test
    void endsWithDataThatNamesItself() {
        String head = """
                <script type="application/ld+json">{"@type": "NewsArticle", "author": {"@id": "#a"},
                 "about": {"@id": "#a", "name": {"@id": "#a"}}}</script>""";

        assertThat(head(head).byline()).isEmpty();
    }
}

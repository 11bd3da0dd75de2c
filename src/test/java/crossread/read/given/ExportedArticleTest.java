package crossread.read.given;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.FoundIn;
import crossread.model.article.Metadata;
import crossread.model.article.MetadataField;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Readable;
import crossread.model.article.ReadResult.Unreadable;
import crossread.model.article.Warning;
import crossread.read.ArticleLoader;
import crossread.read.FileOpener;
import crossread.read.SavedFile;
import crossread.read.Story;
import crossread.read.plain.PlainTextReader;
import crossread.read.web.HtmlReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Articles in the JSON of other programs and of news services. */
class ExportedArticleTest {
    private static final HtmlReader PAGES = new HtmlReader(Story::json);

    /** The story with the lines that a page leaves behind, as it stands inside a JSON text. */
    private static final String TEXT = "Advertisement\\n" + inJson(String.join("\n", Story.PARAGRAPHS));

    private static final String CUT =
            inJson(Story.PARAGRAPHS.getFirst()) + "\\r\\nEngineers found cracks in 14 of th… [+3120 chars]";

    private final JsonArticleReader reader = new JsonArticleReader(
            Story::json,
            new GivenArticleReader(PAGES, new ArticleLoader(new FileOpener(), List.of(PAGES, new PlainTextReader()))),
            new ExportedArticleReader(PAGES));

    private static String inJson(String text) {
        return text.replace("\"", "\\\"").replace("\n", "\\n");
    }

    private ReadResult read(String json) {
        SavedFile file = new SavedFile("in.json", json.getBytes(StandardCharsets.UTF_8), Optional.empty());
        assertThat(reader.recognises(file)).isTrue();
        return reader.read(file);
    }

    private List<Article> articles(String json) {
        ReadResult result = read(json);
        assertThat(result).isInstanceOf(Readable.class);
        return ((Readable) result).articles();
    }

    private static String said(Metadata metadata) {
        return List.of(
                        metadata.outlet(),
                        metadata.title(),
                        metadata.byline(),
                        metadata.published().map(Object::toString),
                        metadata.language(),
                        metadata.url())
                .stream()
                .map(value -> value.orElse("-"))
                .collect(Collectors.joining(" | "));
    }

    private static final String SAID = "Harbour Gazette | " + Story.TITLE
            + " | Jane Doe, Omar Haddad | 2025-02-25 | en | https://harbourgazette.example/bridge";

    @ParameterizedTest
    @ValueSource(
            strings = {
                // trafilatura
                """
                {"title": "TITLE", "author": "Jane Doe; Omar Haddad", "hostname": "harbourgazette.example", "date": "2025-02-25",
                 "fingerprint": "8c0d", "id": null, "license": null, "comments": "", "raw_text": "Advertisement", "text": "TEXT",
                 "language": "en", "image": null, "pagetype": "article", "filedate": "2025-03-07",
                 "source": "https://harbourgazette.example/bridge", "source-hostname": "Harbour Gazette", "excerpt": "E.", "tags": ""}""",
                // Event Registry
                """
                {"articles": {"page": 1, "totalResults": 1, "results": [{"uri": "7654321", "lang": "eng", "date": "2025-02-25",
                 "time": "06:00:00", "dateTimePub": "2025-02-25T05:58:00Z", "url": "https://harbourgazette.example/bridge",
                 "title": "TITLE", "body": "TEXT", "source": {"uri": "harbourgazette.example", "dataType": "news", "title": "Harbour Gazette"},
                 "authors": [{"uri": "jane@harbourgazette.example", "name": "Jane Doe"}, {"uri": "o", "name": "Omar Haddad"}]}]}}""",
                // NewsAPI, for those who pay
                """
                {"status": "ok", "totalResults": 1, "articles": [{"source": {"id": null, "name": "Harbour Gazette"},
                 "author": "Jane Doe, Omar Haddad", "title": "TITLE", "description": "D.", "url": "https://harbourgazette.example/bridge",
                 "urlToImage": null, "publishedAt": "2025-02-25T06:00:00Z", "content": "TEXT"}]}""",
                // news-please
                """
                {"authors": ["Jane Doe", "Omar Haddad"], "date_download": "2025-03-07 10:00:00", "date_modify": null,
                 "date_publish": "2025-02-25 06:00:00", "description": "D.", "filename": "x.json", "language": "en",
                 "localpath": null, "maintext": "TEXT", "source_domain": "Harbour Gazette", "text": null, "title": "TITLE",
                 "title_page": null, "url": "https://harbourgazette.example/bridge"}""",
                // the Guardian's API
                """
                {"response": {"status": "ok", "results": [{"id": "uk/bridge", "type": "article", "webTitle": "TITLE",
                 "webPublicationDate": "2025-02-25T06:00:00Z", "webUrl": "https://harbourgazette.example/bridge", "apiUrl": "https://api.example/x",
                 "fields": {"headline": "TITLE", "byline": "Jane Doe and Omar Haddad", "bodyText": "TEXT", "publication": "P"}, "publication": "Harbour Gazette"}]}}""",
                // linked data
                """
                {"@context": "https://schema.org", "@graph": [{"@type": "NewsMediaOrganization", "name": "Harbour Gazette", "description": "A paper"},
                 {"@type": "NewsArticle", "headline": "TITLE", "articleBody": "TEXT", "datePublished": "2025-02-25T06:00:00+01:00",
                  "author": [{"@type": "Person", "name": "Jane Doe"}, {"@type": "Person", "name": "Omar Haddad"}],
                  "publisher": {"@type": "Organization", "name": "Harbour Gazette"},
                  "mainEntityOfPage": {"@type": "WebPage", "@id": "https://harbourgazette.example/bridge"}}]}""",
                // a list, and a time in seconds
                """
                [{"headline": "TITLE", "full_text": "TEXT", "authors": "Jane Doe and Omar Haddad", "site_name": "Harbour Gazette",
                 "timestamp": 1740470400, "link": "https://harbourgazette.example/bridge", "lang": "English"}]"""
            })
    void readsWhatOtherProgramsWrite(String json) {
        Article article = Story.only(read(json.replace("TITLE", Story.TITLE).replace("TEXT", TEXT)));

        assertThat(said(article.metadata())).isEqualTo(SAID);
        assertThat(article.metadata().foundIn(MetadataField.OUTLET)).contains(FoundIn.GIVEN);
        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
        assertThat(Story.rule(article, "Advertisement")).isPresent();
        assertThat(article.warnings()).isEmpty();
    }

    @Test
    void readsTheHtmlThatSomeServicesSend() {
        Article article = Story.only(read("""
                {"title": {"rendered": "TITLE"}, "link": "https://www.harbourgazette.example/bridge", "date": "2025-02-25T06:00:00",
                 "content": {"rendered": "HTML", "protected": false}, "excerpt": {"rendered": "<p>E.</p>"}}""".replace("TITLE", Story.TITLE)
                .replace("HTML", inJson(Story.paragraphs().replace("\n", " ")))));

        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
        assertThat(said(article.metadata()))
                .isEqualTo("harbourgazette.example | " + Story.TITLE
                        + " | - | 2025-02-25 | en | https://www.harbourgazette.example/bridge");
        assertThat(article.metadata().foundIn(MetadataField.OUTLET)).contains(FoundIn.ADDRESS);
    }

    @Test
    void readsJsonLinesAndNamesTheDamagedOne() {
        String line = "{\"title\": \"%s\", \"text\": \"" + TEXT + "\", \"site_name\": \"%s\"}\n";

        List<Article> articles =
                articles(line.formatted("One", "A") + "{\"title\": \n\n" + line.formatted("Three", "B"));

        assertThat(articles)
                .extracting(article -> article.metadata().title().orElseThrow())
                .containsExactly("One", "Three");
        assertThat(articles.getFirst().warnings()).containsExactly(Warning.of("article-left-out", "2"));
        assertThat(articles).extracting(article -> article.origin().sha256()).doesNotHaveDuplicates();
    }

    @Test
    void mixesItsOwnFormWithOthers() {
        List<Article> articles = articles("""
                {"articles": [{"outlet": "A", "paragraphs": ["Advertisement", "One."]}, {"source": {"name": "B"}, "title": "T", "body": "TEXT"}]}""".replace("TEXT", TEXT));

        assertThat(articles.getFirst().body()).isEqualTo("Advertisement\n\nOne.");
        assertThat(Story.kept(articles.get(1))).isEqualTo(Story.PARAGRAPHS);
    }

    @Test
    void leavesOutWhatIsCutAndSaysSo() {
        List<Article> articles = articles("""
                {"status": "ok", "articles": [{"source": {"name": "A"}, "title": "T", "content": "CUT"},
                 {"source": {"name": "B"}, "title": "T", "content": "TEXT"},
                 {"source": {"name": "C"}, "title": "T", "description": "Only a summary.", "content": null}]}""".replace("CUT", CUT).replace("TEXT", TEXT));

        assertThat(articles)
                .extracting(article -> article.metadata().outlet().orElseThrow())
                .containsExactly("B");
        assertThat(articles.getFirst().warnings()).containsExactly(Warning.of("articles-cut", "2"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "CUT",
                "The Harbour Bridge will close to all traffic on 3 March... [3120 chars]",
                "<p>The Harbour Bridge will close.</p> <p>It has 96 steel hang… [+12 chars]</p>",
                "The Harbour Bridge will close to all traffic on 3 March for nine months of…",
                "The Harbour Bridge in Port Ellery will close to all traffic on 3 March for nine months of repairs, the ci",
                "ONLY AVAILABLE IN PAID PLANS"
            })
    void refusesAFileInWhichAllIsCut(String text) {
        assertThat(read(
                        "{\"articles\": [{\"title\": \"A\", \"description\": \"B.\", \"content\": \"TEXT\"}, {\"title\": \"C\", \"content\": \"TEXT\"}]}"
                                .replace("TEXT", text.equals("CUT") ? CUT : inJson(text))))
                .isEqualTo(Unreadable.of("in.json", Problem.CUT_SHORT, "2"));
    }

    @Test
    void aShortReportThatIsWholeIsNotTakenForCut() {
        Article article = Story.only(
                read("{\"title\": \"T\", \"text\": \"The Harbour Bridge was closed on Monday. Nobody was hurt.\"}"));

        assertThat(article.body()).isEqualTo("The Harbour Bridge was closed on Monday. Nobody was hurt.");
    }

    @Test
    void theSameReportInTwoOutletsIsTwoArticles() {
        List<Article> articles = articles("""
                [{"source": {"name": "A"}, "body": "TEXT"}, {"source": {"name": "B"}, "body": "TEXT"}]""".replace("TEXT", TEXT));

        assertThat(articles).extracting(article -> article.origin().sha256()).doesNotHaveDuplicates();
    }

    @Test
    void readsOnlyTheFirstFiveHundred() {
        String one = "{\"text\": \"The Harbour Bridge was closed on Monday.\"}";

        List<Article> articles = articles("[" + (one + ",").repeat(501) + one + "]");

        assertThat(articles).hasSize(500);
        assertThat(articles.getFirst().warnings()).containsExactly(Warning.of("first-articles-only", "502"));
    }

    @Test
    void anAnswerWithoutArticlesSaysWhatIsMissing() {
        assertThat(read("{\"status\": \"error\", \"message\": \"apiKey invalid\"}"))
                .isEqualTo(Unreadable.of(
                        "in.json",
                        Problem.DAMAGED,
                        "exactly one of paragraphs, sentences, html, path is needed; found none"));
    }
}

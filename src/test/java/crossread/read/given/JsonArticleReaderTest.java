package crossread.read.given;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.FoundIn;
import crossread.model.article.Metadata;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Readable;
import crossread.model.article.ReadResult.Unreadable;
import crossread.model.article.Sentence;
import crossread.model.article.Span;
import crossread.model.article.Warning;
import crossread.read.ArticleLoader;
import crossread.read.FileOpener;
import crossread.read.SavedFile;
import crossread.read.Story;
import crossread.read.plain.PlainTextReader;
import crossread.read.web.HtmlReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class JsonArticleReaderTest {
    private static final HtmlReader PAGES = new HtmlReader(Story::json);

    private final GivenArticleReader articles =
            new GivenArticleReader(PAGES, new ArticleLoader(new FileOpener(), List.of(PAGES, new PlainTextReader())));
    private final JsonArticleReader reader =
            new JsonArticleReader(Story::json, articles, new ExportedArticleReader(PAGES));

    @TempDir
    private Path folder;

    private ReadResult read(Map<String, Object> article) {
        return articles.read("story-1", article, Optional.of(folder));
    }

    private ReadResult file(String json) {
        return reader.read(new SavedFile("in.json", json.getBytes(StandardCharsets.UTF_8), Optional.of(folder)));
    }

    @Test
    void takesParagraphsAsGiven() {
        List<String> given =
                List.of("Advertisement", "Advertisement", "The bridge is closed, and the city has no other choice.");

        Article article = Story.only(read(Map.of(
                "outlet", "Harbour Gazette",
                "title", Story.TITLE,
                "byline", "Jane Doe",
                "published", "2025-02-25T23:30:00-05:00",
                "language", "en-GB",
                "url", "https://harbourgazette.example/bridge",
                "paragraphs", given)));

        assertThat(article.blocks())
                .isEqualTo(given.stream()
                        .map(text -> Block.kept(text, BlockKind.PARAGRAPH))
                        .toList());
        assertThat(article.metadata())
                .isEqualTo(new Metadata(
                                Optional.of("Harbour Gazette"),
                                Optional.of(Story.TITLE),
                                Optional.of("Jane Doe"),
                                Optional.of(LocalDate.of(2025, 2, 25)),
                                Optional.of("en-GB"),
                                Optional.of("https://harbourgazette.example/bridge"))
                        .allFrom(FoundIn.GIVEN));
        assertThat(article.sentences()).isEmpty();
        assertThat(article.origin().format()).isEqualTo("json");
    }

    @Test
    void takesSentencesAsGivenWithTheirPlaces() {
        Article article = Story.only(read(Map.of("sentences", List.of("One is here", "", "Two."))));

        assertThat(article.blocks()).containsExactly(Block.kept("One is here  Two.", BlockKind.PARAGRAPH));
        assertThat(article.sentences())
                .containsExactly(
                        new Sentence(0, new Span(0, 11), "One is here"),
                        new Sentence(0, new Span(12, 12), ""),
                        new Sentence(0, new Span(13, 17), "Two."));
        assertThat(article.sentences())
                .allMatch(sentence ->
                        sentence.span().of(article.blocks().getFirst().text()).equals(sentence.text()));
    }

    @Test
    void cleansAGivenPageAndLetsWhatIsGivenWin() {
        Article article =
                Story.only(read(Map.of("outlet", "Another Name", "html", Story.page("", "", Story.paragraphs(), ""))));

        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
        assertThat(article.metadata().outlet()).contains("Another Name");
        assertThat(article.metadata().title()).contains(Story.TITLE);
        assertThat(article.origin().format()).isEqualTo("html");
    }

    @Test
    void readsAFileBesideIt() throws IOException {
        Files.writeString(folder.resolve("story.txt"), String.join("\n\n", Story.PARAGRAPHS));

        Article article = Story.only(read(Map.of("path", "story.txt", "title", "Given")));

        assertThat(Story.kept(article)).isEqualTo(Story.PARAGRAPHS);
        assertThat(article.metadata().title()).contains("Given");
        assertThat(article.origin().file()).isEqualTo("story.txt");
    }

    @Test
    void namesAFileThatIsNotThere() {
        assertThat(read(Map.of("path", "gone.txt"))).isEqualTo(Unreadable.of("gone.txt", Problem.MISSING));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | exactly one of paragraphs, sentences, html, path is needed; found none",
                "{\"html\": \"<p>\", \"path\": \"a\"} | exactly one of paragraphs, sentences, html, path is needed; found html, path",
                "{\"paragraphs\": \"text\"} | paragraphs: a list of texts is needed",
                "{\"paragraphs\": [\"text\", 3]} | paragraphs: number 2 is no text",
                "{\"sentences\": {}} | sentences: a list of texts is needed",
                "{\"html\": 5} | html: a text is needed",
                "{\"title\": [], \"paragraphs\": [\"text\"]} | title: a text is needed",
                "{\"published\": \"soon\", \"paragraphs\": [\"text\"]} | published: no date: soon",
                "{\"articles\": 5} | articles: a list is needed",
                "\"text\" | an object is needed: one article, or {\"articles\": [...]}",
                "[5] | articles: number 1 is no object",
                "{\"paragraphs\": [ | no valid JSON"
            })
    void saysWhatIsWrongWithTheShape(String json, String wrong) {
        assertThat(file(json)).isEqualTo(Unreadable.of("in.json", Problem.DAMAGED, wrong));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"paragraphs\": []}", "{\"sentences\": [\"\", \" \"]}", "{\"articles\": []}"})
    void findsNoArticleWhereThereIsNoText(String json) {
        assertThat(file(json)).isEqualTo(Unreadable.of("in.json", Problem.NO_ARTICLE));
    }

    @Test
    void readsEveryArticleOfAListAndSaysWhichItLeftOut() {
        ReadResult result = file("""
                {"articles": [{"outlet": "A", "paragraphs": ["One."]}, {"outlet": "B"}, {"outlet": "C", "paragraphs": ["Three."]}]}""");

        assertThat(result).isInstanceOf(Readable.class);
        List<Article> articles = ((Readable) result).articles();
        assertThat(articles)
                .extracting(article -> article.metadata().outlet().orElseThrow())
                .containsExactly("A", "C");
        assertThat(articles.getFirst().warnings()).containsExactly(Warning.of("article-left-out", "2"));
        assertThat(articles).extracting(article -> article.origin().sha256()).doesNotHaveDuplicates();
    }

    @Test
    void ignoresKeysItDoesNotKnowAndNulls() {
        Article article =
                Story.only(file("{\"outlet\": null, \"html\": null, \"rank\": 4, \"paragraphs\": [\"One.\"]}"));

        assertThat(article.body()).isEqualTo("One.");
    }

    @Test
    void leavesASavedComparisonToTheStore() {
        assertThat(file("{\"format\": \"crossread-comparison\", \"version\": 1, \"articles\": []}"))
                .isEqualTo(Unreadable.of("in.json", Problem.UNSUPPORTED, "Crossread comparison"));
    }
}

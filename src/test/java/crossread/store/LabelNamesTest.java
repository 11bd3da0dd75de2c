package crossread.store;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Sentence;
import crossread.model.article.Span;
import crossread.model.link.Matching;
import crossread.model.work.ReaderWork;
import crossread.store.json.Json;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** What the reader calls the labels, in the file. */
class LabelNamesTest {
    private final ComparisonFile files = new ComparisonFile();

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("story.crossread");
    }

    private static Comparison named(Map<Integer, String> names) {
        return new Comparison(
                        "Harbour",
                        Instant.parse("2026-03-02T10:00:00Z"),
                        "1",
                        Matching.LEXICAL,
                        List.of(new Article(
                                "A",
                                Metadata.NONE,
                                new Origin("page.txt", "text", 9, "aa"),
                                List.of(Block.kept("It rained", BlockKind.PARAGRAPH)),
                                List.of(new Sentence(0, new Span(0, 9), "It rained")),
                                List.of())),
                        List.of(),
                        List.of(),
                        List.of(),
                        List.of())
                .withReader(ReaderWork.NONE.withLabelNames(names));
    }

    private JsonNode reader() throws IOException {
        return Json.parse(Files.readAllBytes(file)).path("reader");
    }

    @Test
    void comeBackAndStayAwayOnceTakenAway() throws IOException {
        files.save(file, named(Map.of(2, "Ask the port", 5, "For Ana")), Optional.empty());
        Opened opened = files.open(file);
        assertThat(opened.comparison()).isEqualTo(named(Map.of(2, "Ask the port", 5, "For Ana")));
        files.save(file, named(Map.of(5, "For Ana")), Optional.of(opened));
        assertThat(files.open(file).comparison()).isEqualTo(named(Map.of(5, "For Ana")));
        files.save(file, named(Map.of()), Optional.of(opened));
        assertThat(reader().has("labelNames")).isFalse();
    }

    @Test
    void thoseOfANewerProgramStay() throws IOException {
        files.save(file, named(Map.of(2, "Ask the port")), Optional.empty());
        Files.writeString(
                file,
                Files.readString(file)
                        .replace("\"number\" : 2,", "\"number\" : 2, \"colour\" : \"mauve\",")
                        .replace("\"labelNames\" : [", "\"labelNames\" : [ { \"number\" : 9, \"name\" : \"New\" },"));
        Opened opened = files.open(file);
        assertThat(opened.comparison()).isEqualTo(named(Map.of(2, "Ask the port")));
        files.save(file, opened.comparison(), Optional.of(opened));
        assertThat(reader().path("labelNames"))
                .hasToString("[{\"number\":2,\"name\":\"Ask the port\",\"colour\":\"mauve\"},"
                        + "{\"number\":9,\"name\":\"New\"}]");
        files.save(file, named(Map.of()), Optional.of(opened));
        assertThat(reader().path("labelNames")).hasToString("[{\"number\":9,\"name\":\"New\"}]");
    }
}

package crossread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import crossread.compare.Asked;
import crossread.model.Comparison;
import crossread.model.Progress;
import crossread.model.Topic;
import crossread.model.TopicFinder;
import crossread.model.article.Article;
import crossread.model.article.MetadataField;
import crossread.model.article.SentenceRef;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.link.Author;
import crossread.model.link.Link;
import crossread.model.link.Matching;
import crossread.model.link.Relation;
import crossread.model.work.FactCorrection;
import crossread.store.ComparisonFile;
import crossread.store.Opened;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That a comparison which the first program saved is still the reader's own: opened, compared anew and saved again. */
class OlderFileTest {
    private static final Comparison NOTHING = new Comparison(
            "", Instant.EPOCH, "", Matching.LEXICAL, List.of(), List.of(), List.of(), List.of(), List.of());

    private final ComparisonFile files = new ComparisonFile();

    @TempDir
    Path folder;

    private Path file = Path.of("");
    private Comparison saved = NOTHING;

    @BeforeEach
    void open() throws IOException {
        file = folder.resolve("version-1.crossread");
        try (InputStream in = OlderFileTest.class.getResourceAsStream("/store/version-1.crossread")) {
            Files.copy(Objects.requireNonNull(in), file);
        }
        saved = files.open(file).comparison();
    }

    private Comparison anew(List<Article> articles) {
        Main.Rooms rooms = Main.rooms(Locale.ENGLISH, Optional.empty());
        Asked asked = new Asked(saved.title(), articles, saved.reader(), true, false);
        return rooms.comparer().draft(asked, Progress.NONE).comparison();
    }

    private static void holds(Comparison now) {
        assertThat(now.facts().stream().filter(fact -> fact.by() == Author.READER))
                .extracting(Fact::label, Fact::kind)
                .containsExactlyInAnyOrder(tuple("€3 million", FactKind.MONEY), tuple("Norvik Lines", FactKind.NAME));
        assertThat(now.facts()).extracting(Fact::label).doesNotContain("90 blankets", "€4 million");
        assertThat(now.links().stream().filter(link -> link.relation() == Relation.SAME))
                .extracting(Link::from, Link::to, Link::by)
                .contains(tuple(at("A", 4), at("B", 2), Author.READER))
                .doesNotContain(tuple(at("A", 0), at("B", 0), Author.PROGRAM));
        assertThat(now.reader().notes().stream()
                        .map(note -> new TopicFinder(now).find(note.about()).orElseThrow()))
                .containsExactly(new Topic.OfFact(now.facts().stream()
                        .filter(fact -> fact.label().equals("Friday"))
                        .findFirst()
                        .orElseThrow()
                        .id()));
    }

    private static SentenceRef at(String article, int sentence) {
        return new SentenceRef(article, sentence);
    }

    @Test
    void whatTheReaderSetRightHoldsInANewComparing() {
        holds(anew(saved.articles()));
    }

    @Test
    void andInAnotherSplittingOfTheSameText() {
        holds(anew(saved.articles().stream()
                .map(article -> article.withSentences(List.of()))
                .toList()));
    }

    /** An older program kept one mention of a fact, and not what was read in the place of what the reader wrote. */
    @Test
    void whatItDidNotKeepIsNotMadeUp() {
        assertThat(saved.reader().facts())
                .extracting(FactCorrection::fact)
                .allMatch(fact -> fact.elsewhere().isEmpty());
        Article first = saved.articles().getFirst();
        assertThat(first.metadata().isEdited(MetadataField.TITLE)).isTrue();
        assertThat(first.metadata().asRead(MetadataField.TITLE)).isEmpty();
    }

    @Test
    void savedAgainItIsTheSame() throws IOException {
        Opened opened = files.open(file);
        files.save(file, opened.comparison(), Optional.of(opened));
        assertThat(files.open(file).comparison()).isEqualTo(saved);
    }
}

package crossread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import crossread.compare.Asked;
import crossread.model.Comparison;
import crossread.model.Progress;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.FoundIn;
import crossread.model.article.Metadata;
import crossread.model.article.MetadataEditor;
import crossread.model.article.MetadataField;
import crossread.model.article.Origin;
import crossread.model.article.Reason;
import crossread.model.article.Sentence;
import crossread.model.article.SetAside;
import crossread.model.article.Span;
import crossread.model.article.Trust;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.link.Author;
import crossread.model.link.Matching;
import crossread.model.link.Relation;
import crossread.model.work.Correction;
import crossread.model.work.FactAnchor;
import crossread.model.work.FactCorrection;
import crossread.model.work.ReaderWork;
import crossread.model.work.SentenceAnchor;
import crossread.store.ComparisonFile;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * That what the reader set right of two articles holds once they were saved and opened by a program that cleans them otherwise
 * or cuts their sentences elsewhere.
 */
class CorrectionsSurviveTest {
    private static final Comparison NOTHING = new Comparison(
            "", Instant.EPOCH, "", Matching.LEXICAL, List.of(), List.of(), List.of(), List.of(), List.of());
    private static final SetAside FURNITURE = SetAside.because(Reason.SITE_FURNITURE, "test", Trust.SAFE);

    private final Main.Rooms rooms = Main.rooms(Locale.ENGLISH, Optional.empty());
    private final ComparisonFile files = new ComparisonFile();

    private final Article courier = article(
            "courier",
            Block.kept("Dam at Ellerby holds after a night of rain", BlockKind.HEADING),
            Block.kept(
                    "The dam above Ellerby held through the night. Engineers opened two gates on Sunday; some 340 people had to "
                            + "sleep in the school, and 12 horses were led to the hill.",
                    BlockKind.PARAGRAPH),
            Block.kept("Repairs will cost $6 million, said Mayor Ruth Odell.", BlockKind.PARAGRAPH)
                    .setAside(FURNITURE),
            Block.kept("The road to Wexham stays shut.", BlockKind.PARAGRAPH));
    private final Article beacon = article(
            "beacon",
            Block.kept(
                    "Ellerby's dam did not break. About 500 people spent the night in a school. Mending the dam costs $7 million.",
                    BlockKind.PARAGRAPH),
            Block.kept("No trains run to Wexham.", BlockKind.PARAGRAPH));

    @TempDir
    Path folder;

    private Comparison saved = NOTHING;

    private static Article article(String name, Block... blocks) {
        return new Article(
                "",
                new Metadata(
                                Optional.of(name),
                                Optional.of("Rain"),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of("en"),
                                Optional.empty())
                        .allFrom(FoundIn.DETECTED),
                new Origin(name + ".txt", "text", 100, "hash of " + name),
                List.of(blocks),
                List.of(),
                List.of());
    }

    private Comparison compared(List<Article> articles, ReaderWork reader) {
        return rooms.comparer()
                .draft(new Asked("", articles, reader, true, false), Progress.NONE)
                .comparison();
    }

    private static FactAnchor anchor(Comparison comparison, String label) {
        Fact fact = comparison.facts().stream()
                .filter(each -> each.label().equals(label))
                .findFirst()
                .orElseThrow();
        return FactAnchor.of(fact.mentions().getFirst(), comparison.articles()).orElseThrow();
    }

    private static SentenceAnchor sentence(Article article, String beginning) {
        for (int i = 0; i < article.sentences().size(); i++) {
            if (article.sentences().get(i).text().startsWith(beginning)) {
                return SentenceAnchor.of(article, i);
            }
        }
        throw new AssertionError(beginning);
    }

    /** The reader corrects sentences, facts and metadata, puts a block back, and saves. */
    @BeforeEach
    void setRight() throws IOException {
        Article mended = courier.withBlock(2, courier.blocks().get(2).putBack())
                .withMetadata(new MetadataEditor(courier.metadata())
                        .write(courier.metadata().withOutlet(Optional.of("Ellerby Courier"))));
        Comparison first = compared(List.of(mended, beacon), ReaderWork.NONE);
        Article a = first.articles().get(0);
        Article b = first.articles().get(1);
        ReaderWork reader = ReaderWork.NONE
                .withCorrections(List.of(
                        new Correction.Linked(sentence(a, "The road"), sentence(b, "No trains")),
                        new Correction.Cut(sentence(a, "Repairs"), sentence(b, "Mending"))))
                .withFacts(List.of(
                        new FactCorrection.NotAFact(anchor(first, "12 horses")),
                        new FactCorrection.SameAs(anchor(first, "340 people"), anchor(first, "500 people")),
                        new FactCorrection.OfKind(anchor(first, "Ruth Odell"), FactKind.ORGANISATION)));
        Path file = folder.resolve("story.crossread");
        files.save(file, compared(List.of(mended, beacon), reader), Optional.empty());
        saved = files.open(file).comparison();
    }

    /** What the program says of the saved articles once the first of them is cleaned or cut as this says. */
    private Comparison with(UnaryOperator<Article> newer) {
        return compared(
                List.of(newer.apply(saved.articles().get(0)), saved.articles().get(1)), saved.reader());
    }

    private static Article cut(Article article, String borders) {
        List<Sentence> sentences = new ArrayList<>();
        for (int block = 0; block < article.blocks().size(); block++) {
            String text = article.blocks().get(block).text();
            int from = 0;
            List<Integer> ends = new ArrayList<>(Pattern.compile(borders)
                    .matcher(text)
                    .results()
                    .map(MatchResult::end)
                    .toList());
            ends.add(text.length());
            for (int end : ends) {
                if (!text.substring(from, end).isBlank()) {
                    String piece = text.substring(from, end).strip();
                    int start = text.indexOf(piece, from);
                    sentences.add(new Sentence(block, new Span(start, start + piece.length()), piece));
                }
                from = end;
            }
        }
        return article.withSentences(sentences);
    }

    private static void holds(Comparison now) {
        assertThat(now.facts()).extracting(Fact::label).doesNotContain("12 horses");
        assertThat(now.facts().stream()
                        .filter(fact -> fact.mentions().stream()
                                .map(mention -> mention.span()
                                        .of(now.articles().stream()
                                                .filter(each -> each.id()
                                                        .equals(mention.at().article()))
                                                .findFirst()
                                                .orElseThrow()
                                                .sentences()
                                                .get(mention.at().sentence())
                                                .text()))
                                .anyMatch(words -> words.endsWith("people"))))
                .extracting(Fact::by, fact -> fact.coverage().articles())
                .containsExactly(tuple(Author.READER, List.of("A", "B")));
        assertThat(now.facts().stream().filter(fact -> fact.label().equals("Ruth Odell")))
                .extracting(Fact::kind)
                .containsExactly(FactKind.ORGANISATION);
        assertThat(now.links().stream().filter(link -> link.by() == Author.READER && link.relation() == Relation.SAME))
                .extracting(link -> text(now, link.from().sentence()))
                .containsExactly("The road to Wexham stays shut.");
        assertThat(now.links().stream()
                        .filter(link -> text(now, link.from().sentence()).contains("Repairs")))
                .isEmpty();
        Article first = now.articles().getFirst();
        assertThat(first.metadata().outlet()).contains("Ellerby Courier");
        assertThat(first.metadata().isEdited(MetadataField.OUTLET)).isTrue();
        assertThat(first.body()).contains("Repairs will cost");
        assertThat(first.blocks().stream().filter(Block::wasPutBack)).hasSize(1);
    }

    private static String text(Comparison now, int sentence) {
        return now.articles().getFirst().sentences().get(sentence).text();
    }

    @Test
    void aNewComparing() {
        holds(with(article -> article.withSentences(List.of())));
    }

    @Test
    void aCutAtEveryStop() {
        holds(with(article -> cut(article, "[.] ")));
    }

    @Test
    void noCutWithinParagraphs() {
        holds(with(article -> cut(article, "\\z")));
    }

    @Test
    void aFinerCut() {
        holds(with(article -> cut(article, "[.;] ")));
    }

    @Test
    void aCutAtEveryCommaToo() {
        holds(with(article -> cut(article, "[.;,] ")));
    }

    @Test
    void aBlockBeforeAllOthersThatWasNotReadBefore() {
        holds(with(article -> {
            List<Block> blocks = new ArrayList<>(article.blocks());
            blocks.addFirst(Block.kept("Read on below", BlockKind.PARAGRAPH).setAside(FURNITURE));
            return article.withBlocks(blocks).withSentences(List.of());
        }));
    }

    @Test
    void aNeighbourThatIsSetAside() {
        holds(with(article -> article.withBlock(0, article.blocks().get(0).setAside(FURNITURE))));
    }

    @Test
    void aParagraphReadAsSeveral() {
        holds(with(article -> {
            List<Block> blocks = new ArrayList<>();
            for (Block block : article.blocks()) {
                if (block.text().startsWith("The dam")) {
                    Arrays.stream(block.text().split("(?<=[.]) "))
                            .forEach(text -> blocks.add(Block.kept(text, BlockKind.PARAGRAPH)));
                } else {
                    blocks.add(block);
                }
            }
            return article.withBlocks(blocks).withSentences(List.of());
        }));
    }

    @Test
    void aSentenceThatIsReadTwice() {
        holds(with(article -> {
            List<Block> blocks = new ArrayList<>(article.blocks());
            blocks.add(
                    1,
                    Block.kept("The road to Wexham stays shut.", BlockKind.PARAGRAPH)
                            .setAside(FURNITURE));
            return article.withBlocks(blocks).withSentences(List.of());
        }));
    }

    @Test
    void blanksAndMarksWrittenOtherwise() {
        holds(with(article -> {
            List<Block> blocks = article.blocks().stream()
                    .map(block -> new Block(
                            block.text()
                                    .replace("$6 million", "$6\u00A0million")
                                    .replace("340 ", "340\u00A0"),
                            block.kind(),
                            block.kept(),
                            block.finding(),
                            block.extracted()))
                    .toList();
            return article.withBlocks(blocks).withSentences(List.of());
        }));
    }
}

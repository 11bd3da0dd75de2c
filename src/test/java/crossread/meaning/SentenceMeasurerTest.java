package crossread.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crossread.model.Progress;
import crossread.model.Stage;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Reason;
import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.model.article.SetAside;
import crossread.model.article.Span;
import crossread.model.article.Trust;
import crossread.model.link.MeaningLack;
import crossread.model.link.MeaningVectors;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SentenceMeasurerTest {
    private SentenceMeasurer measurer;

    @BeforeEach
    void start() {
        ShippedModel.encoder().close();
        measurer = new SentenceMeasurer(new MeaningModel(Optional.of(ShippedModel.FOLDER)), 2);
    }

    @AfterEach
    void end() {
        measurer.close();
    }

    @Test
    void measuresWhatIsKept() {
        Article article = article("A", "The harbour closed.", "A ferry sank.");
        Block aside = article.blocks().get(1);
        List<Block> blocks = List.of(
                article.blocks().getFirst(), aside.setAside(SetAside.because(Reason.REPEAT, "again", Trust.SAFE)));

        MeaningVectors measured =
                measurer.measure(List.of(article.withBlocks(blocks), article("B", "A boat went down.")), Progress.NONE);

        assertThat(measured.vectors()).containsOnlyKeys(new SentenceRef("A", 0), new SentenceRef("B", 0));
        assertThat(measurer.lack()).isEmpty();
    }

    @Test
    void whatWasMeasuredIsThereAtOnceWithAFewSentencesMore() {
        List<Article> two = List.of(article("A", "The harbour closed.", "A ferry sank."), article("B", "Ferry lost."));
        assertThat(measurer.remembered(two)).as("no model yet").isEmpty();
        MeaningVectors before = measurer.measure(two, Progress.NONE);
        assertThat(measurer.remembered(two).orElseThrow().vectors())
                .containsExactlyInAnyOrderEntriesOf(before.vectors());

        List<Article> edited = List.of(two.getFirst(), article("B", "Ferry lost.", "Divers search."));
        assertThat(measurer.remembered(edited).orElseThrow().vectors())
                .containsKey(new SentenceRef("B", 1))
                .containsAllEntriesOf(before.vectors());

        String[] many = IntStream.range(0, 40)
                .mapToObj(number -> "Boat " + number + " sank.")
                .toArray(String[]::new);
        assertThat(measurer.remembered(List.of(two.getFirst(), article("B", many))))
                .as("a new article takes time")
                .isEmpty();
    }

    @Test
    void anAddedArticleCostsOnlyItsOwnSentences() {
        List<Article> two = List.of(article("A", "The harbour closed.", "A ferry sank."), article("B", "Ferry lost."));
        MeaningVectors before = measurer.measure(two, Progress.NONE);
        List<Double> told = new ArrayList<>();

        MeaningVectors after = measurer.measure(
                List.of(
                        two.get(1).withId("A"),
                        two.get(0).withId("B"),
                        article("C", "Nobody was hurt.", "A ferry sank.")),
                (stage, fraction) -> {
                    assertThat(stage).isEqualTo(Stage.MEASURE);
                    told.add(fraction);
                });

        assertThat(told).containsExactly(0.0, 0.5, 1.0);
        assertThat(after.vectors()).hasSize(5);
        assertThat(after.vectors().get(new SentenceRef("A", 0)))
                .isSameAs(before.vectors().get(new SentenceRef("B", 0)));
    }

    @Test
    void stopsWhenToldAndWhenInterrupted() {
        List<Article> one = List.of(article("A", "The harbour closed.", "A ferry sank.", "Nobody was hurt."));
        assertThatThrownBy(() -> measurer.measure(one, (stage, fraction) -> {
                    if (fraction > 0) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> measurer.measure(one, Progress.NONE)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
        assertThat(measurer.measure(one, Progress.NONE).vectors()).hasSize(3);
    }

    @Test
    void withoutAModelThereAreNoVectorsAndAReason() {
        try (SentenceMeasurer without = new SentenceMeasurer(new MeaningModel(Optional.empty()), 1)) {
            assertThat(without.measure(List.of(article("A", "The harbour closed.")), Progress.NONE))
                    .isEqualTo(MeaningVectors.NONE);
            assertThat(without.lack()).contains(MeaningLack.NO_MODEL);
        }
    }

    @Test
    void aStoryOfMoreSentencesThanAreRememberedOtherwiseIsRememberedWhole() {
        VectorCache cache = new VectorCache(2);
        cache.makeRoom(4);
        List.of("a", "b", "c", "d").forEach(text -> cache.put(text, new float[] {1}));
        assertThat(cache.get("a")).isPresent();
        cache.makeRoom(1);
        assertThat(cache.size()).isEqualTo(4);
    }

    @Test
    void theCacheForgetsWhatWasNotAskedForLongest() {
        VectorCache cache = new VectorCache(2);
        cache.put("a", new float[] {1});
        cache.put("b", new float[] {2});
        assertThat(cache.get("a")).isPresent();
        cache.put("c", new float[] {3});
        assertThat(cache.get("b")).isEmpty();
        assertThat(cache.get("a")).isPresent();
        assertThat(cache.size()).isEqualTo(2);
    }

    private static Article article(String id, String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (String text : paragraphs) {
            sentences.add(new Sentence(blocks.size(), new Span(0, text.length()), text));
            blocks.add(Block.kept(text, BlockKind.PARAGRAPH));
        }
        return new Article(id, Metadata.NONE, new Origin("", "", 0, ""), blocks, sentences, List.of());
    }
}

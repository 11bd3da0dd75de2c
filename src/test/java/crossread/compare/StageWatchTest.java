package crossread.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crossread.fact.FactFinder;
import crossread.fact.Search;
import crossread.model.Budget;
import crossread.model.Progress;
import crossread.model.Stage;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.FactKind;
import crossread.model.fact.Findings;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import crossread.model.link.Alignment;
import crossread.model.link.MeaningVectors;
import crossread.model.link.Statement;
import crossread.text.SentenceSplitter;
import crossread.text.Tokenizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What hangs costs what one that throws would; nobody's clock decides it here, but that something says that it hangs. */
class StageWatchTest {
    private final AtomicBoolean hanging = new AtomicBoolean();
    private final CountDownLatch interrupted = new CountDownLatch(1);
    private final StageWatch watch = new StageWatch(Duration.ofMillis(1), () -> _ -> hanging.getAndSet(false));

    private static TokenizedArticle text() {
        Article article = new Article(
                "A",
                Metadata.NONE.withLanguage(Optional.of("en")),
                new Origin("gazette.txt", "text", 100, "0"),
                List.of(
                        Block.kept("The wall of Tarnhaven broke.", BlockKind.PARAGRAPH),
                        Block.kept("It will be built again.", BlockKind.PARAGRAPH)),
                List.of(),
                List.of());
        return new Tokenizer().tokenize(new SentenceSplitter().split(article));
    }

    /** Never comes to an end by itself. */
    private <T> T hang() {
        hanging.set(true);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException stop) {
            interrupted.countDown();
        }
        throw new IllegalStateException("was interrupted");
    }

    private static final Mention WALL = new Mention(
            new SentenceRef("A", 0), new Span(4, 8), FactKind.NAME, new Value.Named("wall"), Optional.empty());

    private record Fixed(Mention found) implements FactFinder {
        @Override
        public List<Mention> find(TokenizedArticle article) {
            return List.of(found);
        }
    }

    private final class Hanging implements FactFinder {
        @Override
        public List<Mention> find(TokenizedArticle article) {
            return hang();
        }

        @Override
        public Set<FactKind> kinds() {
            return Set.of(FactKind.MONEY);
        }
    }

    @Test
    void aFinderThatHangsCostsWhatItLooksFor() throws InterruptedException {
        Preparer preparer = new Preparer(
                new SentenceSplitter()::split,
                new Tokenizer()::tokenize,
                List.of(new Hanging(), new Fixed(WALL)),
                (_, mentions) -> mentions,
                watch);
        Search search = preparer.search(preparer.text(text().article()));
        assertThat(search).isEqualTo(new Search(List.of(WALL), Set.of(FactKind.MONEY)));
        interrupted.await();
    }

    @Test
    void anArticleThatKeepsTheSplitterHangingHasNoSentences() {
        Preparer preparer =
                new Preparer(_ -> hang(), new Tokenizer()::tokenize, List.of(), (_, mentions) -> mentions, watch);
        TokenizedArticle text = preparer.text(text().article());
        assertThat(Gaps.isUnsplit(text.article())).isTrue();
        assertThat(text.article().sentences()).isEmpty();
    }

    @Test
    void whatHangsWhileSentencesAreHeldAgainstEachOtherCostsTheLinks() {
        Matcher matcher =
                new Matcher((_, _, _, _, _) -> hang(), (_, _, _, _, _) -> new Findings(List.of(), List.of()), watch);
        Matcher.Aligned aligned =
                matcher.align(List.of(text()), MeaningVectors.NONE, List.of(), Budget.NONE, Progress.NONE);
        List<Statement> alone = List.of(
                new Statement("s1", List.of(new SentenceRef("A", 0))),
                new Statement("s2", List.of(new SentenceRef("A", 1))));
        assertThat(aligned).isEqualTo(new Matcher.Aligned(new Alignment(List.of(), alone, Map.of()), false, true));
    }

    @Test
    void whatWasGivenUpIsStoppedWhereItSaysHowFarItIs() throws InterruptedException {
        CountDownLatch ended = new CountDownLatch(1);
        assertThatThrownBy(() -> watch.watch(Progress.NONE, told -> {
                    try {
                        return hang();
                    } catch (IllegalStateException heedless) {
                        try {
                            told.report(Stage.ALIGN, .5);
                        } catch (CancellationException stopped) {
                            ended.countDown();
                        }
                        return "";
                    }
                }))
                .isInstanceOf(StageWatch.HungException.class);
        ended.await();
    }

    @Test
    void reportsAndResultsComeThrough() {
        List<Double> heard = new ArrayList<>();
        String result = watch.watch((_, fraction) -> heard.add(fraction), told -> {
            told.report(Stage.JOIN, .25);
            told.report(Stage.JOIN, .5);
            return "done";
        });
        assertThat(result).isEqualTo("done");
        assertThat(heard).containsExactly(.25, .5);
    }

    @Test
    void whoeverListensCanStopIt() {
        assertThatThrownBy(() -> watch.watch(
                        (_, _) -> {
                            throw new CancellationException();
                        },
                        told -> {
                            told.report(Stage.ALIGN, 0);
                            return "done";
                        }))
                .isInstanceOf(CancellationException.class);
    }

    @Test
    void anInterruptEndsTheWaiting() {
        Thread.currentThread().interrupt();
        StageWatch patient = new StageWatch(Duration.ofMillis(1), () -> _ -> false);
        assertThatThrownBy(() -> patient.watch(this::hang)).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void anErrorIsThrownAsItIs() {
        assertThatThrownBy(() -> watch.watch(() -> {
                    throw new OutOfMemoryError("on purpose");
                }))
                .isInstanceOf(OutOfMemoryError.class)
                .hasMessage("on purpose");
    }

    @Test
    void patienceIsOverAfterSoManyLooksWithoutANewSign() {
        StageWatch.Patience patience = new StageWatch.Patience(3);
        int[] signs = {0, 0, 1, 1, 1, 5, 5, 5, 5};
        assertThat(IntStream.of(signs).mapToObj(patience::isOver))
                .containsExactly(false, false, false, false, false, false, false, false, true);
    }
}

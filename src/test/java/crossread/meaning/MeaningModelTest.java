package crossread.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crossread.meaning.EncoderResult.Missing;
import crossread.meaning.EncoderResult.Ready;
import crossread.model.Progress;
import crossread.model.article.Article;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.link.MeaningLack;
import crossread.model.link.MeaningVectors;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Loading that hangs costs matching by meaning and nobody's time; a latch and no clock says how long it hangs. */
class MeaningModelTest {
    private static final Missing GIVEN_UP =
            new Missing(MeaningLack.TOO_SLOW, "loading the model shows no sign of an end");
    private static final Missing DAMAGED = new Missing(MeaningLack.DAMAGED, "torn");
    private static final LoadingPatience NONE = new LoadingPatience(Duration.ofMillis(1), _ -> true);

    private final CountDownLatch hanging = new CountDownLatch(1);
    private final CompletableFuture<Thread> loader = new CompletableFuture<>();

    private MeaningModel hangingAndThen(EncoderResult result) {
        return new MeaningModel(
                () -> {
                    loader.complete(Thread.currentThread());
                    try {
                        hanging.await();
                    } catch (InterruptedException stop) {
                        throw new IllegalStateException(stop);
                    }
                    return result;
                },
                NONE);
    }

    private void loadAfterAll() throws InterruptedException {
        hanging.countDown();
        loader.join().join();
    }

    @AfterEach
    void end() {
        hanging.countDown();
    }

    @Test
    void loadingThatHangsIsGivenUp() {
        try (MeaningModel model = hangingAndThen(DAMAGED)) {
            assertThat(model.result()).isEqualTo(GIVEN_UP);
            assertThat(model.ifReady()).isEmpty();
        }
    }

    @Test
    void whileItHangsNothingIsMeasuredAndTheReasonIsKnown() {
        try (SentenceMeasurer measurer = new SentenceMeasurer(hangingAndThen(DAMAGED), 1)) {
            Article article = new Article(
                    "A", Metadata.NONE, new Origin("a.txt", "text", 1, "0"), List.of(), List.of(), List.of());
            assertThat(measurer.lack()).contains(MeaningLack.TOO_SLOW);
            assertThat(measurer.measure(List.of(article), Progress.NONE)).isEqualTo(MeaningVectors.NONE);
        }
    }

    @Test
    void whatComesOfItLaterCountsFromThenOn() throws InterruptedException {
        try (MeaningModel model = hangingAndThen(DAMAGED)) {
            assertThat(model.result()).isEqualTo(GIVEN_UP);
            loadAfterAll();
            assertThat(model.result()).isEqualTo(DAMAGED);
        }
    }

    @Test
    void closingDoesNotWaitAndFreesWhatIsLoadedLater() throws InterruptedException {
        SentenceEncoder encoder = ShippedModel.encoder();
        MeaningModel model = hangingAndThen(new Ready(encoder));
        model.ask();
        model.close();
        assertThat(encoder.encode("The wall broke.")).isNotEmpty();
        loadAfterAll();
        assertThatThrownBy(() -> encoder.encode("The wall broke."))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("closed");
    }

    @Test
    void closingFreesWhatWasLoaded() {
        SentenceEncoder encoder = ShippedModel.encoder();
        MeaningModel model =
                new MeaningModel(() -> new Ready(encoder), new LoadingPatience(Duration.ofMillis(1), _ -> false));
        assertThat(model.result()).isEqualTo(new Ready(encoder));
        model.close();
        assertThatThrownBy(() -> encoder.encode("The wall broke."))
                .isInstanceOf(IllegalStateException.class)
                .hasMessage("closed");
    }

    @Test
    void whereNoFolderIsNamedThereIsNoModel() {
        try (MeaningModel model = new MeaningModel(Optional.empty())) {
            assertThat(model.result()).isEqualTo(new Missing(MeaningLack.NO_MODEL, "no folder of the model was named"));
        }
    }

    @Test
    void itIsLookedAtUntilPatienceIsOver() throws Exception {
        List<Integer> looks = new ArrayList<>();
        LoadingPatience three = new LoadingPatience(Duration.ofMillis(1), look -> {
            looks.add(look);
            return look >= 3;
        });
        assertThat(three.waitFor(new CompletableFuture<>())).isEmpty();
        assertThat(looks).containsExactly(1, 2, 3);
        assertThat(three.waitFor(CompletableFuture.completedFuture("there"))).contains("there");
    }

    @Test
    void aFaultInLoadingIsThrownToWhoeverAsks() {
        IllegalStateException fault = new IllegalStateException("broken on purpose");
        try (MeaningModel model = new MeaningModel(
                () -> {
                    throw fault;
                },
                NONE)) {
            assertThatThrownBy(model::result).hasRootCause(fault);
        }
    }
}

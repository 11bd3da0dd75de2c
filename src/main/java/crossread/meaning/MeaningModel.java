package crossread.meaning;

import crossread.meaning.EncoderResult.Missing;
import crossread.meaning.EncoderResult.Ready;
import crossread.model.link.MeaningLack;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.function.Supplier;

/**
 * The model, loaded once and not before it is asked for; given up where loading hangs, and there after all where it comes to an
 * end later. Safe for use by several threads.
 */
public final class MeaningModel implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(MeaningModel.class.getName());

    private final FutureTask<EncoderResult> loading;
    private final FutureTask<EncoderResult> answer;
    private Optional<SentenceEncoder> loaded = Optional.empty();
    private boolean asked;
    private boolean closed;

    /** @param folder with the model and the native library; empty where the program was not told of one */
    public MeaningModel(Optional<Path> folder) {
        this(() -> load(folder), LoadingPatience.TWO_MINUTES);
    }

    /** With any way to load it, for tests of one that hangs. */
    MeaningModel(Supplier<EncoderResult> load, LoadingPatience patience) {
        this.loading = new FutureTask<>(() -> kept(load.get()));
        this.answer = new FutureTask<>(() -> patience.waitFor(loading).orElseGet(MeaningModel::givenUp));
    }

    private static EncoderResult load(Optional<Path> folder) {
        EncoderResult result = folder.map(SentenceEncoder::open)
                .orElseGet(() -> new Missing(MeaningLack.NO_MODEL, "no folder of the model was named"));
        if (result instanceof Missing missing) {
            // The reader is told in words; what is damaged is for whoever mends it.
            boolean damaged = missing.lack() == MeaningLack.DAMAGED;
            LOG.log(
                    damaged ? System.Logger.Level.WARNING : System.Logger.Level.DEBUG,
                    "No matching by meaning: {0}",
                    missing.detail());
        }
        return result;
    }

    private static EncoderResult givenUp() {
        Missing hung = new Missing(MeaningLack.TOO_SLOW, "loading the model shows no sign of an end");
        LOG.log(System.Logger.Level.WARNING, "No matching by meaning: {0}", hung.detail());
        return hung;
    }

    private synchronized EncoderResult kept(EncoderResult result) {
        if (result instanceof Ready ready) {
            loaded = Optional.of(ready.encoder());
            if (closed) {
                ready.encoder().close();
            }
        }
        return result;
    }

    /** Starts loading in the background, if nothing did; returns at once. */
    public synchronized void ask() {
        if (!asked) {
            asked = true;
            Thread.ofPlatform().daemon().name("meaning-model").start(loading);
            Thread.ofPlatform().daemon().name("meaning-model-watch").start(answer);
        }
    }

    /**
     * The loaded model, waited for; about 0.3 s after it is first asked for. Where loading hangs, that it was given up.
     *
     * @throws CancellationException when the waiting thread is interrupted, or after {@link #close}
     */
    public EncoderResult result() {
        ask();
        try {
            return loading.isDone() ? loading.get() : answer.get();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException bug) {
            throw new IllegalStateException(bug.getCause());
        }
    }

    /** The loaded model; empty while it is not loaded. Does not wait and does not start loading. */
    Optional<SentenceEncoder> ifReady() {
        return loading.isDone() && !loading.isCancelled() && result() instanceof Ready ready
                ? Optional.of(ready.encoder())
                : Optional.empty();
    }

    /** Frees the model's memory, where it is still loaded as soon as it is; it cannot be asked for again. Does not wait. */
    @Override
    public synchronized void close() {
        closed = true;
        loaded.ifPresent(SentenceEncoder::close);
        if (!asked) {
            asked = true;
            loading.cancel(false);
        }
    }
}

package crossread.meaning;

import crossread.meaning.EncoderResult.Missing;
import crossread.meaning.EncoderResult.Ready;
import crossread.model.MeaningLack;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

/** The model, loaded once and not before it is asked for. Safe for use by several threads. */
public final class MeaningModel implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(MeaningModel.class.getName());

    private final FutureTask<EncoderResult> loading;
    private boolean asked;

    /** @param folder with the model and the native library; empty where the program was not told of one */
    public MeaningModel(Optional<Path> folder) {
        this.loading = new FutureTask<>(() -> load(folder));
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

    /** Starts loading in the background, if nothing did; returns at once. */
    public synchronized void ask() {
        if (!asked) {
            asked = true;
            Thread.ofPlatform().daemon().name("meaning-model").start(loading);
        }
    }

    /**
     * The loaded model, waited for; about 0.3 s after it is first asked for.
     *
     * @throws CancellationException when the waiting thread is interrupted, or after {@link #close}
     */
    public EncoderResult result() {
        ask();
        try {
            return loading.get();
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

    /** Frees the model's memory; it cannot be asked for again. */
    @Override
    public synchronized void close() {
        boolean loads = asked;
        asked = true;
        if (!loads) {
            loading.cancel(false);
        } else if (result() instanceof Ready ready) {
            ready.encoder().close();
        }
    }
}

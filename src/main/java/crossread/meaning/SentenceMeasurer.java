package crossread.meaning;

import crossread.meaning.EncoderResult.Missing;
import crossread.meaning.EncoderResult.Ready;
import crossread.model.Progress;
import crossread.model.Stage;
import crossread.model.article.Article;
import crossread.model.article.SentenceRef;
import crossread.model.link.MeaningLack;
import crossread.model.link.MeaningVectors;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Measures the kept sentences of articles; what was measured before is remembered. Safe for use by several threads. */
public final class SentenceMeasurer implements AutoCloseable {
    /** Sentences remembered: 50 articles of 100 four times over, 31 MB; more where one story has more. */
    private static final int REMEMBERED = 20_000;
    /** Sentences measured without a word about it: a tenth of a second at most. */
    private static final int FEW = 12;
    /** Sentences at a time; the rest of the cores stay with the reader. */
    private static final int MOST_THREADS = 4;

    private final MeaningModel model;
    private final VectorCache known;
    private final ExecutorService workers;

    public SentenceMeasurer(MeaningModel model) {
        this(model, Math.clamp(Runtime.getRuntime().availableProcessors(), 1, MOST_THREADS));
    }

    SentenceMeasurer(MeaningModel model, int threads) {
        this(
                model,
                Executors.newFixedThreadPool(
                        threads,
                        Thread.ofPlatform().daemon().name("meaning-", 0).factory()),
                new VectorCache(REMEMBERED));
    }

    private SentenceMeasurer(MeaningModel model, ExecutorService workers, VectorCache known) {
        this.model = model;
        this.workers = workers;
        this.known = known;
    }

    /**
     * One with the same model and threads that knows no sentence yet and remembers those of the largest story it was asked for
     * alone. Closing it closes this one too.
     */
    public SentenceMeasurer afresh() {
        return new SentenceMeasurer(model, workers, new VectorCache(0));
    }

    /** Starts loading the model in the background; returns at once. */
    public void prepare() {
        model.ask();
    }

    /** Why nothing can be measured, where that is so; waits for the model. */
    public Optional<MeaningLack> lack() {
        return model.result() instanceof Missing missing ? Optional.of(missing.lack()) : Optional.empty();
    }

    /**
     * Vectors of the kept sentences of {@code articles}; none where there is no model.
     *
     * @param articles split, in English
     * @param progress told of {@link Stage#MEASURE} on the thread that calls; what it throws to stop the work comes through,
     *     and an interrupt stops the work too
     */
    public MeaningVectors measure(List<Article> articles, Progress progress) {
        progress.report(Stage.MEASURE, 0);
        if (!(model.result() instanceof Ready ready)) {
            return MeaningVectors.NONE;
        }
        MeaningVectors measured = measure(texts(articles), ready.encoder(), progress);
        progress.report(Stage.MEASURE, 1);
        return measured;
    }

    /**
     * The same where it takes no time worth mentioning: the model is loaded, and all but {@value #FEW} sentences were measured
     * before. Empty otherwise.
     */
    public Optional<MeaningVectors> remembered(List<Article> articles) {
        Map<SentenceRef, String> texts = texts(articles);
        long fresh = texts.values().stream()
                .distinct()
                .filter(text -> known.get(text).isEmpty())
                .limit(FEW + 1)
                .count();
        return fresh > FEW ? Optional.empty() : model.ifReady().map(encoder -> measure(texts, encoder, Progress.NONE));
    }

    private static Map<SentenceRef, String> texts(List<Article> articles) {
        Map<SentenceRef, String> texts = new LinkedHashMap<>();
        for (Article article : articles) {
            for (int i = 0; i < article.sentences().size(); i++) {
                if (article.isKept(i)) {
                    texts.put(
                            new SentenceRef(article.id(), i),
                            article.sentences().get(i).text());
                }
            }
        }
        return texts;
    }

    private MeaningVectors measure(Map<SentenceRef, String> texts, SentenceEncoder encoder, Progress progress) {
        known.makeRoom(texts.size());
        Map<String, float[]> byText = encode(texts.values(), encoder, progress);
        Map<SentenceRef, float[]> vectors = new HashMap<>();
        texts.forEach((ref, text) -> vectors.put(ref, byText.get(text)));
        return new MeaningVectors(vectors);
    }

    private Map<String, float[]> encode(Iterable<String> texts, SentenceEncoder encoder, Progress progress) {
        Map<String, float[]> vectors = new HashMap<>();
        Map<String, Future<float[]>> waiting = new LinkedHashMap<>();
        for (String text : texts) {
            Optional<float[]> vector = known.get(text);
            if (vector.isPresent()) {
                vectors.put(text, vector.get());
            } else {
                waiting.computeIfAbsent(text, each -> workers.submit(() -> encoder.encode(each)));
            }
        }
        try {
            int done = 0;
            for (Map.Entry<String, Future<float[]>> each : waiting.entrySet()) {
                float[] vector = each.getValue().get();
                known.put(each.getKey(), vector);
                vectors.put(each.getKey(), vector);
                done++;
                progress.report(Stage.MEASURE, (double) done / (waiting.size() + 1));
            }
            return vectors;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        } catch (ExecutionException bug) {
            throw new IllegalStateException(bug.getCause());
        } finally {
            new ArrayList<>(waiting.values()).forEach(each -> each.cancel(false));
        }
    }

    /** Stops the threads and frees the model's memory. */
    @Override
    public void close() {
        workers.shutdownNow();
        model.close();
    }
}

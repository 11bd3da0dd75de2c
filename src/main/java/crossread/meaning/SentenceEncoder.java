package crossread.meaning;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import crossread.meaning.EncoderResult.Missing;
import crossread.meaning.EncoderResult.Ready;
import crossread.model.link.MeaningLack;
import java.io.IOException;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/**
 * Turns one sentence into a vector of length 1, on the thread that asks. Safe for use by several threads at once.
 *
 * <p>One sentence at a time, not in batches: the model's figures are quantized over all that is in a batch, so that a
 * sentence's vector would depend on its neighbours in it, and a comparison on the order of loading. It costs nothing: 2.3
 * ms a sentence singly, 2.5 in batches of 8 (padding).
 */
public final class SentenceEncoder implements AutoCloseable {
    /** Pieces in one sentence; the model was trained on 128 and goes on to 512. */
    private static final int MOST_PIECES = 256;

    private static final String NATIVE_PATH = "onnxruntime.native.path";

    private final OrtEnvironment environment;
    private final OrtSession session;
    private final WordPieceTokenizer tokenizer;
    private final Pooling pooling;
    private final ReadWriteLock open = new ReentrantReadWriteLock();
    private boolean closed;

    private SentenceEncoder(
            OrtEnvironment environment, OrtSession session, WordPieceTokenizer tokenizer, Pooling pooling) {
        this.environment = environment;
        this.session = session;
        this.tokenizer = tokenizer;
        this.pooling = pooling;
    }

    /** Loads the model from {@code folder}; whatever is missing or damaged there is a value. */
    public static EncoderResult open(Path folder) {
        Optional<ModelFiles> found = ModelFiles.in(folder);
        if (found.isEmpty()) {
            return new Missing(MeaningLack.NO_MODEL, "no model in " + folder);
        }
        ModelFiles files = found.get();
        if (files.library().isEmpty()) {
            return new Missing(
                    MeaningLack.NO_LIBRARY,
                    "no ONNX Runtime for " + System.getProperty("os.name") + " " + System.getProperty("os.arch")
                            + " in " + folder);
        }
        // Told where its library lies, it unpacks nothing into the temp folder.
        System.setProperty(NATIVE_PATH, folder.toAbsolutePath().toString());
        try {
            WordPieceTokenizer tokenizer = new WordPieceTokenizer(Vocabulary.read(files.vocabulary()), MOST_PIECES);
            OrtEnvironment environment =
                    OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "crossread");
            // On in Microsoft's builds for Windows.
            environment.setTelemetry(false);
            return new Ready(new SentenceEncoder(
                    environment, session(environment, files.network()), tokenizer, files.pooling()));
        } catch (IOException | OrtException | IllegalStateException | LinkageError damaged) {
            return new Missing(MeaningLack.DAMAGED, String.valueOf(damaged));
        }
    }

    private static OrtSession session(OrtEnvironment environment, Path network) throws OrtException {
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            // Threads are ours: several sentences at a time scale better than several threads in one of 36 pieces.
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            options.addConfigEntry("session.intra_op.allow_spinning", "0");
            return environment.createSession(network.toString(), options);
        }
    }

    /**
     * The vector of {@code sentence}; what is beyond {@value #MOST_PIECES} word pieces is not looked at.
     *
     * @throws IllegalStateException after {@link #close}
     */
    public float[] encode(String sentence) {
        long[] pieces = tokenizer.ids(sentence);
        open.readLock().lock();
        try {
            if (closed) {
                throw new IllegalStateException("closed");
            }
            return run(pieces);
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        } finally {
            open.readLock().unlock();
        }
    }

    private float[] run(long[] pieces) throws OrtException {
        long[] shape = {1, pieces.length};
        long[] attended = new long[pieces.length];
        Arrays.fill(attended, 1);
        Map<String, OnnxTensor> inputs = new HashMap<>();
        try {
            inputs.put("input_ids", OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces), shape));
            inputs.put("attention_mask", OnnxTensor.createTensor(environment, LongBuffer.wrap(attended), shape));
            inputs.put(
                    "token_type_ids",
                    OnnxTensor.createTensor(environment, LongBuffer.wrap(new long[pieces.length]), shape));
            try (OrtSession.Result result = session.run(inputs)) {
                OnnxTensor states = (OnnxTensor) result.get(0);
                return pool(states.getFloatBuffer(), pieces.length);
            }
        } finally {
            inputs.values().forEach(OnnxTensor::close);
        }
    }

    private float[] pool(FloatBuffer states, int pieces) {
        int dimension = states.remaining() / pieces;
        int pooled = pooling == Pooling.MEAN ? pieces : 1;
        float[] vector = new float[dimension];
        for (int piece = 0; piece < pooled; piece++) {
            for (int i = 0; i < dimension; i++) {
                vector[i] += states.get(piece * dimension + i);
            }
        }
        double square = 0;
        for (float value : vector) {
            square += (double) value * value;
        }
        float length = (float) Math.sqrt(square);
        for (int i = 0; i < dimension; i++) {
            vector[i] /= length;
        }
        return vector;
    }

    /** Frees the model's memory once no thread is in {@link #encode}. */
    @Override
    public void close() {
        open.writeLock().lock();
        try {
            if (!closed) {
                closed = true;
                session.close();
            }
        } catch (OrtException e) {
            throw new IllegalStateException(e);
        } finally {
            open.writeLock().unlock();
        }
    }
}

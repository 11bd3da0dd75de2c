package crossread.meaning;

import crossread.meaning.EncoderResult.Missing;
import crossread.meaning.EncoderResult.Ready;
import crossread.model.link.MeaningLack;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;

/** The model that ships, for tests; skips them where this system has no ONNX Runtime, and nowhere else. */
final class ShippedModel {
    static final Path FOLDER = Path.of(System.getProperty("crossread.meaning"));

    private ShippedModel() {}

    static SentenceEncoder encoder() {
        return switch (SentenceEncoder.open(FOLDER)) {
            case Ready ready -> ready.encoder();
            case Missing missing -> {
                Assumptions.assumeFalse(missing.lack() == MeaningLack.NO_LIBRARY, missing.detail());
                throw new AssertionError(missing.detail());
            }
        };
    }
}

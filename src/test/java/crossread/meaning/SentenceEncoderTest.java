package crossread.meaning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import crossread.meaning.EncoderResult.Missing;
import crossread.model.link.MeaningLack;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SentenceEncoderTest {
    private static SentenceEncoder encoder;

    @BeforeAll
    static void open() {
        encoder = ShippedModel.encoder();
    }

    @AfterAll
    static void close() {
        if (encoder != null) {
            encoder.close();
        }
    }

    @Test
    void vectorsAreOfLengthOne() {
        float[] vector = encoder.encode("The harbour was closed on Monday.");
        assertThat(vector).hasSize(384);
        assertThat(cosine(vector, vector)).isCloseTo(1, within(1e-5));
    }

    @Test
    void theSameSaidInOtherWordsIsNearerThanTheSameSubjectAndThatThanAnother() {
        float[] one = encoder.encode("The president demanded minerals worth $500 billion from Ukraine.");
        double paraphrase =
                cosine(one, encoder.encode("Trump wants half a trillion dollars of Ukrainian mineral wealth."));
        double subject = cosine(one, encoder.encode("Ukraine's parliament met in Kyiv on Tuesday."));
        double other = cosine(one, encoder.encode("The cat sat on the mat."));

        assertThat(paraphrase).isGreaterThan(0.6);
        assertThat(subject).isBetween(0.1, paraphrase - 0.1);
        assertThat(other).isLessThan(subject - 0.1);
    }

    @Test
    void aSentenceHasOneVectorWhateverIsMeasuredBesideIt() throws Exception {
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            texts.add("The council of district " + i + " met " + "again and ".repeat(i % 7) + "voted on the budget.");
        }
        List<float[]> alone = texts.stream().map(encoder::encode).toList();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Future<float[]>> together = new ArrayList<>();
            texts.reversed().forEach(text -> together.add(threads.submit(() -> encoder.encode(text))));
            for (int i = 0; i < texts.size(); i++) {
                assertThat(together.reversed().get(i).get()).containsExactly(alone.get(i));
            }
        }
    }

    @Test
    void textWithNothingInItAndEndlessTextHaveVectorsToo() {
        assertThat(encoder.encode("")).hasSize(384).doesNotContain(Float.NaN);
        assertThat(encoder.encode("war and peace ".repeat(5000))).hasSize(384).doesNotContain(Float.NaN);
    }

    @Test
    void aClosedModelSaysSo() {
        SentenceEncoder closed = ShippedModel.encoder();
        closed.close();
        closed.close();
        assertThatThrownBy(() -> closed.encode("Anything.")).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aMissingModelIsAValue(@TempDir Path folder) {
        assertThat(lack(folder)).isEqualTo(MeaningLack.NO_MODEL);
        assertThat(lack(folder.resolve("nowhere"))).isEqualTo(MeaningLack.NO_MODEL);
    }

    @Test
    void aMissingLibraryIsAValue(@TempDir Path folder) throws IOException {
        ModelFiles files = ModelFiles.in(ShippedModel.FOLDER).orElseThrow();
        copy(files.network(), folder);
        copy(files.vocabulary(), folder);
        assertThat(lack(folder)).isEqualTo(MeaningLack.NO_LIBRARY);
    }

    @Test
    void aDamagedModelIsAValue(@TempDir Path folder) throws IOException {
        ModelFiles files = ModelFiles.in(ShippedModel.FOLDER).orElseThrow();
        copy(files.library().orElseThrow(), folder);
        copy(files.vocabulary(), folder);
        byte[] network = Files.readAllBytes(files.network());
        Path damaged = folder.resolve("model.onnx");
        Files.write(damaged, java.util.Arrays.copyOf(network, network.length / 2));
        assertThat(lack(folder)).isEqualTo(MeaningLack.DAMAGED);
        Files.write(damaged, new byte[0]);
        assertThat(lack(folder)).isEqualTo(MeaningLack.DAMAGED);
        Files.write(damaged, network);
        Files.writeString(folder.resolve(files.vocabulary().getFileName()), "{}");
        assertThat(lack(folder)).isEqualTo(MeaningLack.DAMAGED);
    }

    private static void copy(Path file, Path folder) throws IOException {
        Files.copy(file, folder.resolve(file.getFileName()));
    }

    private static MeaningLack lack(Path folder) {
        return ((Missing) SentenceEncoder.open(folder)).lack();
    }

    private static double cosine(float[] one, float[] other) {
        double sum = 0;
        for (int i = 0; i < one.length; i++) {
            sum += one[i] * other[i];
        }
        return sum;
    }
}

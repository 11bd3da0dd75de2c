package crossread.read.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crossread.model.Problem;
import crossread.read.pdf.layout.PrintedText;
import crossread.read.pdf.layout.PrintedText.Sheet;
import crossread.read.pdf.layout.Role;
import crossread.read.pdf.layout.Run;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnswerFormatTest {
    private static final Answer TEXT = new Answer.Text(new PrintedText(
            List.of(new Sheet(612, 792), new Sheet(612, 792)),
            List.of(
                    new Run(0, 72, 300, 100, 12, true, true, 0.5, 1, "Bridge to close"),
                    new Run(1, 72, 300, 114, 12, false, false, 0, Run.ARTIFACT, "Ελλάδα 🙂")),
            List.of(Role.PARAGRAPH, Role.HEADING),
            Optional.of("Bridge to close - Harbour Gazette"),
            1,
            true));

    private final AnswerFormat format = new AnswerFormat();

    @Test
    void whatWasWrittenIsRead() throws IOException {
        assertThat(format.read(format.write(TEXT))).isEqualTo(TEXT);
        Answer refused = new Answer.Refused(Problem.DAMAGED, "no pages");
        assertThat(format.read(format.write(refused))).isEqualTo(refused);
    }

    @Test
    void anAnswerThatWasCutOffIsRefused() throws IOException {
        byte[] whole = format.write(TEXT);
        for (int length = 0; length < whole.length; length++) {
            byte[] cut = Arrays.copyOf(whole, length);
            assertThatThrownBy(() -> format.read(cut)).isInstanceOf(IOException.class);
        }
    }

    /** A changed byte may still make an answer; it never makes anything but an answer or a refusal. */
    @Test
    void changedBytesAreReadOrRefused() throws IOException {
        byte[] whole = format.write(TEXT);
        Random random = new Random(7);
        int refused = 0;
        for (int i = 0; i < 5_000; i++) {
            byte[] changed = whole.clone();
            for (int k = 0; k < 3; k++) {
                changed[random.nextInt(changed.length)] = (byte) random.nextInt(256);
            }
            try {
                assertThat(format.read(changed)).isNotNull();
            } catch (IOException wrong) {
                refused++;
            }
        }
        assertThat(refused).isGreaterThan(1_000);
    }
}

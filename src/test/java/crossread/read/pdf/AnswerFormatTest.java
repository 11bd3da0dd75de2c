package crossread.read.pdf;

import static crossread.model.article.BlockKind.HEADING;
import static crossread.model.article.BlockKind.LIST;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crossread.model.article.Problem;
import crossread.model.article.Reason;
import crossread.model.article.SetAside;
import crossread.model.article.Trust;
import crossread.read.clean.Piece;
import crossread.read.pdf.layout.Paragraph;
import crossread.read.pdf.layout.PrintLayout.Laid;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnswerFormatTest {
    private static final SetAside ASIDE = SetAside.because(Reason.SITE_FURNITURE, "sideways", Trust.ASK);
    private static final Answer TEXT = new Answer.Text(
            new Laid(
                    List.of(
                            new Paragraph(0, 18, new Piece("Bridge to close", HEADING, 0.5, false, Optional.empty())),
                            new Paragraph(1, 12, new Piece("Ελλάδα 🙂", LIST, 0, true, Optional.of(ASIDE)))),
                    List.of("1/2", "harbour.example"),
                    12),
            Optional.of("Bridge to close - Harbour Gazette"),
            2,
            1,
            true);

    private final AnswerFormat format = new AnswerFormat();

    @Test
    void whatWasWrittenIsRead() throws IOException {
        assertThat(format.read(format.write(TEXT))).isEqualTo(TEXT);
        Answer refused = new Refused(Problem.DAMAGED, "no pages");
        assertThat(format.read(format.write(refused))).isEqualTo(refused);
    }

    @Test
    void aPrintWithoutAWordHasAnAnswerToo() throws IOException {
        assertThat(format.read(new PrintReader().read(Prints.scan())))
                .isEqualTo(new Answer.Text(new Laid(List.of(), List.of(), 12), Optional.empty(), 1, 1, false));
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

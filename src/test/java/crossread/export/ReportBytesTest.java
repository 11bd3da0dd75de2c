package crossread.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReportBytesTest {
    private final ReportBytes report = new ReportBytes();

    private byte[] written() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        report.writeTo(Channels.newChannel(out));
        return out.toByteArray();
    }

    @Test
    void whatWasWrittenInPiecesIsWrittenWhole() throws IOException {
        Random random = new Random(5);
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        for (int i = 0; i < 60; i++) {
            byte[] piece = new byte[random.nextInt(20_000)];
            random.nextBytes(piece);
            int from = random.nextInt(piece.length + 1);
            report.write(piece, from, piece.length - from);
            plain.write(piece, from, piece.length - from);
            report.write(i);
            plain.write(i);
        }
        assertThat(written()).isEqualTo(plain.toByteArray());
    }

    @Test
    void onePieceOfManyBlocksIsWrittenWhole() throws IOException {
        byte[] piece = new byte[300_000];
        new Random(6).nextBytes(piece);
        report.write(piece, 0, piece.length);
        assertThat(written()).isEqualTo(piece);
    }

    @Test
    void whatFillsItsBlocksToTheBrimIsWrittenOnce() throws IOException {
        byte[] piece = new byte[2 << 16];
        new Random(7).nextBytes(piece);
        report.write(piece, 0, piece.length);
        assertThat(written()).isEqualTo(piece);
    }

    @Test
    void nothingIsNothing() throws IOException {
        assertThat(written()).isEmpty();
    }
}

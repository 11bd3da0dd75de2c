package crossread.read.packed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;

class GzipOpenerTest {
    private static final byte[] TEXT = "The bridge is closed, the bridge is closed.".getBytes(StandardCharsets.UTF_8);

    private final GzipOpener opener = new GzipOpener();

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    private static byte[] deflate(byte[] bytes, boolean bare) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed, new Deflater(6, bare))) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void tellsByWhatIsInside() throws IOException {
        assertThat(List.of(
                        opener.startsWith(gzip(TEXT), "The "),
                        opener.startsWith(gzip(TEXT), "A "),
                        opener.startsWith(TEXT, "The "),
                        opener.startsWith(Arrays.copyOf(gzip(TEXT), 12), "The ")))
                .isEqualTo(List.of(true, false, false, false));
    }

    @Test
    void unpacksBothKindsOfDeflateAndWhatIsNotPackedAtAll() throws IOException {
        assertThat(List.of(
                        opener.unpack(deflate(TEXT, false), true),
                        opener.unpack(deflate(TEXT, true), true),
                        opener.unpack(gzip(TEXT), true),
                        opener.unpack(TEXT, false)))
                .allSatisfy(bytes -> assertThat(bytes).isEqualTo(TEXT));
    }

    @Test
    void stopsBeyondTwoHundredTimesThePackedSize() throws IOException {
        byte[] zeros = gzip(new byte[2 << 20]);

        try (InputStream in = opener.open(zeros)) {
            assertThatThrownBy(in::readAllBytes).isInstanceOf(PackedException.class);
        }
        assertThatThrownBy(() -> opener.unpack(zeros, false)).isInstanceOf(PackedException.class);
    }
}

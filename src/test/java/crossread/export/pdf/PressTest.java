package crossread.export.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.junit.jupiter.api.Test;

class PressTest {
    private static final int MANY = 200;

    private final Press press = new Press();

    @Test
    void givesEveryStreamItsOwnBytes() throws IOException {
        List<COSStream> streams = new ArrayList<>();
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < MANY; i++) {
            streams.add(new COSStream());
            texts.add(("(page " + i + ") Tj\n").repeat(i));
            press.take(texts.get(i).getBytes(StandardCharsets.US_ASCII), streams.get(i));
        }
        press.finish();
        List<String> read = new ArrayList<>();
        for (COSStream stream : streams) {
            read.add(stream.toTextString());
        }
        assertThat(read).isEqualTo(texts);
    }

    @Test
    void writesLessThanItIsGiven() throws IOException {
        COSStream stream = new COSStream();
        press.take(new byte[100_000], stream);
        press.finish();
        assertThat(stream.getFilters()).isEqualTo(COSName.FLATE_DECODE);
        assertThat(stream.getLength()).isLessThan(1_000);
    }
}

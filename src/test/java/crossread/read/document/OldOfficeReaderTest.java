package crossread.read.document;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Problem;
import crossread.model.article.ReadResult;
import crossread.model.article.ReadResult.Unreadable;
import crossread.read.SavedFile;
import crossread.read.Story;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OldOfficeReaderTest {
    private final OldOfficeReader reader = new OldOfficeReader();

    private ReadResult read(String stream) {
        byte[] bytes = new byte[4096];
        byte[] name = stream.getBytes(StandardCharsets.UTF_16LE);
        System.arraycopy(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0}, 0, bytes, 0, 4);
        System.arraycopy(name, 0, bytes, 1024, name.length);
        SavedFile file = Story.file("x.doc", bytes);
        assertThat(reader.recognises(file)).isTrue();
        return reader.read(file);
    }

    @Test
    void aLockedDocumentIsSaidToBeLocked() {
        assertThat(read("EncryptedPackage")).isEqualTo(Unreadable.of("x.doc", Problem.PROTECTED));
    }

    @ParameterizedTest
    @CsvSource({"WordDocument, DOC", "Workbook, XLS", "PowerPoint Document, PPT", "Anything, DOC/XLS/PPT"})
    void anOldDocumentIsCalledByItsKind(String stream, String kind) {
        assertThat(read(stream)).isEqualTo(Unreadable.of("x.doc", Problem.UNSUPPORTED, kind));
    }
}

package crossread.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TraceTest {
    private static final long MOST = 100;

    @TempDir
    private Path around;

    private Path folder;
    private Path file;

    @BeforeEach
    void write() throws IOException {
        folder = Files.createDirectory(around.resolve("drive"));
        file = Files.writeString(folder.resolve("a.crossread"), "{}");
    }

    private Trace trace() throws IOException {
        return Trace.of(file, FileHash.of(Files.readAllBytes(file)));
    }

    @Test
    void theSameBytesAreNoChangeHoweverTheyCameThere() throws IOException {
        Trace trace = trace();
        Files.move(folder, around.resolve("old"));
        Files.createDirectory(folder);
        Files.writeString(file, "{}");
        assertThat(trace.meanwhile(MOST)).isEqualTo(Meanwhile.UNCHANGED);
    }

    @Test
    void otherBytesAreAChange() throws IOException {
        Trace trace = trace();
        Files.writeString(file, "{ }");
        assertThat(trace.meanwhile(MOST)).isEqualTo(Meanwhile.CHANGED);
    }

    @Test
    void whatHasGrownBeyondAnyComparisonIsAChange() throws IOException {
        Trace trace = trace();
        Files.writeString(file, " ".repeat(101));
        assertThat(trace.meanwhile(MOST)).isEqualTo(Meanwhile.CHANGED);
    }

    @Test
    void aDeletedFileIsGone() throws IOException {
        Trace trace = trace();
        Files.delete(file);
        assertThat(trace.meanwhile(MOST)).isEqualTo(Meanwhile.GONE);
    }

    @Test
    void aFileWhoseFolderWasNeverSeenIsGoneAndNoMore() throws IOException {
        Trace trace = new Trace(file, trace().sha256(), Optional.empty());
        Files.move(folder, around.resolve("old"));
        Files.createDirectory(folder);
        assertThat(trace.meanwhile(MOST)).isEqualTo(Meanwhile.GONE);
    }

    @Test
    void withoutAFolderItIsNowhere() throws IOException {
        Trace trace = trace();
        Files.move(folder, around.resolve("old"));
        assertThat(trace.meanwhile(MOST)).isEqualTo(Meanwhile.NOWHERE);
    }
}

package crossread.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.ui.Story;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report that throws is told like a disk that fails, and leaves no half file. */
class GuardedExporterTest {
    @TempDir
    Path folder;

    /** Writes the half of a report. */
    private record Failing(Throwable bug) implements Exporter {
        @Override
        public String format() {
            return "failing";
        }

        @Override
        public void write(Comparison comparison, Messages words, OutputStream out) throws IOException {
            out.write(1);
            switch (bug) {
                case Error error -> throw error;
                case RuntimeException mishap -> throw mishap;
                default -> throw (IOException) bug;
            }
        }
    }

    private void write(Path file, Throwable bug) throws IOException {
        new ReportFile(new Messages(Locale.ENGLISH)).write(file, Story.bridge(), new GuardedExporter(new Failing(bug)));
    }

    @Test
    void aFaultIsToldAndTheOldFileStays() throws IOException {
        Path report = Files.writeString(folder.resolve("r.failing"), "old");
        assertThatThrownBy(() -> write(report, new IllegalStateException("at the mayor's words")))
                .isInstanceOf(BrokenReportException.class)
                .hasMessage("This kind of report could not be made of this comparison, by a fault inside the program;"
                        + " the log says more. Other kinds still work.");
        assertThat(report).hasContent("old");
    }

    @Test
    void nothingIsLeftWhereNothingWas() throws IOException {
        assertThatThrownBy(() -> write(folder.resolve("r.failing"), new StackOverflowError()))
                .isInstanceOf(BrokenReportException.class);
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).isEmpty();
        }
    }

    @Test
    void aReportBeyondTheMemoryIsToldAsThat() {
        assertThatThrownBy(() -> write(folder.resolve("r.failing"), new OutOfMemoryError("Java heap space")))
                .isInstanceOf(BrokenReportException.class)
                .hasMessage("There is not enough memory to make it. Try another kind of report, or remove articles"
                        + " first.");
    }

    @Test
    void whatTheDiskSaysIsPassedOn() {
        IOException full = new IOException("full");
        assertThatThrownBy(() -> write(folder.resolve("r.failing"), full)).isSameAs(full);
    }
}

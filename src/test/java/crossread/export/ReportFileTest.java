package crossread.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.Stage;
import crossread.ui.Story;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CancellationException;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportFileTest {
    private final ReportFile file = new ReportFile(new Messages(Locale.ENGLISH));

    @TempDir
    Path folder;

    /** Writes the story's title. */
    private static final class Titles implements Exporter {
        @Override
        public String format() {
            return "title";
        }

        @Override
        public void write(Comparison comparison, Messages words, OutputStream out) throws IOException {
            out.write(comparison.title().getBytes(StandardCharsets.UTF_8));
        }
    }

    private List<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(each -> each.getFileName().toString()).toList();
        }
    }

    @Test
    void replacesWhatWasThereAndLeavesNothingBeside() throws IOException {
        Path report = Files.writeString(folder.resolve("r.title"), "old");
        file.write(report, Story.bridge(), new Titles());
        assertThat(report).hasContent("Storm closes the bridge");
        assertThat(names()).containsExactly("r.title");
    }

    @Test
    void aFailureLeavesWhatWasThere() throws IOException {
        Path report = Files.writeString(folder.resolve("r.title"), "old");
        Exporter failing = new Exporter() {
            @Override
            public String format() {
                return "failing";
            }

            @Override
            public void write(Comparison comparison, Messages words, OutputStream out) throws IOException {
                out.write(1);
                throw new IOException("broken");
            }
        };
        assertThatThrownBy(() -> file.write(report, Story.bridge(), failing)).isInstanceOf(IOException.class);
        assertThat(report).hasContent("old");
        assertThat(names()).containsExactly("r.title");
    }

    @Test
    void aReportThatIsStoppedIsNotWritten() throws IOException {
        Path report = Files.writeString(folder.resolve("r.title"), "old");
        List<Stage> told = new ArrayList<>();
        assertThatThrownBy(() -> file.write(report, Story.bridge(), new Titles(), (stage, _) -> {
                    told.add(stage);
                    if (told.size() == 2) {
                        throw new CancellationException();
                    }
                }))
                .isInstanceOf(CancellationException.class);
        assertThat(told).containsExactly(Stage.WRITE, Stage.WRITE);
        assertThat(report).hasContent("old");
        assertThat(names()).containsExactly("r.title");
    }

    @Test
    void aFolderThatIsGoneIsNamedAsTheReason() {
        assertThatThrownBy(() -> file.write(folder.resolve("gone").resolve("r.title"), Story.bridge(), new Titles()))
                .isInstanceOf(IOException.class)
                .hasMessage("The folder is not there. Is the drive still connected?");
    }

    @Test
    void aFolderIsNoFile() {
        assertThatThrownBy(() -> file.write(folder, Story.bridge(), new Titles()))
                .isInstanceOf(IOException.class)
                .hasMessage("This is a folder, not a file. Give the report a name.");
    }

    @Test
    void aFolderThatMayNotBeWrittenInIsNamedAsTheReason() throws IOException {
        Path locked = Files.createDirectory(folder.resolve("locked"));
        assumeThat(locked.toFile().setWritable(false)).isTrue();
        assumeThat(Files.isWritable(locked))
                .as("whoever runs this is bound by permissions")
                .isFalse();
        assertThatThrownBy(() -> file.write(locked.resolve("r.title"), Story.bridge(), new Titles()))
                .isInstanceOf(IOException.class)
                .hasMessage("You may not write in this folder.");
    }
}

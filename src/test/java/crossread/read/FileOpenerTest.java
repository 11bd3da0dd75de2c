package crossread.read;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Origin;
import crossread.model.article.Problem;
import crossread.model.article.ReadResult.Unreadable;
import crossread.read.FileOpener.Opened;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileOpenerTest {
    @TempDir
    private Path folder;

    private Opened open(String name, byte[] bytes) throws IOException {
        return new FileOpener().open(Files.write(folder.resolve(name), bytes));
    }

    @Test
    void opensAFileWithItsFolderAndHash() throws IOException {
        Opened opened = open("a.txt", "abc".getBytes(StandardCharsets.UTF_8));

        assertThat(opened).isInstanceOf(Opened.Open.class);
        SavedFile file = ((Opened.Open) opened).file();
        assertThat(file.folder()).contains(folder.toAbsolutePath());
        assertThat(file.origin("text"))
                .isEqualTo(new Origin(
                        "a.txt",
                        "text",
                        3,
                        "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad",
                        Optional.of(folder.resolve("a.txt").toAbsolutePath())));
    }

    @Test
    void namesAMissingFile() {
        assertThat(new FileOpener().open(folder.resolve("gone.txt")))
                .isEqualTo(new Opened.Refused(Unreadable.of("gone.txt", Problem.MISSING)));
    }

    @Test
    void refusesAFolder() throws IOException {
        Path inside = Files.createDirectory(folder.resolve("articles"));

        assertThat(new FileOpener().open(inside))
                .isEqualTo(new Opened.Refused(Unreadable.of("articles", Problem.UNOPENABLE)));
    }

    @Test
    void refusesAnEmptyFile() throws IOException {
        assertThat(open("none.html", new byte[0]))
                .isEqualTo(new Opened.Refused(Unreadable.of("none.html", Problem.EMPTY)));
    }

    @Test
    void refusesAFileOfBlanksAlone() throws IOException {
        assertThat(open("blank.txt", "\uFEFF \n\t\r\n ".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(new Opened.Refused(Unreadable.of("blank.txt", Problem.EMPTY)));
    }

    @Test
    void refusesAFileOverTheLimitByItsSize() throws IOException {
        Path large = folder.resolve("large.html");
        try (RandomAccessFile sparse = new RandomAccessFile(large.toFile(), "rw")) {
            sparse.setLength((64L << 20) + 1);
        }

        assertThat(new FileOpener().open(large))
                .isEqualTo(new Opened.Refused(Unreadable.of("large.html", Problem.TOO_LARGE, "65")));
    }
}

package crossread.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Sentence;
import crossread.model.article.Span;
import crossread.model.link.Matching;
import crossread.store.ComparisonFile;
import crossread.store.FileHash;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What verify says of the files the articles were read from. */
class OriginalCheckerTest {
    private static final String TEXT = "The gate jammed.";

    private final OriginalChecker checker = new OriginalChecker();

    @TempDir
    Path temp;

    private Path folder;

    @BeforeEach
    void make() throws IOException {
        folder = Files.createDirectories(temp.resolve("work").resolve("flood"));
    }

    /** Articles A, B ... read from these files, each with the same text in it. */
    static Comparison comparison(Path... files) {
        List<Article> articles = new java.util.ArrayList<>();
        for (Path file : files) {
            articles.add(new Article(
                    Article.sigil(articles.size()),
                    Metadata.NONE,
                    new Origin(
                            file.getFileName().toString(),
                            "text",
                            TEXT.length(),
                            FileHash.of(TEXT.getBytes(java.nio.charset.StandardCharsets.UTF_8)),
                            Optional.of(file.toAbsolutePath())),
                    List.of(Block.kept(TEXT, BlockKind.PARAGRAPH)),
                    List.of(new Sentence(0, new Span(0, TEXT.length()), TEXT)),
                    List.of()));
        }
        return new Comparison(
                "Flood",
                Instant.parse("2026-03-12T08:00:00Z"),
                "0.1.0",
                Matching.LEXICAL,
                articles,
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Path original(Path file) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, TEXT);
    }

    /** What is said of them once the comparison is saved and opened again. */
    private List<Standing> opened(Comparison comparison) throws IOException {
        Path file = folder.resolve("story.crossread");
        ComparisonFile files = new ComparisonFile();
        files.save(file, comparison, Optional.empty());
        return checker.check(files.open(file).comparison(), Optional.of(file)).stream()
                .map(Checked::standing)
                .toList();
    }

    @Test
    void unchangedChangedGoneAndNotLinkedAreTold() throws IOException {
        Path far = original(temp.resolve("elsewhere").resolve("d.txt"));
        Comparison comparison = comparison(
                original(folder.resolve("a.txt")),
                original(folder.getParent().resolve("saved").resolve("b.txt")),
                folder.resolve("c.txt"),
                far,
                original(folder.resolve("e.txt")));
        Files.writeString(folder.resolve("e.txt"), TEXT.replace("gate", "pump"));
        assertThat(opened(comparison))
                .containsExactly(
                        Standing.UNCHANGED, Standing.UNCHANGED, Standing.GONE, Standing.NOT_LINKED, Standing.CHANGED);
        assertThat(Files.readString(folder.resolve("story.crossread")))
                .contains("\"path\" : \"../saved/b.txt\"")
                .doesNotContain(temp.toString())
                .doesNotContain("elsewhere");
    }

    @Test
    void aFolderOrALinkIsNoOriginal() throws IOException {
        Path outside = original(temp.resolve("outside").resolve("secret.txt"));
        Comparison comparison = comparison(
                Files.createDirectory(folder.resolve("a.txt")),
                folder.resolve("b.txt"),
                folder.resolve("inside").resolve("secret.txt"));
        try {
            Files.createSymbolicLink(folder.resolve("b.txt"), outside);
            Files.createSymbolicLink(folder.resolve("inside"), outside.getParent());
        } catch (IOException | UnsupportedOperationException noLinks) {
            assumeTrue(false, "no links here");
        }
        assertThat(opened(comparison)).containsExactly(Standing.GONE, Standing.GONE, Standing.GONE);
    }

    @Test
    void aFileThatGrewIsNotReadToItsEnd() throws IOException {
        Path huge = original(folder.resolve("a.txt"));
        try (var channel = java.nio.channels.FileChannel.open(huge, java.nio.file.StandardOpenOption.WRITE)) {
            channel.write(java.nio.ByteBuffer.wrap(new byte[1]), 1L << 32);
        }
        assertThat(opened(comparison(huge))).containsExactly(Standing.CHANGED);
    }

    @Test
    void aComparisonThatWasNeverSavedIsCheckedToo() throws IOException {
        Comparison comparison = comparison(original(temp.resolve("anywhere").resolve("a.txt")));
        assertThat(checker.check(comparison, Optional.empty()))
                .containsExactly(new Checked("A", "a.txt", Standing.UNCHANGED));
    }
}

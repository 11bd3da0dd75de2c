package crossread.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.fact.Discrepancy;
import crossread.model.fact.Fact;
import crossread.model.link.Matching;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A damaged file opens as far as it can be read. */
class DamagedFileTest {
    private final ComparisonFile files = new ComparisonFile();
    private Path file;

    @BeforeEach
    void save(@TempDir Path folder) throws IOException {
        file = folder.resolve("story.crossread");
        files.save(file, ComparisonFileTest.comparison(), Optional.empty());
    }

    private Opened with(String right, String wrong) throws IOException {
        String text = Files.readString(file);
        assertThat(text).contains(right);
        Files.writeString(file, text.replace(right, wrong));
        return files.open(file);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            "coverage" : "only"    | "coverage" : "perhaps" | facts[0].coverage             | 2
            "start" : 8            | "start" : 800          | facts[0].mentions[0].end      | 3
            "matching" : "lexical" | "matching" : 7         | matching                      | 1
            "score" : 0.25         | "score" : 25           | links[0].score                | 1
            "id" : "s1"            | "id" : [ ]             | statements[0].id              | 1
            "facts" : [ "f1"       | "facts" : [ "f9"       | discrepancies                 | 1
            "created" :            | "created" : 5, "was" : | created                       | 1
            : 500000000000,        | : 5e999999999,         | facts[0].value.amount         | 2
            """)
    void whatIsWrongIsLeftOutAndNamed(String right, String wrong, String path, int lost) throws IOException {
        Opened opened = with(right, wrong);
        assertThat(opened.damage()).contains(new Damage(0, 0, path, lost));
        assertThat(opened.comparison().articles())
                .isEqualTo(ComparisonFileTest.comparison().articles());
    }

    @Test
    void ofFactsTheDamagedOneAloneIsLost() throws IOException {
        Comparison opened = with("\"rank\" : 1", "\"rank\" : -1").comparison();
        assertThat(opened.facts()).extracting(Fact::id).containsExactly("f2");
        assertThat(opened.discrepancies()).extracting(Discrepancy::id).isEmpty();
        assertThat(opened.matching()).isEqualTo(Matching.LEXICAL);
    }

    @Test
    void anArticleThatCannotBeReadTakesWithItWhatPointsAtIt() throws IOException {
        Opened opened = with("\"id\" : \"B\"", "\"id\" : \"../B\"");
        assertThat(opened.comparison().articles()).extracting(Article::id).containsExactly("A");
        assertThat(opened.comparison().links()).isEmpty();
        assertThat(opened.damage().orElseThrow().path()).isEqualTo("articles[1].id");
    }

    @Test
    void ofAFileThatWasCutOffTheBeginningOpens() throws IOException {
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.indexOf("\"id\" : \"f2\"")));
        Opened opened = files.open(file);
        assertThat(opened.comparison().articles())
                .isEqualTo(ComparisonFileTest.comparison().articles());
        assertThat(opened.comparison().facts()).extracting(Fact::id).containsExactly("f1");
        assertThat(opened.damage().orElseThrow().line()).isGreaterThan(50);
    }

    @Test
    void aFileCutOffInItsFirstArticleIsRefusedWithThePlace() throws IOException {
        String text = Files.readString(file);
        Files.writeString(file, text.substring(0, text.indexOf("\"sentences\"")));
        OpenException refused = catchThrowableOfType(OpenException.class, () -> files.open(file));
        assertThat(refused.problem()).isEqualTo(OpenProblem.DAMAGED_LINE);
        int line =
                (int) text.substring(0, text.indexOf("\"sentences\"")).lines().count();
        assertThat(refused.arguments()).hasSize(2).startsWith(line);
    }

    @Test
    void aFolderIsNoComparison(@TempDir Path folder) {
        OpenException refused = catchThrowableOfType(OpenException.class, () -> files.open(folder));
        assertThat(refused.problem()).isEqualTo(OpenProblem.NOT_A_COMPARISON);
    }

    @Test
    void whatWasLostIsNotBroughtBackBySaving() throws IOException {
        Opened opened = with("\"coverage\" : \"only\"", "\"coverage\" : \"perhaps\"");
        files.save(file, opened.comparison(), Optional.of(opened));
        assertThat(files.open(file).damage()).isEmpty();
        assertThat(files.open(file).comparison()).isEqualTo(opened.comparison());
    }

    @Test
    void anotherProgramsChangeIsSeen() throws IOException {
        Opened opened = files.open(file);
        assertThat(files.meanwhile(opened)).isEqualTo(Meanwhile.UNCHANGED);
        Opened saved = files.save(file, opened.comparison(), Optional.of(opened));
        assertThat(files.meanwhile(saved)).isEqualTo(Meanwhile.UNCHANGED);
        with("Harbour", "Harbor");
        assertThat(files.meanwhile(saved)).isEqualTo(Meanwhile.CHANGED);
    }

    /** Takes a hundred bytes. */
    private static final class FullDisk extends FilterOutputStream {
        FullDisk(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, Math.min(100, length));
            throw new IOException("No space left on device");
        }
    }

    @Test
    void savingThatFailsHalfwayLeavesTheOldFileAndNothingElse() throws IOException {
        ComparisonFile failing = new ComparisonFile(new FileReplacer(FullDisk::new));
        Comparison other = ComparisonFileTest.comparison().withCoarse(true);
        IOException failure =
                catchThrowableOfType(IOException.class, () -> failing.save(file, other, Optional.empty()));
        assertThat(failure).hasMessage("No space left on device");
        assertThat(files.open(file).comparison()).isEqualTo(ComparisonFileTest.comparison());
        try (var left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
    }
}

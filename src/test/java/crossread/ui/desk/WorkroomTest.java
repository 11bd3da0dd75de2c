package crossread.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crossread.RealWork;
import crossread.compare.Asked;
import crossread.model.Comparison;
import crossread.model.Progress;
import crossread.model.article.Article;
import crossread.model.article.ReadResult;
import crossread.model.fact.Coverage;
import crossread.model.fact.Fact;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The window's work with the whole program behind it. */
class WorkroomTest {
    @TempDir
    private Path folder;

    private Workroom work;

    @BeforeEach
    void start() {
        work = RealWork.work(folder.resolve("state"));
    }

    private List<Article> sample() {
        return work.sample().stream()
                .flatMap(result -> ((ReadResult.Readable) result).articles().stream())
                .toList();
    }

    @ParameterizedTest
    @CsvSource({
        "en, Harbour Gazette, €42 million, €38 million",
        "de, Elmtaler Zeitung, '6,5 Millionen Euro', '5,8 Millionen Euro'"
    })
    void theSampleStoryShowsInTheWindowsLanguageWhatTheProgramIsFor(
            String language, String outlet, String one, String other) {
        work = RealWork.work(folder.resolve(language), Locale.of(language));
        Comparison comparison =
                work.compare(new Asked("", sample()), Progress.NONE).comparison();
        assertThat(comparison.articles()).extracting(Article::id).containsExactly("A", "B", "C");
        assertThat(comparison.articles())
                .allSatisfy(article -> assertThat(article.metadata().language()).contains(language));
        assertThat(comparison.articles().getFirst().metadata().outlet()).contains(outlet);
        assertThat(comparison.discrepancies())
                .singleElement()
                .satisfies(clash -> assertThat(clash.facts().stream()
                                .map(id -> comparison.fact(id).orElseThrow().label()))
                        .containsExactlyInAnyOrder(one, other));
        assertThat(comparison.facts().stream()
                        .map(Fact::coverage)
                        .filter(Coverage.OnlyIn.class::isInstance)
                        .map(coverage -> coverage.articles().getFirst())
                        .distinct())
                .containsExactlyInAnyOrder("A", "B", "C");
        assertThat(comparison.facts().stream().map(Fact::coverage)).anyMatch(Coverage.Shared.class::isInstance);
    }

    @Test
    void whatWasBegunBeforeTheWindowAskedIsTheSameAsWithoutThat() throws IOException {
        List<Path> files = List.of(
                Files.writeString(folder.resolve("a.txt"), "Gate jams\n\nThe gate in Veskar jammed on Tuesday night."),
                Files.writeString(folder.resolve("b.txt"), "Veskar waits\n\nThe gate jammed on Tuesday, at 9 p.m."),
                folder.resolve("missing.txt"));
        List<ReadResult> plain = work.read(files, List.of(), Progress.NONE);
        Workroom ahead = RealWork.work(folder.resolve("ahead"));
        ahead.begin(files);
        List<ReadResult> begun = ahead.read(files, List.of(), Progress.NONE);
        assertThat(begun).isEqualTo(plain);
        assertThat(ahead.compare(new Asked("", articles(begun)), Progress.NONE)
                        .comparison()
                        .facts())
                .isEqualTo(work.compare(new Asked("", articles(plain)), Progress.NONE)
                        .comparison()
                        .facts());
    }

    @Test
    void whatWasBegunIsGivenOutOnce() throws IOException {
        Path file = folder.resolve("a.txt");
        work.begin(List.of(file));
        assertThat(work.read(List.of(file), List.of(), Progress.NONE))
                .first()
                .isInstanceOf(ReadResult.Unreadable.class);
        Files.writeString(file, "Gate jams\n\nThe gate in Veskar jammed on Tuesday night.");
        assertThat(work.read(List.of(file), List.of(), Progress.NONE)).first().isInstanceOf(ReadResult.Readable.class);
    }

    private static List<Article> articles(List<ReadResult> results) {
        return results.stream()
                .flatMap(result -> result instanceof ReadResult.Readable read ? read.articles().stream() : Stream.of())
                .toList();
    }

    @Test
    void whatIsSavedOpensAgain() throws IOException {
        Comparison comparison =
                work.compare(new Asked("Storm", sample()), Progress.NONE).comparison();
        Path file = folder.resolve("storm.crossread");
        work.save(file, comparison, Optional.empty(), false);
        assertThat(work.open(file).comparison()).isEqualTo(comparison);
    }

    private Comparison story() {
        return work.compare(new Asked("Storm", sample()), Progress.NONE).comparison();
    }

    @Test
    void whatAnotherProgramChangedIsOverwrittenOnlyWhenTheReaderSaysSo() throws IOException {
        Path file = folder.resolve("storm.crossread");
        Work.Saved saved = work.save(file, story(), Optional.empty(), false);
        String changed = Files.readString(file).replace("Storm", "Gale");
        Files.writeString(file, changed);
        assertThatThrownBy(() -> work.save(file, story(), Optional.of(saved), false))
                .isInstanceOf(InTheWayException.class)
                .hasMessageContaining("another program has changed it");
        assertThat(file).hasContent(changed);
        work.save(file, story(), Optional.of(saved), true);
        assertThat(work.open(file).comparison().title()).isEqualTo("Storm");
    }

    @Test
    void nothingIsWrittenIntoAFolderThatStandsWhereTheFilesOwnWas() throws IOException {
        Path drive = Files.createDirectory(folder.resolve("drive"));
        Path file = drive.resolve("storm.crossread");
        Work.Saved saved = work.save(file, story(), Optional.empty(), false);
        work.letGo();
        Files.move(drive, folder.resolve("taken out"));
        Files.createDirectory(drive);
        assertThatThrownBy(() -> work.save(file, story(), Optional.of(saved), false))
                .isInstanceOf(InTheWayException.class)
                .hasMessageContaining("its folder is no longer the one it was in");
        assertThat(drive).isEmptyDirectory();
        work.save(file, story(), Optional.of(saved), true);
        assertThat(work.open(file).comparison().title()).isEqualTo("Storm");
    }

    @Test
    void aFileThatWasDeletedIsWrittenAgainOnlyWhenTheReaderSaysSo() throws IOException {
        Path file = folder.resolve("storm.crossread");
        Work.Saved saved = work.save(file, story(), Optional.empty(), false);
        Files.delete(file);
        assertThatThrownBy(() -> work.save(file, story(), Optional.of(saved), false))
                .isInstanceOf(InTheWayException.class)
                .hasMessageContaining("moved or deleted");
        assertThat(file).doesNotExist();
        Work.Saved again = work.save(file, story(), Optional.of(saved), true);
        work.save(file, story(), Optional.of(again), false);
        assertThat(work.open(file).comparison().title()).isEqualTo("Storm");
    }

    @Test
    void theSecondProgramReadsAFileAndDoesNotOverwriteIt() throws IOException {
        Path file = folder.resolve("storm.crossread");
        work.save(file, story(), Optional.empty(), false);
        Work second = RealWork.work(folder.resolve("state"));
        Work.Saved opened = second.open(file);
        assertThat(opened.other()).isPresent();
        assertThatThrownBy(() -> second.save(file, opened.comparison(), Optional.of(opened), true))
                .isInstanceOf(InTheWayException.class)
                .hasMessageContaining("open in another window");
        second.save(folder.resolve("copy.crossread"), opened.comparison(), Optional.of(opened), false);
        work.letGo();
        assertThat(second.open(file).other()).isEmpty();
    }

    @Test
    void whyAFileCannotBeSavedIsSaidInWords() throws IOException {
        assertThatThrownBy(() ->
                        work.save(folder.resolve("gone").resolve("a.crossread"), story(), Optional.empty(), false))
                .hasMessage("The folder is not there. Is the drive still connected?");
        Path taken = Files.createDirectory(folder.resolve("b.crossread"));
        assertThatThrownBy(() -> work.save(taken, story(), Optional.empty(), false))
                .hasMessage("This is a folder, not a file. Give the report a name.");
    }

    @Test
    void aFileThatIsNoComparisonIsRefusedInWords() throws IOException {
        Path file = Files.writeString(folder.resolve("x.crossread"), "{}");
        assertThatThrownBy(() -> work.open(file))
                .isInstanceOf(IOException.class)
                .hasMessageStartingWith("This is no saved comparison.");
    }

    @Test
    void pastedTextIsReadAsAnArticle() {
        String text = "Storm closes bridge\n\nThe storm closed the bridge on Monday, the mayor said. "
                + "Repairs will cost five million euros and take until June.\n";
        assertThat(work.readPasted(text, Optional.empty())).isInstanceOf(ReadResult.Readable.class);
    }
}

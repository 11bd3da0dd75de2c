package crossread.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.export.ReportPrinter;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.FoundIn;
import crossread.model.article.Metadata;
import crossread.model.article.MetadataEditor;
import crossread.model.article.MetadataField;
import crossread.model.link.MeaningLack;
import crossread.ui.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StoryDeskTest implements StoryDesk.Screen {
    private final PlainWork work = new PlainWork();
    private final QuietDialogs dialogs = new QuietDialogs();
    private final NoFiles choosers = new NoFiles();
    private final Deque<Runnable> queue = new ArrayDeque<>();
    private final List<Throwable> bugs = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final List<Notice> hints = new ArrayList<>();
    private final List<Path> opened = new ArrayList<>();
    private final List<Path> used = new ArrayList<>();
    private Optional<Comparison> shown = Optional.empty();
    private final StoryDesk desk = new StoryDesk(
            work, new Background(queue::add, queue::add, bugs::add), dialogs, choosers, new Messages(Locale.ENGLISH));

    {
        desk.showOn(this);
    }

    @Override
    public void deskChanged() {}

    @Override
    public void compared(Optional<Comparison> comparison) {
        shown = comparison;
    }

    @Override
    public void lacksMeaning(MeaningLack lack) {}

    @Override
    public void described(Comparison comparison) {
        shown = Optional.of(comparison);
    }

    @Override
    public void notice(Notice notice) {
        notices.add(notice);
    }

    @Override
    public void passing(Optional<Notice> said) {
        said.ifPresent(hints::add);
    }

    @Override
    public void showClass(Path file) {}

    @Override
    public void open(Path file) {
        opened.add(file);
    }

    @Override
    public void used(Path file) {
        used.add(file);
    }

    private void settle() {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
        assertThat(bugs).isEmpty();
    }

    private List<String> names() {
        return desk.session().articles().stream()
                .map(article -> article.id() + " " + article.name())
                .toList();
    }

    private void take(String... files) {
        desk.take(java.util.Arrays.stream(files).map(Path::of).toList());
        settle();
    }

    @Test
    void articlesAreReadComparedAndLettered() {
        take("one", "two");
        assertThat(names()).containsExactly("A one", "B two");
        assertThat(shown.orElseThrow().articles()).hasSize(2);
        assertThat(desk.session().isUnsaved()).isTrue();
    }

    @Test
    void aFileThatCannotBeReadGetsALineAndTheOthersGoOn() {
        take("one", "bad.txt", "two");
        assertThat(names()).containsExactly("A one", "B two");
        assertThat(notices).singleElement().satisfies(notice -> {
            assertThat(notice.level()).isEqualTo(Notice.Level.PROBLEM);
            assertThat(notice.text()).startsWith("bad.txt: ");
        });
    }

    @Test
    void theSameFileFromTwoReadsAtOnceIsTakenOnce() {
        desk.take(List.of(Path.of("one")));
        desk.take(List.of(Path.of("one")));
        settle();
        assertThat(names()).containsExactly("A one");
        assertThat(notices).hasSize(1);
    }

    @Test
    void anArticleOnAnotherEventWaitsUntilTheReaderAddsIt() {
        take("one", "strange", "two");
        assertThat(names()).containsExactly("A one", "B two");
        assertThat(desk.admission().keptOut()).extracting(Article::name).containsExactly("strange");
        assertThat(notices).singleElement().satisfies(notice -> {
            assertThat(notice.text()).isEqualTo("strange seems to be about another event and is not compared.");
            notice.offer().orElseThrow().action().run();
        });
        settle();
        assertThat(names()).containsExactly("A one", "B two", "C strange");
        assertThat(desk.admission().keptOut()).isEmpty();
        assertThat(shown.orElseThrow().articles()).hasSize(3);
    }

    @Test
    void anArticleThatWaitsIsNotReadTwiceAndCanBeForgotten() {
        take("one", "strange");
        take("strange");
        assertThat(desk.admission().keptOut()).hasSize(1);
        desk.admission().forget(desk.admission().keptOut().getFirst());
        assertThat(desk.admission().keptOut()).isEmpty();
        assertThat(names()).containsExactly("A one");
    }

    @Test
    void ofAFileOfSeveralArticlesThoseAreTakenThatTheReaderChooses() {
        dialogs.chosen = 2;
        take("one", "several");
        assertThat(dialogs.asked).containsExactly("several");
        assertThat(names()).containsExactly("A one", "B several I", "C several II");
    }

    @Test
    void ofSeveralSuchFilesTheReaderIsAskedOnce() {
        dialogs.chosen = 4;
        take("several", "one", "several more");
        assertThat(dialogs.asked).containsExactly("2 files");
        assertThat(names())
                .containsExactly("A several I", "B several II", "C several III", "D one", "E several more I");
    }

    @Test
    void manyArticlesOnAnotherEventHaveOneLineAndOneWayToAddThem() {
        take("one", "two", "strange", "strange 2", "strange 3", "strange 4");
        assertThat(names()).containsExactly("A one", "B two");
        assertThat(notices).singleElement().satisfies(notice -> {
            assertThat(notice.text()).startsWith("4 articles seem to be about another event");
            notice.offer().orElseThrow().action().run();
        });
        settle();
        assertThat(names()).hasSize(6);
        assertThat(desk.admission().keptOut()).isEmpty();
    }

    private List<String> texts() {
        return desk.session().articles().stream()
                .map(article -> article.blocks().getFirst().text())
                .toList();
    }

    @Test
    void whatCanBeRepairedOfOneArticleIsOfferedWithItsName() {
        take("one", "garbled");
        assertThat(notices)
                .extracting(Notice::text)
                .containsExactly(
                        "garbled: Some letters were wrongly decoded before the file was saved; they can be repaired.");
        notices.getFirst().offer().orElseThrow().action().run();
        settle();
        assertThat(texts()).containsExactly("The storm closed the bridge.", "THE STORM CLOSED THE BRIDGE.");
    }

    @Test
    void whatCanBeRepairedOfSeveralIsOneLineAndOneStep() {
        take("garbled 1", "one", "garbled 2", "garbled 3", "garbled 4", "garbled 5");
        assertThat(notices)
                .extracting(Notice::text)
                .containsExactly(
                        "In 5 articles some letters were wrongly decoded before the files were saved; they can be repaired: "
                                + "garbled 1, garbled 2, garbled 3, garbled 4 and 1 more.");
        List<String> read = texts();

        notices.getFirst().offer().orElseThrow().action().run();
        settle();
        assertThat(texts()).filteredOn("THE STORM CLOSED THE BRIDGE."::equals).hasSize(5);

        desk.edits().undo();
        settle();
        assertThat(texts()).isEqualTo(read);
    }

    @Test
    void theLineOfSeveralCanBeTakenApart() {
        take("garbled 1", "one", "garbled 2", "garbled 3");
        desk.edits().remove(0);
        settle();
        notices.getFirst().offers().getLast().action().run();
        assertThat(notices.subList(1, notices.size()))
                .extracting(Notice::text)
                .containsExactly(
                        "garbled 2: Some letters were wrongly decoded before the file was saved; they can be repaired.",
                        "garbled 3: Some letters were wrongly decoded before the file was saved; they can be repaired.");

        notices.getLast().offer().orElseThrow().action().run();
        settle();
        assertThat(texts())
                .containsExactly(
                        "The storm closed the bridge.", "The storm closed the bridge.", "THE STORM CLOSED THE BRIDGE.");
    }

    @Test
    void articlesWithNothingInCommonAreSaidToHaveNothing() {
        dialogs.chosen = 3;
        take("several");
        assertThat(notices)
                .singleElement()
                .satisfies(notice -> assertThat(notice.text())
                        .startsWith("These 3 articles have no sentence and no fact in common"));
    }

    @Test
    void aFileOfWhichNothingIsChosenLeavesTheDeskAsItWas() {
        dialogs.chosen = 0;
        take("several");
        assertThat(names()).isEmpty();
        assertThat(desk.session().isUnsaved()).isFalse();
    }

    @Test
    void aSingleArticleIsComparedToo() {
        take("one");
        assertThat(shown.orElseThrow().articles()).hasSize(1);
    }

    @Test
    void removingTheLastArticleClearsTheDesk() {
        take("one");
        desk.edits().remove(0);
        settle();
        assertThat(names()).isEmpty();
        assertThat(shown).isEmpty();
        assertThat(desk.session().isUnsaved()).isFalse();
    }

    @Test
    void movingAnArticleGivesItAnotherLetter() {
        take("one", "two", "three");
        desk.edits().move(0, 2);
        settle();
        assertThat(names()).containsExactly("A two", "B three", "C one");
    }

    @Test
    void movingPastTheEndChangesNothing() {
        take("one", "two");
        desk.edits().move(1, 2);
        settle();
        assertThat(names()).containsExactly("A one", "B two");
        assertThat(work.compared).hasSize(1);
    }

    @Test
    void puttingABlockBackComparesAgain() {
        take("one", "two");
        desk.edits().putBack("B", List.of(1));
        settle();
        assertThat(work.compared).hasSize(2);
        assertThat(shown.orElseThrow().articles().get(1).blocks().get(1).wasPutBack())
                .isTrue();
    }

    @Test
    void puttingBackWhatIsNotSetAsideDoesNothing() {
        take("one");
        desk.edits().putBack("A", List.of(0, 9));
        desk.edits().putBack("Z", List.of(1));
        settle();
        assertThat(work.compared).hasSize(1);
    }

    @Test
    void anotherOutletIsShownAtOnceAndComparedAgain() {
        take("one", "two");
        dialogs.outlet = Optional.of(" The One ");
        desk.edits().rename(0);
        assertThat(names()).containsExactly("A The One", "B two");
        assertThat(shown.orElseThrow().articles().getFirst().name()).isEqualTo("The One");
        settle();
        assertThat(names()).containsExactly("A The One", "B two");
        assertThat(work.compared).hasSize(2);
    }

    @Test
    void theNewestComparingWins() {
        desk.take(List.of(Path.of("one")));
        queue.remove().run();
        queue.remove().run();
        desk.take(List.of(Path.of("two")));
        settle();
        assertThat(shown.orElseThrow().articles().stream().map(Article::name)).containsExactly("one", "two");
    }

    @Test
    void savingAsksOnceWhereAndThenKnows() {
        take("one", "two");
        choosers.one = Optional.of(Path.of("story"));
        desk.save();
        settle();
        desk.edits().rename(0);
        choosers.one = Optional.empty();
        desk.save();
        settle();
        assertThat(work.saved).containsExactly(Path.of("story.crossread"), Path.of("story.crossread"));
        assertThat(desk.session().isUnsaved()).isFalse();
        assertThat(used).containsExactly(Path.of("story.crossread"), Path.of("story.crossread"));
    }

    @Test
    void aFailedSaveSaysWhyAndStaysUnsaved() {
        take("one");
        choosers.one = Optional.of(Path.of("story"));
        work.failure = Optional.of(new IOException("No space left."));
        desk.save();
        settle();
        assertThat(notices)
                .singleElement()
                .satisfies(notice ->
                        assertThat(notice.text()).contains("story.crossread").contains("No space left."));
        assertThat(desk.session().isUnsaved()).isTrue();
    }

    @Test
    void openingASavedComparisonShowsItWithoutComparing() {
        take("story.crossread");
        assertThat(shown).contains(Story.bridge());
        assertThat(work.compared).isEmpty();
        assertThat(desk.session().isUnsaved()).isFalse();
        assertThat(used).containsExactly(Path.of("story.crossread"));
    }

    @Test
    void aFileThatCannotBeOpenedLeavesTheDeskAsItWas() {
        take("one");
        work.failure = Optional.of(new IOException("It is damaged."));
        desk.openComparison(Path.of("x.crossread"));
        settle();
        assertThat(names()).containsExactly("A one");
        assertThat(notices)
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).contains("It is damaged."));
    }

    @Test
    void unsavedWorkIsAskedAboutAndCancelKeepsIt() {
        take("one");
        dialogs.unsaved = Dialogs.Unsaved.CANCEL;
        desk.startAnew();
        desk.openSample();
        settle();
        assertThat(dialogs.asked).containsExactly("On one", "On one");
        assertThat(names()).containsExactly("A one");
    }

    @Test
    void savingBeforeLeavingThenLeaves() {
        take("one");
        dialogs.unsaved = Dialogs.Unsaved.SAVE;
        choosers.one = Optional.of(Path.of("kept.crossread"));
        desk.startAnew();
        settle();
        assertThat(work.saved).containsExactly(Path.of("kept.crossread"));
        assertThat(names()).isEmpty();
    }

    @Test
    void theSampleIsNobodysUnsavedWork() {
        desk.openSample();
        settle();
        assertThat(names()).containsExactly("A Harbour Gazette", "B Inland Post", "C Coast Radio");
        assertThat(desk.session().isUnsaved()).isFalse();
    }

    @Test
    void theSampleOpensAgainOverItself() {
        desk.openSample();
        settle();
        desk.openSample();
        settle();
        assertThat(names()).containsExactly("A Harbour Gazette", "B Inland Post", "C Coast Radio");
        assertThat(notices).isEmpty();
    }

    @Test
    void aTitleBecomesANameThatEveryFileSystemTakes() {
        assertThat(ComparisonName.of("Gate: “half” open / shut?")).isEqualTo("Gate half open  shut.crossread");
    }

    @Test
    void aLinkDraggedFromABrowserIsNoArticle() {
        desk.paste(new Clip(List.of(), Optional.of("https://news.example/bridge"), Optional.of("<a>Bridge</a>")));
        settle();
        assertThat(desk.session().articles()).isEmpty();
        assertThat(notices)
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).startsWith("That is only the address of a page"));
    }

    @Test
    void pastedTextBecomesAnArticle() {
        desk.paste(new Clip(List.of(), Optional.of("Some text."), Optional.empty()));
        settle();
        assertThat(work.pasted).containsExactly("Some text.");
        assertThat(names()).containsExactly("A Pasted");
    }

    @Test
    void anEmptyClipboardIsSaid() {
        desk.paste(new Clip(List.of(), Optional.empty(), Optional.empty()));
        assertThat(hints)
                .singleElement()
                .satisfies(hint -> assertThat(hint.level()).isEqualTo(Notice.Level.INFO));
        assertThat(notices).isEmpty();
    }

    @Test
    void stoppingSaysHowToGoOn() {
        desk.take(List.of(Path.of("one")));
        // Reading, asking whether it is about the event, and what comes of both.
        for (int i = 0; i < 4; i++) {
            queue.remove().run();
        }
        desk.comparer().stop();
        settle();
        assertThat(shown).isEmpty();
        assertThat(notices)
                .singleElement()
                .satisfies(notice -> assertThat(notice.text()).contains("F5"));
        desk.comparer().compare();
        settle();
        assertThat(shown).isPresent();
    }

    @Test
    void undoBringsBackARemovedArticleAndComparesAgain() {
        take("one", "two");
        desk.edits().remove(0);
        settle();
        desk.edits().undo();
        settle();
        assertThat(names()).containsExactly("A one", "B two");
        assertThat(shown.orElseThrow().articles()).hasSize(2);
        desk.edits().redo();
        settle();
        assertThat(names()).containsExactly("A two");
        assertThat(work.compared).hasSize(4);
    }

    @Test
    void whatTheReaderWritesAboutAnArticleIsShownAndUndone() {
        take("one", "two");
        Metadata now = desk.session().articles().getFirst().metadata();
        dialogs.details = Optional.of(now.withTitle(Optional.of("Mine")).from(MetadataField.TITLE, FoundIn.READER));
        desk.edits().details(0);
        settle();
        Metadata edited = new MetadataEditor(now).write(dialogs.details.get());
        assertThat(shown.orElseThrow().articles().getFirst().metadata()).isEqualTo(edited);
        assertThat(edited.title()).contains("Mine");
        assertThat(work.compared).hasSize(1);
        desk.edits().readAgain("A", MetadataField.TITLE);
        settle();
        assertThat(shown.orElseThrow().articles().getFirst().metadata()).isEqualTo(now);
        desk.edits().undo();
        desk.edits().undo();
        settle();
        assertThat(shown.orElseThrow().articles().getFirst().metadata()).isEqualTo(now);
    }

    @Test
    void anotherDateComparesAgain() {
        take("one", "two");
        Metadata now = desk.session().articles().getFirst().metadata();
        dialogs.details = Optional.of(now.withPublished(Optional.of(LocalDate.of(2026, 3, 12))));
        desk.edits().details(0);
        settle();
        assertThat(work.compared).hasSize(2);
    }

    @Test
    void aChangeWhileComparingIsNotOverwrittenByItsResult() {
        take("one", "two");
        desk.comparer().compare();
        queue.remove().run();
        dialogs.outlet = Optional.of("Mine");
        desk.edits().rename(1);
        settle();
        assertThat(names()).containsExactly("A one", "B Mine");
        assertThat(shown.orElseThrow().articles().get(1).name()).isEqualTo("Mine");
    }

    @Test
    void aRenamedOutletIsSaidToComeFromTheReader() {
        take("one");
        dialogs.outlet = Optional.of("Mine");
        desk.edits().rename(0);
        assertThat(desk.session().articles().getFirst().metadata().foundIn(MetadataField.OUTLET))
                .contains(FoundIn.READER);
    }

    @Test
    void theEndingOfTheFileSaysWhatKindOfReport() {
        take("one", "two");
        choosers.one = Optional.of(Path.of("folder", "Report.PDF"));
        desk.reports().export();
        settle();
        assertThat(work.exported).containsExactly("pdf Report.PDF");
        assertThat(notices).singleElement().satisfies(notice -> {
            assertThat(notice.level()).isEqualTo(Notice.Level.INFO);
            assertThat(notice.text())
                    .isEqualTo("The report was written to “Report.PDF” in "
                            + Path.of("folder").toAbsolutePath() + ".");
            assertThat(notice.offers()).extracting(Notice.Offer::text).containsExactly("Open it");
            notice.offers().getFirst().action().run();
        });
        assertThat(opened).containsExactly(Path.of("folder", "Report.PDF"));
    }

    @Test
    void aReportOfNoKnownKindIsNotWritten() {
        take("one", "two");
        choosers.one = Optional.of(Path.of("report.odt"));
        desk.reports().export();
        settle();
        assertThat(work.exported).isEmpty();
        assertThat(notices)
                .extracting(Notice::text)
                .containsExactly("“report.odt” names no kind of report. Let the name end in .html, .pdf.");
    }

    @Test
    void aReportThatCannotBeWrittenIsToldWithTheReason() {
        take("one", "two");
        choosers.one = Optional.of(Path.of("report.html"));
        work.failure = Optional.of(new IOException("The disk is full."));
        desk.reports().export();
        settle();
        assertThat(notices)
                .extracting(Notice::text)
                .containsExactly("“report.html” could not be written: The disk is full. Choose another folder with"
                        + " “Export a report”.");
    }

    @Test
    void withoutAPrinterTheReaderHearsWhatToDo() {
        take("one", "two");
        work.printing = ReportPrinter.Outcome.NO_PRINTER;
        desk.reports().print();
        settle();
        assertThat(notices)
                .extracting(Notice::text)
                .containsExactly("This computer has no printer. Export the report as PDF and print it elsewhere.");
    }

    @Test
    void nothingIsReportedBeforeThereIsAComparison() {
        desk.reports().export();
        settle();
        assertThat(work.exported).isEmpty();
        assertThat(notices).hasSize(1);
    }
}

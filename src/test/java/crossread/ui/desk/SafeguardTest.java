package crossread.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.link.MeaningLack;
import crossread.model.work.Note;
import crossread.model.work.ReaderWork;
import crossread.model.work.Subject;
import crossread.ui.Story;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What lies unsaved on the desk is kept, what an earlier program left is offered, and a save that fails loses nothing. */
class SafeguardTest implements StoryDesk.Screen {
    private final PlainWork work = new PlainWork();
    private final QuietDialogs dialogs = new QuietDialogs();
    private final NoFiles choosers = new NoFiles();
    private final Deque<Runnable> queue = new ArrayDeque<>();
    private final List<Throwable> bugs = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private List<Salvage> salvage = List.of();
    private final StoryDesk desk = new StoryDesk(
            work, new Background(queue::add, queue::add, bugs::add), dialogs, choosers, new Messages(Locale.ENGLISH));

    {
        desk.showOn(this);
    }

    @Override
    public void showClass(Path file) {}

    @Override
    public void deskChanged() {}

    @Override
    public void compared(Optional<Comparison> comparison) {}

    @Override
    public void lacksMeaning(MeaningLack lack) {}

    @Override
    public void described(Comparison comparison) {}

    @Override
    public void notice(Notice notice) {
        notices.add(notice);
    }

    @Override
    public void salvaged(List<Salvage> waiting) {
        salvage = waiting;
    }

    @Override
    public void used(Path file) {}

    private void settle() {
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
        assertThat(bugs).isEmpty();
    }

    private void take(String... files) {
        desk.take(Arrays.stream(files).map(Path::of).toList());
        settle();
    }

    private List<String> kept() {
        return work.safe.kept.stream()
                .flatMap(each -> each.work().articles().stream())
                .map(Article::name)
                .toList();
    }

    private static Comparison bare() {
        Comparison story = Story.bridge();
        return new Comparison(
                story.title(),
                story.created(),
                "",
                story.matching(),
                story.articles(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    /** Does what the button with this text in the last notice does. */
    private void press(String offer) {
        Notice.Offer chosen = notices.removeLast().offers().stream()
                .filter(each -> each.text().equals(offer))
                .findFirst()
                .orElseThrow();
        chosen.action().run();
        settle();
    }

    private void restore(int which) {
        salvage.get(which).restore().run();
        settle();
    }

    private void discard(int which) {
        salvage.get(which).discard().run();
        settle();
    }

    private List<String> told() {
        return salvage.stream().map(Salvage::told).toList();
    }

    @Test
    void whereMemoryRunsOutAllIsKeptAndUndoingGoesBackToWhatCouldBeCompared() {
        work.memory = 2;
        take("one", "two");
        desk.take(List.of(Path.of("three")));
        while (!queue.isEmpty()) {
            queue.remove().run();
        }
        assertThat(bugs).hasSize(1).first().isInstanceOf(OutOfMemoryError.class);
        assertThat(kept()).containsExactly("one", "two", "three");
        assertThat(desk.session().comparison().orElseThrow().articles()).hasSize(2);
        bugs.clear();
        desk.edits().undo();
        settle();
        assertThat(desk.session().isStale()).isFalse();
        choosers.one = Optional.of(Path.of("story.crossread"));
        desk.save();
        settle();
        assertThat(work.saved).containsExactly(Path.of("story.crossread"));
    }

    @Test
    void articlesAreKeptWhileTheyAreStillCompared() {
        desk.take(List.of(Path.of("one"), Path.of("two")));
        while (work.compared.isEmpty() && work.safe.kept.isEmpty()) {
            queue.remove().run();
        }
        assertThat(kept()).containsExactly("one", "two");
        assertThat(work.safe.kept.orElseThrow().compared()).isFalse();
        settle();
        assertThat(work.safe.kept.orElseThrow().compared()).isTrue();
    }

    @Test
    void everyChangeIsKeptUntilItIsSaved() {
        take("one", "two");
        desk.edits().remove(0);
        settle();
        assertThat(kept()).containsExactly("two");
        desk.edits().undo();
        settle();
        assertThat(kept()).containsExactly("one", "two");
        choosers.one = Optional.of(Path.of("story"));
        desk.save();
        settle();
        assertThat(work.safe.kept).isEmpty();
        desk.edits().putBack("A", List.of(1));
        settle();
        assertThat(work.safe.kept.orElseThrow().original().orElseThrow().file()).isEqualTo(Path.of("story.crossread"));
        desk.startAnew();
        settle();
        assertThat(work.safe.kept).isEmpty();
    }

    @Test
    void theSampleStoryIsNotKept() {
        desk.openSample();
        settle();
        assertThat(work.safe.kept).isEmpty();
    }

    @Test
    void whatACrashLeftComesBackUnsavedAndWithItsFile() {
        PlainSafe.Left left = work.safe.leave(
                Story.bridge(), true, Optional.of(new PlainWork.Kept(Path.of("bridge.crossread"), Story.bridge())));
        desk.safeguard().offer();
        settle();
        assertThat(told())
                .singleElement()
                .asString()
                .contains("(bridge.crossread) was not saved when the program ended");
        restore(0);
        assertThat(salvage).isEmpty();
        assertThat(desk.session().comparison()).contains(Story.bridge());
        assertThat(desk.session().isUnsaved()).isTrue();
        assertThat(desk.session().isStale()).isFalse();
        assertThat(left.taken).isTrue();
        desk.save();
        settle();
        assertThat(work.saved).containsExactly(Path.of("bridge.crossread"));
        assertThat(desk.session().isUnsaved()).isFalse();
    }

    @Test
    void articlesThatWereNotComparedYetAreComparedWhenTheyComeBack() {
        work.safe.leave(bare(), false, Optional.empty());
        desk.safeguard().offer();
        settle();
        restore(0);
        assertThat(work.compared).hasSize(1);
        assertThat(desk.session().comparison().orElseThrow().facts())
                .isEqualTo(Story.bridge().facts());
        assertThat(desk.session().isUnsaved()).isTrue();
    }

    @Test
    void besideFilesNamedAtTheStartNeitherIsLost() {
        PlainSafe.Left left = work.safe.leave(Story.bridge(), true, Optional.empty());
        desk.safeguard().offer();
        take("one", "two");
        dialogs.unsaved = Dialogs.Unsaved.CANCEL;
        restore(0);
        assertThat(kept()).containsExactly("one", "two");
        assertThat(left.taken).isFalse();
        assertThat(salvage).hasSize(1);
        discard(0);
        assertThat(left.discarded).isTrue();
        assertThat(salvage).isEmpty();
        assertThat(kept()).containsExactly("one", "two");
    }

    @Test
    void ofSeveralOneIsRestoredAndTheOthersStillWait() {
        PlainSafe.Left first = work.safe.leave(Story.bridge(), true, Optional.empty());
        PlainSafe.Left second = work.safe.leave(bare(), false, Optional.empty());
        PlainSafe.Left third = work.safe.leave(Story.bridge(), true, Optional.empty());
        desk.safeguard().offer();
        settle();
        assertThat(salvage).hasSize(3);
        assertThat(notices).isEmpty();
        restore(1);
        assertThat(second.taken).isTrue();
        discard(1);
        assertThat(third.discarded).isTrue();
        assertThat(salvage).hasSize(1);
        assertThat(List.of(first.taken, first.discarded, third.taken, second.discarded))
                .containsOnly(false);
    }

    @Test
    void whatWaitsSaysHowMuchOfTheReadersWorkIsInIt() {
        Note note =
                new Note(Subject.OfArticle.of(Story.bridge().articles().getFirst()), "Ask the mayor.", Instant.EPOCH);
        work.safe.leave(
                Story.bridge().withReader(ReaderWork.NONE.withNotes(List.of(note))),
                true,
                Optional.of(new PlainWork.Kept(Path.of("bridge.crossread"), Story.bridge())));
        desk.safeguard().offer();
        settle();
        assertThat(salvage.getFirst().details()).startsWith("3 articles, 1 note · bridge.crossread · kept on Mar 1");
    }

    @Test
    void aSaveThatFailsLeavesTheWorkAndOffersAnotherPlace() {
        take("one", "two");
        choosers.one = Optional.of(Path.of("full", "story"));
        work.failure = Optional.of(new IOException("The disk is full."));
        desk.save();
        settle();
        assertThat(notices.getLast().text())
                .isEqualTo("“story.crossread” could not be saved: The disk is full. Your work is still here.");
        assertThat(desk.session().isUnsaved()).isTrue();
        assertThat(kept()).containsExactly("one", "two");
        work.failure = Optional.empty();
        choosers.one = Optional.of(Path.of("roomy", "story"));
        press("Save comparison as…");
        assertThat(work.saved).containsExactly(Path.of("roomy", "story.crossread"));
        assertThat(work.safe.kept).isEmpty();
    }

    @Test
    void whatStandsInTheWayIsOverwrittenOnlyOnTheReadersWord() {
        take("one", "two");
        choosers.one = Optional.of(Path.of("story"));
        work.inTheWay = Optional.of(new InTheWayException("Another program changed it.", Optional.of("Overwrite")));
        desk.save();
        settle();
        assertThat(work.saved).isEmpty();
        assertThat(notices.getLast().text()).isEqualTo("Another program changed it.");
        press("Overwrite");
        assertThat(work.saved).containsExactly(Path.of("story.crossread"));
    }

    @Test
    void whatAnotherWindowHoldsIsNotOverwrittenAtAll() {
        take("one", "two");
        choosers.one = Optional.of(Path.of("story"));
        work.inTheWay = Optional.of(new InTheWayException("It is open elsewhere.", Optional.empty()));
        desk.save();
        settle();
        assertThat(notices.getLast().offers()).extracting(Notice.Offer::text).containsExactly("Save comparison as…");
    }

    @Test
    void thatNothingCanBeKeptIsToldOnce() {
        work.safe.onFailure.accept(new IOException("read-only"));
        work.safe.onFailure.accept(new IOException("read-only"));
        settle();
        assertThat(notices).hasSize(1);
    }
}

package crossread.ui.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.lesson.Answers;
import crossread.lesson.Handout;
import crossread.lesson.LessonWriter;
import crossread.lesson.Prepared;
import crossread.messages.Messages;
import crossread.store.ClassFiles;
import crossread.ui.Fx;
import crossread.ui.Story;
import crossread.ui.desk.Background;
import crossread.ui.desk.Dialogs;
import crossread.ui.desk.NoFiles;
import crossread.ui.desk.PlainWork;
import crossread.ui.desk.QuietDialogs;
import crossread.ui.frame.Look;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** A class file as a student and then the teacher has it. */
@ExtendWith(Fx.class)
class ClassRoomTest {
    /** Where the key of shortcuts is another. */
    private static final boolean MAC = System.getProperty("os.name").startsWith("Mac");

    private final Prepared prepared = new LessonWriter().prepare(Story.bridge());
    private final NoFiles choosers = new NoFiles();
    private final QuietDialogs dialogs = new QuietDialogs();
    private final AtomicInteger left = new AtomicInteger();
    private final List<Throwable> bugs = new CopyOnWriteArrayList<>();
    private ClassRoom room;

    @TempDir
    Path folder;

    @BeforeEach
    void open() throws IOException {
        Path file = folder.resolve("bridge.crossclass");
        new ClassFiles().save(file, new Handout(prepared.lesson(), Answers.NONE));
        Handout handout = new PlainWork().forClass().open(file);
        room = Fx.call(() -> {
            new Look().loadFonts();
            return new ClassRoom(
                    file,
                    handout,
                    new PlainWork().forClass(),
                    new Messages(Locale.ENGLISH),
                    new Background(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater, bugs::add),
                    dialogs,
                    choosers,
                    left::incrementAndGet);
        });
        Fx.show(room, 1200, 800);
        Fx.pulses(3);
    }

    private Node find(String selector) {
        return Fx.call(() -> room.lookup(selector));
    }

    private void press(String button) {
        Fx.run(() -> ((Button) room.lookup(button)).fire());
    }

    private String state() {
        return Fx.call(() -> ((Labeled) room.lookup("#class-state")).getText());
    }

    private void answer() {
        Fx.run(() -> ((ToggleButton) room.lookup(".card-letter")).fire());
        Fx.pulses(2);
    }

    @Test
    void cardsCanBeSortedAndNothingCanBeRevealed() {
        answer();
        assertThat(state()).isEqualTo("1 of 3 answered");
        assertThat(find("#predict-reveal")).isNull();
        assertThat(find(".card-mark")).isNull();
    }

    @Test
    void theStudentsAnswersAreSavedWithTheName() throws IOException {
        answer();
        Path mine = folder.resolve("mine.crossclass");
        choosers.one = Optional.of(mine);
        Fx.run(() -> ((TextField) room.lookup("#class-name")).setText("Mia"));
        press("#class-save");
        Fx.await("the notice", () -> room.lookup(".notice") != null);
        Handout saved = new ClassFiles().open(mine);
        assertThat(saved.answers().name()).isEqualTo("Mia");
        assertThat(saved.answers().letters()).hasSize(1);
        press("#class-leave");
        assertThat(left).hasValue(1);
    }

    @Test
    void theTeachersFileMarksTheCards() throws IOException {
        Path key = folder.resolve("bridge.crosskey");
        new ClassFiles().saveKey(key, prepared.key());
        answer();
        choosers.one = Optional.of(key);
        press("#class-teacher");
        Fx.await("the marks", () -> room.lookup(".card-mark") != null);
        assertThat(state()).contains("of 3").contains("2 not answered");
    }

    @Test
    void markedItIsSaidHowManyOfAllTasksAreRight() throws IOException {
        Path key = folder.resolve("bridge.crosskey");
        new ClassFiles().saveKey(key, prepared.key());
        choosers.one = Optional.of(key);
        press("#class-teacher");
        Fx.await("the marks", () -> room.lookup(".card-mark") != null);
        int cards = prepared.lesson().cards().size();
        assertThat(notice())
                .isEqualTo("Marked with the teacher’s file bridge.crosskey. All tasks together: 0 of " + cards
                        + " right · " + cards + " not answered.");
    }

    @Test
    void everyTabTellsHowFarItsTaskIs() {
        assertThat(tab("#class-facts")).isEqualTo("Sort the facts 0/3");
        answer();
        assertThat(tab("#class-facts")).isEqualTo("Sort the facts 1/3");
    }

    @Test
    void whatWasSaidBeforeMakesRoomForWhatIsSaidNow() throws IOException {
        answer();
        choosers.one = Optional.of(folder.resolve("mine.crossclass"));
        press("#class-save");
        Fx.await("the notice", () -> room.lookup(".notice") != null);
        choosers.one = Optional.of(folder.resolve("gone.crosskey"));
        press("#class-teacher");
        Fx.await("the problem", () -> room.lookup(".notice.problem") != null);
        assertThat(Fx.call(() -> room.lookupAll(".notice").size())).isEqualTo(1);
    }

    @Test
    void theKeyForSavingSavesTheAnswers() {
        answer();
        choosers.one = Optional.of(folder.resolve("mine.crossclass"));
        Fx.run(() -> room.fireEvent(new KeyEvent(KeyEvent.KEY_PRESSED, "s", "s", KeyCode.S, false, !MAC, false, MAC)));
        Fx.await("the notice", () -> room.lookup(".notice") != null);
        assertThat(notice()).isEqualTo("Your answers are saved in mine.crossclass.");
    }

    private String notice() {
        return Fx.call(() -> ((Labeled) room.lookup(".notice .label")).getText());
    }

    private String tab(String selector) {
        return Fx.call(() -> ((Labeled) room.lookup(selector)).getText());
    }

    @Test
    void theTeachersFileOfAnotherClassIsRefused() throws IOException {
        Path key = folder.resolve("other.crosskey");
        new ClassFiles()
                .saveKey(
                        key,
                        new crossread.lesson.AnswerKey(
                                "other", "", prepared.key().solutions()));
        choosers.one = Optional.of(key);
        press("#class-teacher");
        Fx.await("the notice", () -> room.lookup(".notice") != null);
        assertThat(find(".card-mark")).isNull();
    }

    @Test
    void unsavedAnswersAreAskedAbout() {
        answer();
        dialogs.unsaved = Dialogs.Unsaved.CANCEL;
        press("#class-leave");
        assertThat(left).hasValue(0);
        dialogs.unsaved = Dialogs.Unsaved.DISCARD;
        press("#class-leave");
        assertThat(left).hasValue(1);
    }
}

package crossread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.machine.LogBook;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.ui.columns.text.Selection;
import crossread.ui.desk.Background;
import crossread.ui.desk.NoFiles;
import crossread.ui.desk.Notice;
import crossread.ui.desk.PlainWork;
import crossread.ui.frame.Support;
import crossread.ui.settings.LanguageChoice;
import crossread.ui.settings.Settings;
import crossread.ui.settings.SettingsFile;
import crossread.ui.settings.ThemeChoice;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;

/** The window as the reader left it, and in another language. */
@ExtendWith(Fx.class)
class RoomWindowTest {
    @TempDir
    private Path folder;

    @TempDir
    private Path logs;

    private final PlainWork work = new PlainWork();
    private final List<Throwable> bugs = new CopyOnWriteArrayList<>();
    private final List<String> closed = new ArrayList<>();
    private LogBook log;
    private RoomWindow window;
    private Stage stage;

    @BeforeEach
    void start() {
        log = new LogBook(logs);
        Fx.run(() -> {
            stage = new Stage();
            stage.setX(0);
            stage.setY(0);
            Background background =
                    new Background(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater, bugs::add);
            window = new RoomWindow(
                    stage,
                    work,
                    List.of(),
                    new Messages(Locale.ENGLISH),
                    background,
                    new SettingsFile(folder),
                    new Support("1.2.3", log),
                    new NoFiles(),
                    () -> closed.add("closed"));
            window.open(List.of());
        });
        settle();
    }

    private void settle() {
        Fx.pulses(3);
        Fx.await("the work", () -> !window.room().state().busy.get());
        Fx.pulses(3);
        assertThat(bugs).isEmpty();
    }

    private void restart() {
        Fx.run(window::close);
        start();
    }

    private RoomState state() {
        return window.room().state();
    }

    private List<String> texts(String selector) {
        return Fx.call(() -> window.room().layout().lookupAll(selector).stream()
                .filter(OpenRoom::isSeen)
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    @Test
    void whatTheReaderLeftComesBackAtTheNextStart() {
        Fx.run(() -> {
            window.room().desk().openSample();
        });
        settle();
        Fx.run(() -> {
            stage.setWidth(1300);
            stage.setHeight(760);
        });
        Fx.pulses(4);
        Fx.run(() -> {
            RoomState state = state();
            state.theme.set(ThemeChoice.DARK);
            state.textSize.set(21);
            state.list.set(false);
            state.why.set(false);
            state.review.set(true);
            state.locked.set(false);
            state.markOnly.set(false);
            state.markShared.set(true);
            window.room().layout().setSplits(new Settings.Splits(.15, .7, .5));
        });
        Fx.pulses(4);
        Settings before = Fx.call(() -> state().settings(
                        new Settings.Frame(
                                stage.getScene().getWidth(), stage.getScene().getHeight(), false),
                        window.room().layout().splits(),
                        List.of()));
        restart();
        assertThat(closed).containsExactly("closed");
        Settings after = Fx.call(() -> state().settings(
                        new Settings.Frame(
                                stage.getScene().getWidth(), stage.getScene().getHeight(), false),
                        window.room().layout().splits(),
                        List.of()));
        assertThat(after).isEqualTo(before);
        assertThat(after.splits().why()).isEqualTo(.5);
        assertThat(Fx.call(() -> window.room().layout().getStyleClass().contains("dark")))
                .isTrue();
    }

    @Test
    void anotherLanguageIsSpokenAtOnceAndNothingOnTheDeskIsLost() {
        // In a narrow window the list has letters alone.
        Fx.run(() -> stage.setWidth(1440));
        Fx.run(() -> window.room().desk().openSample());
        settle();
        Fx.run(() -> window.room().pointer().select(new Selection.OfFact("f1")));
        settle();
        Optional<Comparison> before = window.room().desk().session().comparison();
        int compared = work.compared.size();
        Fx.run(() -> window.room().commands().get("language-german").run());
        settle();
        assertThat(menus()).containsExactly("_Datei", "_Bearbeiten", "_Ansicht", "_Gehe zu", "_Unterricht", "_Hilfe");
        assertThat(texts("#place")).containsExactly("Unterschied 2 von 4");
        assertThat(texts(".why-outlet")).containsExactly("Harbour Gazette", "Inland Post", "Coast Radio");
        assertThat(texts(".article-detail")).anyMatch(text -> text.startsWith("11.03.2026"));
        assertThat(window.room().desk().session().comparison()).isEqualTo(before);
        assertThat(work.compared).hasSize(compared);
        Fx.run(() -> window.room().commands().get("language-english").run());
        settle();
        assertThat(texts("#place")).containsExactly("Difference 2 of 4");
    }

    @Test
    void whatAnEarlierProgramCouldNotSaveIsOfferedInTheOtherLanguageToo() {
        work.leave(Story.bridge());
        work.leave(Story.bridge());
        Fx.run(() -> window.room().desk().safeguard().offer());
        settle();
        Fx.run(() -> window.room().commands().get("language-german").run());
        settle();
        assertThat(texts(".salvage .label")).containsExactly("2 ungespeicherte Vergleiche von früher sind aufbewahrt.");
    }

    private List<String> menus() {
        return Fx.call(() -> ((MenuBar) window.room().layout().lookup(".menu-bar"))
                .getMenus().stream().map(Menu::getText).toList());
    }

    @Test
    void theKeysHoldInTheOtherLanguageAndTheRoomThatWasLeftDoesNothing() {
        Fx.run(() -> window.room().desk().openSample());
        settle();
        Room left = window.room();
        Fx.run(() -> window.room().commands().get("language-german").run());
        settle();
        new FxRobot().type(KeyCode.F8);
        settle();
        assertThat(texts("#place")).containsExactly("Unterschied 1 von 4");
        assertThat(Fx.call(() -> ((Labeled) left.layout().lookup("#place")).getText()))
                .isEqualTo("4 differences");
        new FxRobot().type(KeyCode.CONTROL, KeyCode.K);
        settle();
        assertThat(Fx.call(() -> window.room().layout().jump().isVisible())).isTrue();
    }

    @Test
    void theLanguageComesBackAtTheNextStart() {
        Fx.run(() -> window.room().commands().get("language-german").run());
        settle();
        restart();
        assertThat(menus()).startsWith("_Datei");
        assertThat(Fx.call(() -> state().language.get())).isEqualTo(LanguageChoice.GERMAN);
    }

    @Test
    void aRecentFileThatIsGoneIsSaidToBeAndCanBeForgotten() throws IOException {
        Path there = Files.createFile(folder.resolve("there.crossread"));
        Path gone = Files.createFile(folder.resolve("gone.crossread"));
        Fx.run(() -> {
            window.used(there);
            window.used(gone);
        });
        settle();
        Fx.await("both names", () -> listed().size() == 2);
        assertThat(recent())
                .allMatch(text -> text.startsWith("gone.crossread – ") || text.startsWith("there.crossread – "));
        Files.delete(gone);
        restart();
        assertThat(texts(".welcome-note")).contains("gone.crossread is not there any more");
        assertThat(recent().getFirst()).endsWith("(not there; click to forget it)");
        Fx.run(() -> window.forget(List.of(gone)));
        settle();
        assertThat(recent()).singleElement().asString().startsWith("there.crossread – ");
        restart();
        assertThat(recent()).hasSize(1);
    }

    /** The lines of the menu that stand for files. */
    private List<String> recent() {
        return Fx.call(this::listed);
    }

    /** The recent files in the menu; on the JavaFX thread. */
    private List<String> listed() {
        return ((MenuBar) window.room().layout().lookup(".menu-bar"))
                .getMenus().getFirst().getItems().stream()
                        .filter(item -> "menu-recent".equals(item.getId()))
                        .flatMap(item -> ((Menu) item).getItems().stream())
                        .filter(item -> item.getText() != null && item.getText().contains(".crossread"))
                        .map(item -> item.getText())
                        .toList();
    }

    @Test
    void aMessageNotDismissedStaysInTheOtherLanguage() {
        Fx.run(() -> window.room().notice(new Notice(Notice.Level.PROBLEM, "A file could not be read.")));
        Fx.run(() -> window.room().commands().get("language-german").run());
        settle();
        assertThat(texts(".notice > .label")).containsExactly("A file could not be read.");
        Node root = Fx.call(() -> stage.getScene().getRoot());
        assertThat(root).isSameAs(window.room().layout());
    }
}

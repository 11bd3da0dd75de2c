package crossread.ui;

import crossread.messages.Messages;
import crossread.ui.classroom.ClassVisit;
import crossread.ui.desk.Background;
import crossread.ui.desk.Dialogs;
import crossread.ui.desk.FileChoosers;
import crossread.ui.desk.Safeguard;
import crossread.ui.desk.Work;
import crossread.ui.frame.FxDialogs;
import crossread.ui.frame.HelpDesk;
import crossread.ui.frame.KeepingCheck;
import crossread.ui.frame.Look;
import crossread.ui.frame.Support;
import crossread.ui.frame.WindowPlace;
import crossread.ui.settings.LanguageChoice;
import crossread.ui.settings.RecentFile;
import crossread.ui.settings.Settings;
import crossread.ui.settings.SettingsFile;
import crossread.ui.view.ComparisonView;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.value.ChangeListener;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The window round the reading room: looks as the reader left it, and speaks the language the reader chose. */
final class RoomWindow implements RoomHost {
    private final Stage stage;
    private final WindowPlace place;
    private final Work work;
    private final List<ComparisonView> views;
    private final Messages words;
    private final Background background;
    private final SettingsFile file;
    private final WindowMemory memory;
    private final HelpDesk help;
    private final Runnable onClosed;
    private final Look look = new Look();
    private final Dialogs dialogs;
    private final Locale system;
    private final Scene scene;
    private final ClassVisit visit;
    private Room room;

    /**
     * @param stage shows nothing yet
     * @param file where the settings are
     * @param support what helps to find a fault
     * @param choosers asks for files
     * @param onClosed is told when the reader has closed the window
     */
    RoomWindow(
            Stage stage,
            Work work,
            List<ComparisonView> views,
            Messages words,
            Background background,
            SettingsFile file,
            Support support,
            FileChoosers choosers,
            Runnable onClosed) {
        this.views = views;
        this.stage = stage;
        this.place = new WindowPlace(stage);
        this.work = work;
        this.words = words;
        this.background = background;
        this.file = file;
        this.onClosed = onClosed;
        this.system = words.locale();
        memory = new WindowMemory(file, background, found -> room.state().recent.set(found));
        Settings settings = memory.now();
        words.speak(settings.language().locale(system));
        dialogs = new FxDialogs(words, () -> stage, support.version());
        help = new HelpDesk(
                support.version(), support.log(), background, words, this::chosen, notice -> room.notice(notice));
        room = new Room(work, words, background, dialogs, choosers, views, this);
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        scene = new Scene(
                room.layout(),
                Math.min(settings.frame().width(), screen.getWidth()),
                Math.min(settings.frame().height(), screen.getHeight()));
        visit = new ClassVisit(
                scene,
                work.forClass(),
                words,
                background,
                dialogs,
                choosers,
                notice -> room.notice(notice),
                this::dress,
                this::comeBack);
        furnish();
        ChangeListener<ColorScheme> night = (_, _, _) -> dress();
        Platform.getPreferences().colorSchemeProperty().addListener(night);
        // The system outlives the window.
        stage.setOnHidden(_ -> {
            Platform.getPreferences().colorSchemeProperty().removeListener(night);
            place.letGo();
        });
        stage.getIcons().setAll(look.icons());
        stage.setScene(scene);
        stage.setMaximized(settings.frame().maximized());
        stage.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
    }

    /** Shows the window with these articles or this comparison. */
    void open(List<Path> files) {
        room.state().awaited.set(!files.isEmpty());
        stage.show();
        place.keep();
        // What follows would hold up the first picture.
        scene.addPostLayoutPulseListener(new Runnable() {
            @Override
            public void run() {
                scene.removePostLayoutPulseListener(this);
                Platform.runLater(() -> start(files));
            }
        });
    }

    private void start(List<Path> files) {
        room.layout().welcome().focusSample();
        memory.lookForRecent();
        Safeguard safeguard = room.desk().safeguard();
        new KeepingCheck(file, safeguard::canKeep, safeguard::setTold, words)
                .start(background, notice -> room.notice(notice));
        if (!files.isEmpty()) {
            room.desk().take(files);
        }
        room.desk().safeguard().offer();
    }

    /** Opens what another start of the program was asked for, and comes to the front. */
    void arrive(List<Path> files) {
        stage.setIconified(false);
        stage.toFront();
        stage.requestFocus();
        if (!files.isEmpty()) {
            room.desk().take(files);
        }
    }

    Room room() {
        return room;
    }

    private Map<String, String> chosen() {
        remember();
        return memory.told();
    }

    @Override
    public void showClass(Path chosen) {
        visit.show(chosen);
    }

    /** Back to the reading room, which stayed as it was. */
    private void comeBack() {
        scene.setRoot(room.layout());
        dress();
        room.layout().controls().addKeys(scene, room.commands().all());
    }

    /** Makes the room as the settings say, and keeps up with what the reader changes. */
    private void furnish() {
        RoomState state = room.state();
        Settings settings = memory.now();
        state.take(settings);
        state.recent.set(settings.recent().stream()
                .map(path -> new RecentFile(path, true))
                .toList());
        settings.shown().views().forEach(room.layout().views()::choose);
        // Choosing a view below the text opens its place; whether that is open the reader has said.
        state.why.set(settings.shown().why());
        room.layout().setSplits(settings.splits());
        room.layout().controls().addKeys(scene, room.commands().all());
        dress();
        state.theme.addListener((_, _, _) -> dress());
        state.language.addListener((_, _, choice) -> speak(choice));
    }

    private void dress() {
        look.apply(scene, look.isDark(room.state().theme.get()));
    }

    /** Builds the room anew in another language; the desk and what lies on it stay. */
    private void speak(LanguageChoice choice) {
        if (choice.locale(system).equals(memory.now().language().locale(system))) {
            return;
        }
        remember();
        words.speak(choice.locale(system));
        Room before = room;
        scene.getAccelerators().clear();
        room = new Room(before, work, words, background, dialogs, views, this);
        scene.setRoot(room.layout());
        furnish();
        room.goOnFrom(before);
        before.layout().columns().letGo();
    }

    @Override
    public void setTitle(String title) {
        stage.setTitle(title);
    }

    @Override
    public void close() {
        visit.unlessUnsaved(this::closeRoom);
    }

    private void closeRoom() {
        room.desk().unlessUnsaved(() -> {
            remember();
            memory.save();
            room.desk().safeguard().close();
            work.letGo();
            stage.hide();
            onClosed.run();
        });
    }

    private void remember() {
        Settings settings = memory.now();
        Settings.Frame frame = stage.isMaximized() || stage.isFullScreen()
                ? new Settings.Frame(settings.frame().width(), settings.frame().height(), stage.isMaximized())
                : new Settings.Frame(scene.getWidth(), scene.getHeight(), false);
        memory.take(room.state().settings(frame, room.layout().splits(), settings.recent()));
    }

    @Override
    public void toggleFullScreen() {
        stage.setFullScreenExitHint(words.text("window.leave-full-screen"));
        stage.setFullScreen(!stage.isFullScreen());
    }

    @Override
    public void used(Path saved) {
        memory.used(saved);
    }

    @Override
    public void forget(List<Path> files) {
        memory.forget(files);
    }

    @Override
    public void open(Path file) {
        help.open(file);
    }

    @Override
    public void openLog() {
        help.openLog();
    }

    @Override
    public void copyReport() {
        help.copyReport();
    }

    @Override
    public void lookForRecent() {
        memory.lookForRecent();
    }
}

package crossread.ui;

import crossread.messages.Messages;
import crossread.ui.view.ComparisonView;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The program's window. Starts JavaFX, restores how the reader left it, and ends with it. */
public final class Window implements Room.Host {
    private final Work work;
    private final List<ComparisonView> views;
    private final Messages words;
    private final SettingsFile file;
    private final Look look = new Look();
    private final CountDownLatch closed = new CountDownLatch(1);
    private Settings settings;
    private @org.jspecify.annotations.Nullable Stage stage;
    private @org.jspecify.annotations.Nullable Room room;

    /**
     * @param work what the window asks of the rest of the program
     * @param views what else it can show a comparison in, in the order of their tabs
     * @param words what it says
     * @param config folder for its settings
     */
    public Window(Work work, List<ComparisonView> views, Messages words, Path config) {
        this.work = work;
        this.views = List.copyOf(views);
        this.words = words;
        this.file = new SettingsFile(config);
        this.settings = Settings.DEFAULT;
    }

    /** Where this system keeps settings. */
    public static Path configFolder() {
        return ConfigFolder.of(
                System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")), System.getenv());
    }

    /** Opens the window with these articles or this comparison, and returns when the reader has closed it. */
    public void show(List<Path> files) throws InterruptedException {
        Platform.startup(() -> open(files));
        closed.await();
    }

    private void open(List<Path> files) {
        settings = file.load();
        look.loadFonts();
        Stage window = new Stage();
        stage = window;
        Mishaps mishaps = new Mishaps(words, notice -> Platform.runLater(() -> room().notice(notice)));
        Thread.setDefaultUncaughtExceptionHandler(mishaps);
        Thread.currentThread().setUncaughtExceptionHandler(mishaps);
        Executor workers = Executors.newVirtualThreadPerTaskExecutor();
        Background background = new Background(
                workers, Platform::runLater, bug -> mishaps.uncaughtException(Thread.currentThread(), bug));
        room = new Room(
                work,
                words,
                background,
                new FxDialogs(words, () -> window),
                new FxFileChoosers(words, () -> window),
                views,
                this);
        restore(window, room());
        window.setOnCloseRequest(event -> {
            event.consume();
            close();
        });
        window.show();
        room().layout().welcome().focusSample();
        if (!files.isEmpty()) {
            room().desk().take(files);
        }
    }

    private void restore(Stage window, Room shown) {
        RoomState state = shown.state();
        state.theme.set(settings.theme());
        state.textSize.set(settings.textSize());
        state.meaning.set(settings.meaning());
        settings.views().forEach(shown.layout().views()::choose);
        shown.layout().welcome().setRecent(settings.recent());
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(
                shown.layout(),
                Math.min(settings.width(), screen.getWidth()),
                Math.min(settings.height(), screen.getHeight()));
        shown.layout().controls().addKeys(scene, shown.commands().all());
        look.apply(scene, look.isDark(settings.theme()));
        state.theme.addListener((_, _, choice) -> look.apply(scene, look.isDark(choice)));
        Platform.getPreferences()
                .colorSchemeProperty()
                .addListener((_, _, _) -> look.apply(scene, look.isDark(state.theme.get())));
        window.setScene(scene);
        window.setMinWidth(760);
        window.setMinHeight(520);
        window.setMaximized(settings.maximized());
        shown.layout().setSplits(settings.listSplit(), settings.ledgerSplit(), settings.whySplit());
    }

    @Override
    public void setTitle(String title) {
        stage().setTitle(title);
    }

    @Override
    public void close() {
        room().desk().unlessUnsaved(() -> {
            remember();
            file.save(settings);
            stage().hide();
            Platform.exit();
            closed.countDown();
        });
    }

    private void remember() {
        Stage window = stage();
        if (!window.isMaximized() && !window.isFullScreen()) {
            settings = settings.withWindow(
                    window.getScene().getWidth(), window.getScene().getHeight(), false);
        } else {
            settings = settings.withWindow(settings.width(), settings.height(), window.isMaximized());
        }
        List<Double> splits = room().layout().splits();
        settings = settings.withSplits(splits.get(0), splits.get(1), splits.get(2))
                .withTheme(room().state().theme.get())
                .withTextSize(room().state().textSize.get())
                .withViews(List.of(
                        room().state().centre.get(), room().state().below.get()))
                .withMeaning(room().state().meaning.get());
    }

    @Override
    public void toggleFullScreen() {
        stage().setFullScreen(!stage().isFullScreen());
    }

    @Override
    public void used(Path saved) {
        settings = settings.withRecent(saved);
        file.save(settings);
        room().layout().welcome().setRecent(settings.recent());
    }

    private Stage stage() {
        return java.util.Objects.requireNonNull(stage, "the window is open");
    }

    private Room room() {
        return java.util.Objects.requireNonNull(room, "the window is open");
    }
}

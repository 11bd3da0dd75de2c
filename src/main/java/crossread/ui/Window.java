package crossread.ui;

import crossread.messages.Messages;
import crossread.ui.view.ComparisonView;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program on the screen: starts JavaFX, opens its one window, and ends with that. */
public final class Window {
    private final Work work;
    private final List<ComparisonView> views;
    private final Messages words;
    private final SettingsFile file;
    private final CountDownLatch closed = new CountDownLatch(1);

    /**
     * @param work what the window asks of the rest of the program
     * @param views what else it can show a comparison in, in the order of their tabs
     * @param words what it says; it will speak the language that the reader chooses
     * @param config folder for its settings
     */
    public Window(Work work, List<ComparisonView> views, Messages words, Path config) {
        this.views = List.copyOf(views);
        this.work = work;
        this.words = words;
        this.file = new SettingsFile(config);
    }

    /** Where this system keeps settings. */
    public static Path configFolder() {
        return ConfigFolder.of(
                System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")), System.getenv());
    }

    /** Where this system keeps what is remembered between two starts. */
    public static Path stateFolder() {
        return StateFolder.of(
                System.getProperty("os.name", ""), Path.of(System.getProperty("user.home", "")), System.getenv());
    }

    /** Opens the window with these articles or this comparison, and returns when the reader has closed it. */
    public void show(List<Path> files) throws InterruptedException {
        Platform.startup(() -> open(files));
        closed.await();
    }

    private void open(List<Path> files) {
        AtomicReference<@Nullable RoomWindow> opened = new AtomicReference<>();
        Mishaps mishaps = new Mishaps(
                words,
                notice -> Platform.runLater(() -> Optional.ofNullable(opened.get())
                        .ifPresent(window -> window.room().notice(notice))));
        Thread.setDefaultUncaughtExceptionHandler(mishaps);
        Thread.currentThread().setUncaughtExceptionHandler(mishaps);
        Executor workers = Executors.newVirtualThreadPerTaskExecutor();
        Background background = new Background(
                workers, Platform::runLater, bug -> mishaps.uncaughtException(Thread.currentThread(), bug));
        RoomWindow window = new RoomWindow(new Stage(), work, views, words, background, file, () -> {
            Platform.exit();
            closed.countDown();
        });
        opened.set(window);
        window.open(files);
    }
}

package crossread.ui;

import crossread.machine.Doorway;
import crossread.messages.Messages;
import crossread.ui.arrival.Arrivals;
import crossread.ui.desk.Background;
import crossread.ui.desk.Work;
import crossread.ui.frame.FxFileChoosers;
import crossread.ui.frame.Mishaps;
import crossread.ui.frame.ScreenStart;
import crossread.ui.frame.Support;
import crossread.ui.settings.SettingsFile;
import crossread.ui.view.ComparisonView;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.collections.ListChangeListener;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The program on the screen: starts JavaFX, opens its one window, and ends with that. */
public final class Window {
    /** Far longer than any pause of the window; one that takes longer hangs. */
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final ScreenStart screen;
    private final Work work;
    private final List<ComparisonView> views;
    private final Messages words;
    private final SettingsFile file;
    private final Support support;
    private final CountDownLatch closed = new CountDownLatch(1);
    private final AtomicReference<@Nullable Throwable> notOpened = new AtomicReference<>();

    /**
     * @param screen brings JavaFX up
     * @param work what the window asks of the rest of the program
     * @param views what else it can show a comparison in, in the order of their tabs
     * @param words what it says; it will speak the language that the reader chooses
     * @param config folder for its settings
     * @param support what helps to find a fault
     */
    public Window(
            ScreenStart screen, Work work, List<ComparisonView> views, Messages words, Path config, Support support) {
        this.screen = screen;
        this.views = List.copyOf(views);
        this.work = work;
        this.words = words;
        this.file = new SettingsFile(config);
        this.support = support;
    }

    /**
     * Opens the window with these articles or this comparison, and returns when the reader has closed it.
     *
     * @param doorway tells of what later starts of the program are asked to open
     * @throws IllegalStateException where it cannot be opened
     */
    public void show(List<Path> files, Doorway doorway) throws InterruptedException {
        run(() -> {
            RoomWindow window = open();
            window.open(files);
            Arrivals arrivals = new Arrivals(Platform::runLater, PATIENCE, window::arrive);
            ListChangeListener<javafx.stage.Window> asking =
                    _ -> Platform.runLater(() -> arrivals.setAsking(isAsking()));
            javafx.stage.Window.getWindows().addListener(asking);
            doorway.listen(arrivals);
        });
    }

    /**
     * Opens the window, does in it what most readers do first, and closes it: what the Java virtual machine learns from this
     * makes later starts faster. Keeps nothing.
     */
    public void rehearse(List<Path> files) throws InterruptedException {
        run(() -> {
            RoomWindow window = open();
            window.open(files);
            new Rehearsal(window.room(), this::end).start();
        });
    }

    private void run(Runnable opening) throws InterruptedException {
        screen.run(() -> {
            try {
                opening.run();
            } catch (RuntimeException | Error failed) {
                notOpened.set(failed);
                end();
            }
        });
        closed.await();
        Throwable failed = notOpened.get();
        if (failed != null) {
            throw new IllegalStateException("the window could not be opened", failed);
        }
    }

    private void end() {
        Platform.exit();
        closed.countDown();
    }

    /** A dialog belongs to the window; menus and hints are windows too, but no stages. */
    private static boolean isAsking() {
        return javafx.stage.Window.getWindows().stream()
                .anyMatch(each -> each instanceof Stage stage && stage.getOwner() != null);
    }

    private RoomWindow open() {
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
        Stage stage = new Stage();
        FxFileChoosers choosers = new FxFileChoosers(words, () -> stage);
        RoomWindow window = new RoomWindow(stage, work, views, words, background, file, support, choosers, this::end);
        opened.set(window);
        screen.awaitFaces();
        return window;
    }
}

package crossread.ui;

import crossread.RealWork;
import crossread.machine.HeapKeeper;
import crossread.machine.LogBook;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.ui.desk.Background;
import crossread.ui.desk.FileChoosers;
import crossread.ui.frame.Mishaps;
import crossread.ui.frame.Support;
import crossread.ui.settings.SettingsFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.logging.Logger;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.scene.robot.Robot;
import javafx.stage.Stage;
import javafx.stage.Window;

/**
 * The program's window with all of the program behind it, on the screen there is, and somebody who works it by its commands
 * and keys. Only the system's file choosers are answered for.
 */
final class LiveWindow {
    /** Held here, since the JDK lets go of loggers that nobody holds. */
    private static final Logger JAVAFX = Logger.getLogger("javafx");

    private final Path folder;
    private final LogBook log;
    private final AtomicInteger underWay = new AtomicInteger();
    private final ChosenFile chosen = new ChosenFile();
    private final Stage stage;
    private final RoomWindow window;
    private final Robot robot;

    /** Answers every chooser with the file that was set last. */
    private static final class ChosenFile implements FileChoosers {
        private volatile Optional<Path> file = Optional.empty();

        @Override
        public List<Path> articles() {
            return file.stream().toList();
        }

        @Override
        public Optional<Path> folder() {
            return file;
        }

        @Override
        public Optional<Path> comparison() {
            return file;
        }

        @Override
        public Optional<Path> saveAs(String name) {
            return file;
        }

        @Override
        public Optional<Path> evidence(String name) {
            return file;
        }

        @Override
        public Optional<Path> openClass(String ending) {
            return file;
        }

        @Override
        public Optional<Path> saveClass(String name) {
            return file;
        }

        @Override
        public Optional<Path> report(String name, List<String> formats) {
            return file;
        }
    }

    /** @param folder for settings, log and what is remembered between two starts */
    LiveWindow(Path folder, double width, double height) throws InterruptedException {
        this.folder = folder;
        // As the launcher does.
        JAVAFX.setFilter(entry -> !entry.getMessage().startsWith("Unsupported JavaFX configuration"));
        log = new LogBook(folder.resolve("log"));
        log.open();
        new HeapKeeper().start();
        new Fx().beforeAll(null);
        stage = Fx.call(Stage::new);
        window = Fx.call(() -> open(width, height));
        robot = Fx.call(Robot::new);
        rest();
    }

    /** As {@link crossread.ui.Window} puts it together. */
    private RoomWindow open(double width, double height) {
        Messages words = new Messages(Locale.ENGLISH);
        Mishaps mishaps = new Mishaps(words, _ -> {});
        Thread.setDefaultUncaughtExceptionHandler(mishaps);
        Thread.currentThread().setUncaughtExceptionHandler(mishaps);
        ExecutorService workers = Executors.newVirtualThreadPerTaskExecutor();
        Background background = new Background(
                work -> {
                    underWay.incrementAndGet();
                    workers.execute(() -> {
                        try {
                            work.run();
                        } finally {
                            underWay.decrementAndGet();
                        }
                    });
                },
                Platform::runLater,
                bug -> mishaps.uncaughtException(Thread.currentThread(), bug));
        RoomWindow opened = new RoomWindow(
                stage,
                RealWork.work(folder),
                RealWork.views(),
                words,
                background,
                new SettingsFile(folder.resolve("config")),
                new Support("trial", log),
                chosen,
                () -> {});
        stage.setX(0);
        stage.setY(0);
        stage.setWidth(width);
        stage.setHeight(height);
        opened.open(List.of());
        stage.requestFocus();
        return opened;
    }

    /** The line that tells what is under way; on the JavaFX thread. */
    Node status() {
        return window.room().layout().status();
    }

    Optional<Comparison> comparison() {
        return Fx.call(() -> window.room().desk().session().comparison());
    }

    /** Opens files as a second start of the program does. */
    void arrive(List<Path> files) {
        Fx.run(() -> window.arrive(files));
    }

    /** Whether the window says that work is under way. */
    boolean isBusy() {
        return Fx.call(() -> window.room().state().busy.get());
    }

    /** Whether a thread of the background is at work, be it for something that was stopped. */
    boolean isWorking() {
        return underWay.get() > 0;
    }

    /** Waits until nothing is under way and all is drawn. */
    LiveWindow rest() {
        Fx.pulses(0);
        Fx.await("the work", () -> !window.room().state().busy.get());
        Fx.pulses(0);
        return this;
    }

    /** What every chooser that opens from now on answers. */
    LiveWindow choose(Path file) {
        chosen.file = Optional.of(file);
        return this;
    }

    /** Asks for a command as the menu does, and does not wait for what comes of it. */
    LiveWindow ask(String command) {
        // A dialog keeps the call until it is closed.
        Platform.runLater(() -> window.room().commands().get(command).run());
        return this;
    }

    LiveWindow run(String command) {
        return ask(command).rest();
    }

    LiveWindow keys(KeyCode... keys) {
        stroke(keys);
        return rest();
    }

    private void stroke(KeyCode... keys) {
        Fx.run(() -> {
            for (KeyCode key : keys) {
                robot.keyPress(key);
            }
            for (int i = keys.length - 1; i >= 0; i--) {
                robot.keyRelease(keys[i]);
            }
        });
        // The screen hands keys back when it likes.
        Fx.pulses(1);
    }

    /** Types the letters of a word one by one. */
    LiveWindow type(String word) {
        word.chars().forEach(letter -> stroke(KeyCode.getKeyCode(Character.toString(Character.toUpperCase(letter)))));
        return rest();
    }

    /** Presses a button, where it is there. */
    LiveWindow press(String selector) {
        Platform.runLater(() -> {
            if (stage.getScene().lookup(selector) instanceof Button button) {
                button.fire();
            }
        });
        return rest();
    }

    /** Presses the button of the dialog that is open, if one is. */
    LiveWindow answer(ButtonData wanted) {
        Fx.pulses(2);
        Fx.run(() -> dialogs()
                .forEach(dialog -> dialog.getButtonTypes().stream()
                        .filter(each -> each.getButtonData() == wanted)
                        .map(dialog::lookupButton)
                        .forEach(each -> ((Button) each).fire())));
        return rest();
    }

    private static List<DialogPane> dialogs() {
        return Window.getWindows().stream()
                .map(each -> each.getScene().getRoot())
                .flatMap(root -> root instanceof DialogPane pane ? Stream.of(pane) : Stream.of())
                .toList();
    }

    /** Closes every window but this one. */
    LiveWindow closeOthers() {
        Fx.pulses(2);
        Fx.run(() -> {
            dialogs()
                    .forEach(dialog -> dialog.getButtonTypes().stream()
                            .filter(type -> type.getButtonData().isCancelButton() || type == ButtonType.CLOSE)
                            .map(dialog::lookupButton)
                            .forEach(each -> ((Button) each).fire()));
            new ArrayList<>(Window.getWindows())
                    .stream().filter(each -> each != stage).forEach(Window::hide);
            stage.requestFocus();
        });
        return rest();
    }

    int windows() {
        return Fx.call(() -> Window.getWindows().size());
    }

    /** What the log says of faults. */
    List<String> complaints() throws IOException {
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.list(log.folder())) {
            for (Path file : files.filter(each -> each.toString().endsWith(".log"))
                    .sorted()
                    .toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> line.contains("Exception")
                                || line.contains("Error")
                                || line.contains("ERROR")
                                || line.contains("SEVERE")
                                || line.contains("WARNING"))
                        .forEach(found::add);
            }
        }
        return found;
    }
}

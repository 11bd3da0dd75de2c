package crossread.ui;

import crossread.messages.Messages;
import crossread.ui.desk.Background;
import crossread.ui.desk.NoFiles;
import crossread.ui.desk.PlainWork;
import crossread.ui.desk.QuietDialogs;
import crossread.ui.frame.Look;
import crossread.ui.view.ComparisonView;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;

/** A reading room in a window, with articles made by hand behind it, for tests. */
final class OpenRoom {
    final PlainWork work = new PlainWork();
    final QuietDialogs dialogs = new QuietDialogs();
    final QuietHost host = new QuietHost();
    final List<Throwable> bugs = new CopyOnWriteArrayList<>();
    final FxRobot robot = new FxRobot();
    final Room room;
    final Stage stage;

    OpenRoom(Locale locale, List<ComparisonView> views) {
        room = Fx.call(() -> {
            new Look().loadFonts();
            return new Room(
                    work,
                    new Messages(locale),
                    new Background(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater, bugs::add),
                    dialogs,
                    new NoFiles(),
                    views,
                    host);
        });
        stage = Fx.show(room.layout(), 1440, 900);
        Fx.run(() -> {
            new Look().apply(stage.getScene(), false);
            room.layout().controls().addKeys(stage.getScene(), room.commands().all());
        });
        settle();
    }

    OpenRoom(Locale locale) {
        this(locale, List.of());
    }

    OpenRoom() {
        this(Locale.ENGLISH);
    }

    OpenRoom sample() {
        Fx.run(() -> room.desk().openSample());
        return settle();
    }

    OpenRoom settle() {
        Fx.pulses(3);
        Fx.await("the work", () -> !room.state().busy.get());
        Fx.pulses(3);
        if (!bugs.isEmpty()) {
            throw new AssertionError("a bug", bugs.getFirst());
        }
        return this;
    }

    OpenRoom keys(KeyCode... keys) {
        robot.type(keys);
        return settle();
    }

    /** Writes into the field that has the keyboard. */
    OpenRoom write(String text) {
        Fx.run(() -> {
            if (stage.getScene().getFocusOwner() instanceof TextInputControl field) {
                field.replaceSelection(text);
            } else {
                throw new AssertionError(
                        "no field has the keyboard but " + stage.getScene().getFocusOwner());
            }
        });
        return settle();
    }

    OpenRoom run(String command) {
        Fx.run(() -> room.commands().get(command).run());
        return settle();
    }

    Node find(String selector) {
        return Fx.call(() -> room.layout().lookup(selector));
    }

    Node focused() {
        return Fx.call(() -> stage.getScene().getFocusOwner());
    }

    String text(String selector) {
        return Fx.call(() -> ((Labeled) room.layout().lookup(selector)).getText());
    }

    /** The texts of what is seen of these, in the order of the scene. */
    List<String> texts(String selector) {
        return Fx.call(() -> room.layout().lookupAll(selector).stream()
                .filter(OpenRoom::isSeen)
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    static boolean isSeen(Node node) {
        return node != null && node.isVisible() && (node.getParent() == null || isSeen(node.getParent()));
    }
}

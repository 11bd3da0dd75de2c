package crossread.ui.frame;

import crossread.guide.Guide;
import crossread.messages.Messages;
import crossread.ui.guide.GuideView;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** The user guide in a window of its own, so that it can be read beside the story; there is one at most. */
final class GuideWindow {
    private static final double WIDTH = 980;
    private static final double HEIGHT = 760;

    private final Messages words;
    private final Supplier<Stage> owner;
    private Optional<Stage> open = Optional.empty();

    /** @param owner the program's window, which the guide looks like and closes with */
    GuideWindow(Messages words, Supplier<Stage> owner) {
        this.words = words;
        this.owner = owner;
    }

    /**
     * Opens it, or brings it to the front.
     *
     * @param chapter id of the chapter to show; where there is none, the one it shows already, or else the first
     */
    void show(Optional<String> chapter) {
        Stage stage = open.filter(Stage::isShowing).orElseGet(this::stage);
        open = Optional.of(stage);
        if (stage.getScene().getRoot() instanceof GuideView view) {
            chapter.ifPresent(view::open);
        }
        stage.show();
        stage.toFront();
    }

    private Stage stage() {
        Scene room = owner.get().getScene();
        GuideView view = new GuideView(new Guide().chapters(words.locale()), words);
        view.getStyleClass().add(room.getRoot().getStyleClass().contains("dark") ? "dark" : "light");
        Rectangle2D screen = Screen.getPrimary().getVisualBounds();
        Scene scene = new Scene(view, Math.min(WIDTH, screen.getWidth()), Math.min(HEIGHT, screen.getHeight()));
        scene.getStylesheets().setAll(room.getStylesheets());
        scene.getStylesheets()
                .add(Objects.requireNonNull(GuideWindow.class.getResource("/css/guide.css"))
                        .toExternalForm());
        Stage stage = new Stage();
        stage.initOwner(owner.get());
        stage.setTitle(words.text("guide.title"));
        stage.setScene(scene);
        EscapeKey.closes(stage);
        return stage;
    }
}

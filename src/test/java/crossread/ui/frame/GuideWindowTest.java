package crossread.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.guide.Chapter;
import crossread.messages.Messages;
import crossread.ui.Fx;
import crossread.ui.FxRobot;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Fx.class)
class GuideWindowTest {
    private final Messages words = new Messages(Locale.ENGLISH);
    private Stage owner;
    private GuideWindow guide;

    @BeforeEach
    void show() {
        owner = Fx.show(new StackPane(), 800, 600);
        Fx.run(() -> new Look().apply(owner.getScene(), false));
        guide = Fx.call(() -> new GuideWindow(words, () -> owner));
    }

    private void open(Optional<String> chapter) {
        Fx.run(() -> guide.show(chapter));
        Fx.pulses(3);
    }

    private Optional<Stage> window() {
        return Fx.call(this::shown);
    }

    private Optional<Stage> shown() {
        return Window.getWindows().stream()
                .filter(each -> each != owner && each.isShowing())
                .filter(Stage.class::isInstance)
                .map(Stage.class::cast)
                .findFirst();
    }

    /** To be asked on the JavaFX thread. */
    private Node find(String selector) {
        return shown().orElseThrow().getScene().lookup(selector);
    }

    private String chapter() {
        return Fx.call(() -> find("#guide-chapters") instanceof ListView<?> list
                        && list.getSelectionModel().getSelectedItem() instanceof Chapter chapter
                ? chapter.id()
                : "none");
    }

    @Test
    void withoutAChapterItOpensAtTheFirst() {
        open(Optional.empty());
        assertThat(chapter()).isEqualTo("1-first-comparison");
    }

    @Test
    void itOpensAtTheChapterThatIsAskedFor() {
        open(Optional.of("2-marks"));
        assertThat(chapter()).isEqualTo("2-marks");
    }

    @Test
    void whatIsOpenTurnsToTheChapterThatIsAskedFor() {
        open(Optional.empty());
        Stage first = window().orElseThrow();
        Fx.run(() -> ((TextField) find("#guide-search")).setText("no chapter has these words"));
        open(Optional.of("2-marks"));
        assertThat(window()).contains(first);
        assertThat(chapter()).isEqualTo("2-marks");
    }

    @ParameterizedTest
    @ValueSource(strings = {"#guide-search", "#guide-chapters", "#guide-page"})
    void escapeClosesItWhereverItsKeyboardIs(String place) {
        open(Optional.empty());
        Fx.run(() -> {
            shown().orElseThrow().requestFocus();
            find(place).requestFocus();
        });
        Fx.pulses(2);
        new FxRobot().type(KeyCode.ESCAPE);
        assertThat(window()).isEmpty();
    }
}

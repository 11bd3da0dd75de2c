package crossread.ui.why;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.ui.Fx;
import crossread.ui.frame.Look;
import java.util.List;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@ExtendWith(Fx.class)
class CardHeadTest {
    /** Whether the name stands below the buttons, and whether all of it is seen. */
    private record Stands(boolean below, boolean whole) {}

    private static Stands stands(String outlet, int width) {
        Label name = Fx.call(() -> new Label(outlet));
        HBox buttons = Fx.call(() -> new HBox(8, button(), button(), button()));
        StackPane all = Fx.call(() -> {
            name.setWrapText(true);
            CardHead head = new CardHead(new StackPane(new Label("A")), name, buttons);
            head.setMaxHeight(Region.USE_PREF_SIZE);
            return new StackPane(head);
        });
        Stage stage = Fx.show(all, width, 200);
        Fx.run(() -> new Look().apply(stage.getScene(), false));
        Fx.pulses(3);
        return Fx.call(() -> new Stands(
                name.getLayoutY() > buttons.getLayoutY() + buttons.getHeight() - 1,
                name.getHeight() + 0.5 >= name.prefHeight(name.getWidth())
                        && List.of(outlet.split(" ")).stream().allMatch(word -> isSeen(word, name))));
    }

    private static Button button() {
        Button button = new Button();
        button.setMinSize(22, 22);
        button.setPrefSize(22, 22);
        return button;
    }

    private static boolean isSeen(String word, Label name) {
        Label alone = new Label(word);
        alone.setFont(name.getFont());
        StackPane beside = new StackPane(alone);
        new javafx.scene.Scene(beside);
        beside.applyCss();
        return alone.prefWidth(-1) <= name.getWidth() + 0.5;
    }

    @ParameterizedTest
    @CsvSource({
        "Harbour Gazette, 300, false",
        "Harbour Gazette, 166, true",
        "Northern Lakes Intelligencer, 300, false",
        "Northern Lakes Intelligencer, 166, true",
        "The Upper Valley and Lakeland Intelligencer of the Morning, 166, true",
        "Echo, 166, false",
    })
    void aNameThatWouldBeCutBesideTheButtonsStandsBelowThem(String outlet, int width, boolean below) {
        assertThat(stands(outlet, width)).isEqualTo(new Stands(below, true));
    }
}

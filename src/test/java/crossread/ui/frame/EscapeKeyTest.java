package crossread.ui.frame;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.ui.Fx;
import crossread.ui.FxRobot;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.scene.control.ComboBox;
import javafx.scene.control.DatePicker;
import javafx.scene.control.Dialog;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Fx.class)
class EscapeKeyTest {
    private final FxRobot robot = new FxRobot();
    private VBox parts;
    private Stage stage;

    @BeforeEach
    void build() {
        parts = Fx.call(() -> {
            VBox box = new VBox(
                    new TextField("text"),
                    new TextArea("text"),
                    new ListView<String>(),
                    new TreeView<>(new TreeItem<>("root")),
                    new ComboBox<String>(),
                    new DatePicker(),
                    new MenuButton("menu", null, new MenuItem("item")));
            for (int i = 0; i < box.getChildren().size(); i++) {
                box.getChildren().get(i).setId("part" + i);
            }
            return box;
        });
    }

    private void open() {
        stage = Fx.call(() -> {
            Stage made = new Stage();
            made.setScene(new Scene(parts, 400, 500));
            EscapeKey.closes(made);
            made.show();
            made.requestFocus();
            return made;
        });
        Fx.pulses(3);
    }

    private Node part(int index) {
        return parts.getChildren().get(index);
    }

    private void focus(int index) {
        Fx.run(part(index)::requestFocus);
        Fx.pulses(2);
    }

    private boolean isOpen() {
        return Fx.call(stage::isShowing);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void closesTheWindowWhicheverPartHasTheKeyboard(int index) {
        open();
        focus(index);
        robot.type(KeyCode.ESCAPE);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void noOtherKeyClosesIt() {
        open();
        focus(2);
        robot.type(KeyCode.SPACE).type(KeyCode.DOWN).type(KeyCode.F1);
        assertThat(isOpen()).isTrue();
    }

    @Test
    void aListOfChoicesThatIsOpenIsClosedBeforeTheWindow() {
        open();
        ComboBox<?> box = (ComboBox<?>) part(4);
        focus(4);
        Fx.run(box::show);
        Fx.pulses(2);

        robot.type(KeyCode.ESCAPE);
        assertThat(List.of(Fx.call(box::isShowing), isOpen())).containsExactly(false, true);

        robot.type(KeyCode.ESCAPE);
        assertThat(isOpen()).isFalse();
    }

    @Test
    void aCalendarThatIsOpenIsClosedBeforeTheWindow() {
        open();
        DatePicker picker = (DatePicker) part(5);
        focus(5);
        Fx.run(picker::show);
        Fx.pulses(2);

        robot.type(KeyCode.ESCAPE);
        assertThat(List.of(Fx.call(picker::isShowing), isOpen())).containsExactly(false, true);
    }

    @Test
    void aMenuThatIsOpenIsClosedBeforeTheWindow() {
        open();
        MenuButton menu = (MenuButton) part(6);
        focus(6);
        Fx.run(menu::show);
        Fx.pulses(2);

        robot.type(KeyCode.ESCAPE);
        assertThat(List.of(Fx.call(menu::isShowing), isOpen())).containsExactly(false, true);
    }

    private Dialog<ButtonType> dialog(ButtonType... types) {
        Dialog<ButtonType> made = Fx.call(() -> {
            Dialog<ButtonType> dialog = new Dialog<>();
            dialog.getDialogPane().setContent(parts);
            dialog.getDialogPane().getButtonTypes().setAll(types);
            EscapeKey.closes(dialog);
            dialog.show();
            return dialog;
        });
        Fx.pulses(3);
        return made;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5, 6})
    void inADialogItIsTheButtonThatLeavesAllAsItWas(int index) {
        ButtonType leave = new ButtonType("Leave", ButtonData.CANCEL_CLOSE);
        Dialog<ButtonType> dialog = dialog(ButtonType.OK, leave);
        focus(index);
        robot.type(KeyCode.ESCAPE);
        assertThat(Fx.call(dialog::isShowing)).isFalse();
        assertThat(Fx.call(dialog::getResult)).isEqualTo(leave);
    }

    @Test
    void aDialogThatMustBeAnsweredStays() {
        Dialog<ButtonType> dialog = dialog(ButtonType.YES);
        focus(2);
        robot.type(KeyCode.ESCAPE);
        assertThat(Fx.call(dialog::isShowing)).isTrue();
    }
}

package crossread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The test screen itself: that a click, a key, a drag and the wheel arrive as on a real one. */
@ExtendWith(Fx.class)
class FxTest {
    @Test
    void drawsAWindowWiderThanAThousandPixels() {
        Pane red = new Pane();
        red.setStyle("-fx-background-color: red");
        Fx.show(red, 1600, 1100);
        assertThat(Fx.call(() -> new javafx.scene.robot.Robot().getPixelColor(1500, 1050)))
                .isEqualTo(javafx.scene.paint.Color.RED);
    }

    @Test
    void aHeldShiftReachesAClick() {
        TextField field = new TextField("one two");
        Fx.show(new VBox(field), 300, 100);
        FxRobot robot = new FxRobot();
        robot.click(field).type(KeyCode.HOME).type(KeyCode.SHIFT, KeyCode.END);
        assertThat(Fx.call(field::getSelectedText)).isEqualTo("one two");
    }

    @Test
    void aDragKeepsTheButtonDown() {
        Pane pane = new Pane();
        List<Boolean> down = new ArrayList<>();
        pane.addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> down.add(event.isPrimaryButtonDown()));
        Fx.show(pane, 400, 400);
        new FxRobot().moveTo(100, 100).dragTo(300, 300);
        assertThat(down).containsExactly(true, true);
    }

    @Test
    void theWheelTurnsWhereThePointerIs() {
        Region tall = new Region();
        tall.setMinSize(200, 2000);
        ScrollPane scroll = new ScrollPane(tall);
        scroll.setPrefSize(300, 300);
        List<Double> places = new ArrayList<>();
        scroll.addEventFilter(ScrollEvent.SCROLL, event -> places.add(event.getSceneY()));
        Fx.show(new VBox(scroll), 400, 400);
        new FxRobot().moveTo(50, 120).wheel(3);
        assertThat(places).containsExactly(120.0, 120.0, 120.0);
        assertThat(Fx.call(scroll::getVvalue)).isGreaterThan(0.0);
    }
}

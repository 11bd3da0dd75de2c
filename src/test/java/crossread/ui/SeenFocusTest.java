package crossread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.BorderStroke;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever goes through the window by key sees where the keyboard is, and comes round to where the way began. */
@ExtendWith(Fx.class)
class SeenFocusTest {
    private static final int FAR = 90;

    private final OpenRoom open = new OpenRoom().sample();

    private static boolean isFramed(ButtonBase button) {
        return button.getBorder() != null
                && button.getBorder().getStrokes().stream().anyMatch(SeenFocusTest::isDrawn);
    }

    private static boolean isDrawn(BorderStroke stroke) {
        return stroke.getWidths().getTop() > 0 && stroke.getTopStroke().isOpaque();
    }

    private Node owner() {
        return Fx.call(() -> open.stage.getScene().getFocusOwner());
    }

    /** What the keyboard comes to one after the other, and whether it is seen there. */
    private Map<Node, Boolean> walk() {
        Map<Node, Boolean> seen = new LinkedHashMap<>();
        for (int i = 0; i < FAR; i++) {
            open.robot.type(KeyCode.TAB);
            Fx.pulses(1);
            Node now = owner();
            if (seen.containsKey(now)) {
                break;
            }
            seen.put(now, Fx.call(() -> !(now instanceof ButtonBase button) || isFramed(button)));
        }
        return seen;
    }

    @Test
    void everyButtonTheKeyboardComesToShowsItAndTheWayLeadsRound() {
        Fx.run(() -> open.room.pointer().step(1));
        open.settle();
        Map<Node, Boolean> way = walk();
        List<Node> unseen = new ArrayList<>();
        way.forEach((node, framed) -> {
            if (!framed) {
                unseen.add(node);
            }
        });
        assertThat(unseen).isEmpty();
        assertThat(way).hasSizeBetween(20, FAR - 1);
    }
}

package crossread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What earlier programs could not save, above the page. */
@ExtendWith(Fx.class)
class SalvageTest {
    private final OpenRoom open = new OpenRoom();

    @AfterEach
    void close() {
        Fx.run(open.stage::close);
    }

    private void leave(int howMany) {
        for (int i = 0; i < howMany; i++) {
            open.work.leave(Story.bridge());
        }
        Fx.run(() -> open.room.desk().safeguard().offer());
        open.settle();
    }

    private double height() {
        return Fx.call(() -> {
            Node strip = open.room.layout().salvage();
            return strip.isManaged() ? strip.getLayoutBounds().getHeight() : 0;
        });
    }

    private List<String> seen() {
        return open.texts(".salvage .salvage-offer");
    }

    @Test
    void nothingLeftTakesNoPlaceAndItsCommandWaits() {
        leave(0);
        assertThat(height()).isZero();
        assertThat(open.room.state().salvage.get()).isFalse();
    }

    @Test
    void oneIsOfferedInALine() {
        leave(1);
        assertThat(seen()).containsExactly("Restore", "Discard");
    }

    @Test
    void manyTakeNoMoreRoomThanOne() {
        leave(1);
        double one = height();
        open.run("salvage");
        leave(6);
        assertThat(seen()).containsExactly("Show them");
        assertThat(height()).isLessThanOrEqualTo(one);
    }

    @Test
    void theCommandLeadsToTheListAndKeysThroughItAndBack() {
        leave(3);
        open.run("salvage");
        assertThat(seen()).containsExactly("Fold", "Restore", "Discard", "Restore", "Discard", "Restore", "Discard");
        assertThat(open.focused().getAccessibleText()).startsWith("Restore “Storm");
        open.keys(KeyCode.ESCAPE);
        assertThat(seen()).containsExactly("Show them");
        assertThat(((Button) open.focused()).getText()).isEqualTo("Show them");
    }

    @Test
    void throwingOneAwayKeepsTheKeyboardAmongTheOthers() {
        leave(3);
        open.run("salvage").keys(KeyCode.TAB).keys(KeyCode.SPACE);
        assertThat(seen()).containsExactly("Fold", "Restore", "Discard", "Restore", "Discard");
        assertThat(open.focused().getAccessibleText()).startsWith("Restore “Storm");
    }

    @Test
    void takingOneUpFoldsTheOthers() {
        leave(3);
        open.run("salvage").keys(KeyCode.SPACE);
        assertThat(open.room.state().articles.get()).isTrue();
        assertThat(seen()).containsExactly("Show them");
        assertThat(open.texts(".salvage .label")).containsExactly("2 unsaved comparisons are kept from before.");
    }

    @Test
    void putAwayTheyComeBackByTheCommand() {
        leave(2);
        Button dismiss = (Button) open.find(".salvage .button-icon");
        Fx.run(dismiss::fire);
        assertThat(height()).isZero();
        open.run("salvage");
        assertThat(height()).isPositive();
    }
}

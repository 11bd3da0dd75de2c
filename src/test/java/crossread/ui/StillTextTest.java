package crossread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.FactKind;
import crossread.ui.frame.Look;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That what only changes how the text looks leaves every line of it where it is. */
@ExtendWith(Fx.class)
class StillTextTest {
    private OpenRoom open;
    private List<Bounds> before;

    @BeforeEach
    void read() {
        open = new OpenRoom().sample();
        before = lines();
        assertThat(before).hasSizeGreaterThan(3);
    }

    /** Where the paragraphs of all columns stand on the screen, from the left and from the top. */
    private List<Bounds> lines() {
        return Fx.call(() -> {
            List<Bounds> bounds = new ArrayList<>();
            for (Node node : open.room.layout().columns().lookupAll(".paragraph-text")) {
                if (node instanceof TextFlow && OpenRoom.isSeen(node)) {
                    bounds.add(node.localToScreen(node.getLayoutBounds()));
                }
            }
            bounds.sort(Comparator.comparingDouble(Bounds::getMinX).thenComparingDouble(Bounds::getMinY));
            return bounds;
        });
    }

    @Test
    void theOtherTheme() {
        Fx.run(() -> new Look().apply(open.stage.getScene(), true));
        open.settle();
        assertThat(lines()).isEqualTo(before);
        Fx.run(() -> new Look().apply(open.stage.getScene(), false));
        open.settle();
        assertThat(lines()).isEqualTo(before);
    }

    @Test
    void everyLevelOfMarks() {
        for (String step : List.of("more-marks", "more-marks", "fewer-marks", "fewer-marks", "fewer-marks")) {
            open.run(step);
            assertThat(lines()).as(step).isEqualTo(before);
        }
    }

    @Test
    void theKindsOfFacts() {
        Fx.run(() -> open.room.state().kinds.set(Set.of(FactKind.QUOTATION)));
        open.settle();
        assertThat(lines()).isEqualTo(before);
    }

    @Test
    void bandsAndHiddenOutlets() {
        open.run("bands").run("blind");
        assertThat(lines()).isEqualTo(before);
    }

    @Test
    void anotherViewAndBack() {
        open.run("review").run("review");
        assertThat(lines()).isEqualTo(before);
    }
}

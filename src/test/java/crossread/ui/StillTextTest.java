package crossread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.fact.FactKind;
import crossread.ui.frame.Look;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.shape.Path;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That what only changes how the text looks leaves every line of it where it is. */
@ExtendWith(Fx.class)
class StillTextTest {
    private OpenRoom open;
    private List<Double> before;

    @BeforeEach
    void read() {
        open = new OpenRoom().sample();
        before = lines();
        assertThat(before).hasSizeGreaterThan(200);
    }

    /** How high the line of each letter stands on the screen, column by column. */
    private List<Double> lines() {
        return Fx.call(() -> {
            List<TextFlow> paragraphs = new ArrayList<>();
            for (Node node : open.room.layout().columns().lookupAll(".paragraph-text")) {
                if (node instanceof TextFlow flow && OpenRoom.isSeen(node)) {
                    paragraphs.add(flow);
                }
            }
            paragraphs.sort(Comparator.<TextFlow>comparingDouble(
                            flow -> flow.localToScreen(flow.getLayoutBounds()).getMinX())
                    .thenComparingDouble(
                            flow -> flow.localToScreen(flow.getLayoutBounds()).getMinY()));
            return paragraphs.stream().flatMap(StillTextTest::lines).toList();
        });
    }

    private static Stream<Double> lines(TextFlow flow) {
        int length = flow.getChildren().stream()
                .filter(Text.class::isInstance)
                .mapToInt(text -> ((Text) text).getText().length())
                .sum();
        return IntStream.range(0, length)
                .mapToObj(at -> new Path(flow.getRangeShape(at, at + 1, false)).getLayoutBounds())
                .map(letter -> flow.localToScreen(letter).getMinY());
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

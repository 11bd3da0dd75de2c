package crossread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.SentenceRef;
import crossread.ui.columns.text.Selection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A window so low that the headers get lower when the cards open below the text, and no line of the text moves for it. */
@ExtendWith(Fx.class)
class LowWindowTest {
    private OpenRoom open;

    @BeforeEach
    void read() {
        open = new OpenRoom();
        Fx.run(() -> {
            open.stage.setHeight(700);
            open.room.state().why.set(false);
            open.room.state().articles.set(true);
            open.room.screen().compared(Optional.of(new MadeUpScreen(3, 60, 20).comparison()));
        });
        open.settle();
    }

    private void choose(int sentence) {
        Fx.run(() -> open.room.pointer().select(new Selection.OfSentence(new SentenceRef("A", sentence))));
        open.settle();
        Fx.await("the columns", () -> !open.room.layout().columns().moving());
        open.settle();
    }

    /** The heights at which the paragraphs stand of which something is seen, by column and text. */
    private Map<String, Double> heights() {
        return Fx.call(() -> {
            Map<String, Double> heights = new HashMap<>();
            for (Node node : open.room.layout().columns().lookupAll(".paragraph-text")) {
                if (node instanceof TextFlow flow && OpenRoom.isSeen(node)) {
                    String text = flow.getChildren().stream()
                            .filter(Text.class::isInstance)
                            .map(part -> ((Text) part).getText())
                            .collect(Collectors.joining());
                    var place = node.localToScreen(node.getLayoutBounds());
                    heights.put(Math.rint(place.getMinX()) + text, Math.rint(place.getMinY()));
                }
            }
            return heights;
        });
    }

    private double header() {
        Set<Double> heights = Fx.call(() -> open.room.layout().columns().lookupAll(".column-header").stream()
                .map(header -> ((Region) header).getHeight())
                .collect(Collectors.toSet()));
        assertThat(heights).hasSize(1);
        return heights.iterator().next();
    }

    private void assertStill(Map<String, Double> was) {
        Map<String, Double> now = heights();
        now.keySet().retainAll(was.keySet());
        assertThat(now).hasSizeGreaterThan(2);
        assertThat(was).containsAllEntriesOf(now);
    }

    @Test
    void theHeadersGetLowerAndHigherAndTheTextStays() {
        choose(30);
        double high = header();
        Map<String, Double> closed = heights();

        open.run("why");
        assertThat(header()).isLessThan(high);
        assertStill(closed);

        Map<String, Double> opened = heights();
        open.run("why");
        assertThat(header()).isEqualTo(high);
        assertStill(opened);
    }

    @Test
    void atTheTopOfATextTheHeadersWaitUntilItIsScrolled() {
        choose(0);
        double high = header();
        Map<String, Double> closed = heights();

        open.run("why");
        assertThat(header()).isEqualTo(high);
        assertStill(closed);

        choose(30);
        assertThat(header()).isLessThan(high);
    }

    @Test
    void aTextThatIsSeenWholeStaysWhereItIsWhenSomethingIsChosenInIt() {
        Fx.run(() -> open.room.screen().compared(Optional.of(new MadeUpScreen(3, 1, 1).comparison())));
        open.settle();
        double high = header();
        Map<String, Double> closed = heights();

        Fx.run(() -> open.room.state().why.set(true));
        choose(0);
        assertThat(header()).isEqualTo(high);
        assertThat(heights()).hasSize(3).isEqualTo(closed);
    }

    @Test
    void whereTheColumnsAreBroughtToAPlaceAnywayTheyNeedNotWait() {
        double high = header();
        Fx.run(() -> open.room.state().why.set(true));
        choose(0);
        assertThat(header()).isLessThan(high);
    }
}

package crossread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.ui.view.ComparisonView;
import crossread.ui.view.matrix.MatrixView;
import crossread.ui.view.notes.NotesView;
import crossread.ui.view.placement.PlacementView;
import crossread.ui.view.predict.PredictView;
import crossread.ui.view.sources.SourcesView;
import crossread.ui.view.wording.QuotesView;
import crossread.ui.view.wording.WordingView;
import crossread.ui.view.words.WordsView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ExtendWith(Fx.class)
class ViewDeckTest {
    private static final List<ComparisonView> ALL = List.of(
            new MatrixView(),
            new QuotesView(),
            new WordingView(),
            new PlacementView(),
            new SourcesView(),
            new NotesView(),
            new WordsView((from, to, _) -> List.of()),
            new PredictView());

    private final OpenRoom open = new OpenRoom(Locale.GERMAN, ALL).sample();

    /** A tab as the reader sees it. */
    private record Seen(String id, boolean selected, boolean named, boolean whole) {
        static Seen of(ToggleButton tab) {
            return new Seen(
                    tab.getId(),
                    tab.isSelected(),
                    tab.getContentDisplay() == ContentDisplay.LEFT,
                    tab.getWidth() >= tab.prefWidth(-1) - 1);
        }
    }

    private List<Seen> tabs(int width) {
        Fx.run(() -> open.stage.setWidth(width));
        open.settle();
        return Fx.call(() -> open.room.layout().lookupAll(".view-tab").stream()
                .filter(Node::isVisible)
                .map(node -> Seen.of((ToggleButton) node))
                .toList());
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 1200, 1100, 1024, 960, 900, 820})
    void noNameIsCutAndTheChosenTabKeepsItsOwn(int width) {
        for (String view : List.of("columns", "placement", "notes")) {
            Fx.run(() -> open.room.views().open(view));
            assertThat(tabs(width)).allMatch(Seen::whole).allMatch(tab -> tab.named() || !tab.selected());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1440, 1200, 1100, 1064, 1044, 1024, 1004, 984, 960, 900})
    void whetherTheOthersHaveNamesDoesNotDependOnTheChosenTab(int width) {
        List<Boolean> named = new ArrayList<>();
        for (String view : List.of("columns", "wording", "placement", "notes")) {
            Fx.run(() -> open.room.views().open(view));
            named.add(tabs(width).stream().filter(tab -> !tab.selected()).allMatch(Seen::named));
        }
        assertThat(named).containsOnly(named.getFirst());
    }

    @Test
    void inAWideWindowAllHaveNamesAndInANarrowOneTheOthersAreSigns() {
        assertThat(tabs(1440)).hasSize(7).allMatch(Seen::named);
        assertThat(tabs(820)).filteredOn(tab -> !tab.named()).hasSizeGreaterThan(4);
    }
}

package crossread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.article.Span;
import crossread.model.link.WordDifference;
import crossread.ui.desk.Background;
import crossread.ui.desk.NoFiles;
import crossread.ui.desk.PlainWork;
import crossread.ui.desk.QuietDialogs;
import crossread.ui.frame.Look;
import crossread.ui.view.matrix.MatrixView;
import crossread.ui.view.placement.PlacementView;
import crossread.ui.view.sources.SourcesView;
import crossread.ui.view.words.WordsView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TableView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The views of the program in the window, driven by key. */
@ExtendWith(Fx.class)
class ListedViewsTest {
    private final List<Throwable> bugs = new CopyOnWriteArrayList<>();
    private FxRobot robot;
    private Room room;
    private Stage stage;

    @BeforeEach
    void open() {
        room = Fx.call(() -> {
            new Look().loadFonts();
            return new Room(
                    new PlainWork(),
                    new Messages(Locale.ENGLISH),
                    new Background(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater, bugs::add),
                    new QuietDialogs(),
                    new NoFiles(),
                    List.of(
                            new MatrixView(),
                            new PlacementView(),
                            new SourcesView(),
                            new WordsView((from, to, _) -> List.of(
                                    new WordDifference(Optional.of(new Span(0, 3)), Optional.of(new Span(0, 2)))))),
                    new QuietHost());
        });
        robot = new FxRobot();
        stage = Fx.show(room.layout(), 1440, 900);
        Fx.run(() -> {
            new Look().apply(stage.getScene(), false);
            room.layout().controls().addKeys(stage.getScene(), room.commands().all());
            room.desk().openSample();
        });
        settle();
    }

    private void settle() {
        Fx.pulses(3);
        Fx.await("the work", () -> !room.state().busy.get());
        Fx.pulses(3);
        assertThat(bugs).isEmpty();
    }

    private void type(KeyCode... keys) {
        robot.type(keys);
        settle();
    }

    private Node focused() {
        return Fx.call(() -> stage.getScene().getFocusOwner());
    }

    private String place() {
        return text("#place");
    }

    private String text(String selector) {
        return Fx.call(() -> ((Labeled) room.layout().lookup(selector)).getText());
    }

    @Test
    void theMatrixIsWalkedByCellAndEnterShowsTheSentence() {
        type(KeyCode.CONTROL, KeyCode.DIGIT2);
        assertThat(focused()).isInstanceOf(TableView.class);
        assertThat(text("#view-matrix .view-line")).startsWith("6 facts");
        List<String> places = new ArrayList<>();
        for (KeyCode key : List.of(KeyCode.DOWN, KeyCode.DOWN)) {
            type(key);
            places.add(place());
        }
        assertThat(places).containsExactly("4 differences", "Difference 2 of 4");
        type(KeyCode.ENTER);
        assertThat(focused()).isInstanceOf(StyleClassedTextArea.class);
        assertThat(Fx.call(() -> room.state().centre.get())).isEqualTo("columns");
    }

    @Test
    void theMatrixFollowsTheDifferencesAndTheFilterOfTheLedger() {
        type(KeyCode.CONTROL, KeyCode.DIGIT2);
        type(KeyCode.F8);
        TableView<?> table = (TableView<?>) Fx.call(() -> room.layout().lookup("#view-matrix .table-view"));
        assertThat(Fx.call(() -> table.getSelectionModel().getSelectedIndex())).isEqualTo(1);
        Fx.run(() -> room.views().narrow(crossread.ui.ledger.LedgerFilter.ALL.withText("Ana")));
        settle();
        assertThat(text("#view-matrix .view-line")).startsWith("2 facts ");
    }

    @Test
    void escapeLeavesEveryViewOfTheCentre() {
        for (KeyCode digit : List.of(KeyCode.DIGIT2, KeyCode.DIGIT3, KeyCode.DIGIT4)) {
            type(KeyCode.CONTROL, digit);
            assertThat(Fx.call(() -> room.state().centre.get())).isNotEqualTo("columns");
            type(KeyCode.ESCAPE);
            assertThat(Fx.call(() -> room.state().centre.get()))
                    .as(digit.getName())
                    .isEqualTo("columns");
        }
    }

    @Test
    void thePlacementListChoosesAndNamesTheSharedFact() {
        type(KeyCode.CONTROL, KeyCode.DIGIT3);
        assertThat(focused()).isInstanceOf(ListView.class);
        type(KeyCode.DOWN);
        assertThat(text("#view-placement .view-line")).isEqualTo("Monday · A: sentence 1 of 3  →  B: sentence 1 of 2");
    }

    @Test
    void aFieldOfTheCoverageListsWhatIsMissing() {
        type(KeyCode.CONTROL, KeyCode.DIGIT4);
        assertThat(focused()).isInstanceOf(ToggleButton.class);
        type(KeyCode.RIGHT);
        type(KeyCode.ENTER);
        assertThat(text("#view-sources .sources-heading"))
                .isEqualTo("Coast Radio has 0 of 3 sentences of Harbour Gazette, 0%. These 3 are missing there:");
        assertThat(focused()).isInstanceOf(ListView.class);
    }

    @Test
    void f4ShowsTheWordsOfWhatIsSelected() {
        type(KeyCode.F8);
        type(KeyCode.F4);
        assertThat(Fx.call(
                        () -> room.layout().lookupAll("#view-words .words-row").size()))
                .isEqualTo(3);
        type(KeyCode.ALT, KeyCode.DIGIT2);
        assertThat(focused().getStyleClass()).contains("words-row");
    }
}

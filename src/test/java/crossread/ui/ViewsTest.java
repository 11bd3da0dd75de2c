package crossread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.ui.columns.text.Selection;
import crossread.ui.desk.Background;
import crossread.ui.desk.NoFiles;
import crossread.ui.desk.PlainWork;
import crossread.ui.desk.QuietDialogs;
import crossread.ui.frame.Look;
import crossread.ui.ledger.LedgerFilter;
import crossread.ui.view.ComparisonView;
import crossread.ui.view.Deed;
import crossread.ui.view.Face;
import crossread.ui.view.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicReference;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignT;

/** How the window treats the views: with made-up ones that write down what they are told. */
@ExtendWith(Fx.class)
class ViewsTest {
    private final List<String> told = new ArrayList<>();
    private final List<Throwable> bugs = new CopyOnWriteArrayList<>();
    private final PlainWork work = new PlainWork();
    private Optional<String> broken = Optional.empty();
    private final AtomicReference<Frame> frame = new AtomicReference<>();
    private Room room;
    private Stage stage;

    /** Named like a view of the program, so that it has words. */
    private final class Told implements ComparisonView {
        private final String id;
        private final Place place;

        Told(String id, Place place) {
            this.id = id;
            this.place = place;
        }

        @Override
        public String id() {
            return id;
        }

        @Override
        public Ikon icon() {
            return MaterialDesignT.TABLE;
        }

        @Override
        public Place place() {
            return place;
        }

        @Override
        public List<Deed> deeds() {
            return place == Place.BELOW ? List.of(new Deed("view.two.next", "F4")) : List.of();
        }

        @Override
        public Face open(Frame given) {
            frame.set(given);
            told.add(id + " opened");
            if (broken.equals(Optional.of(id + " open"))) {
                throw new IllegalStateException("broken on purpose");
            }
            return new ToldFace(id);
        }
    }

    private final class ToldFace implements Face {
        private final String id;
        private final Button button;

        ToldFace(String id) {
            this.id = id;
            this.button = new Button("inside " + id) {
                @Override
                protected void layoutChildren() {
                    if (broken.equals(Optional.of(id + " layout"))) {
                        throw new IllegalStateException("broken on purpose");
                    }
                    super.layoutChildren();
                }
            };
        }

        @Override
        public Node node() {
            return button;
        }

        private void tell(String what) {
            told.add(id + " " + what);
            if (broken.equals(Optional.of(id + " " + what))) {
                throw new IllegalStateException("broken on purpose");
            }
        }

        @Override
        public void show(Comparison comparison) {
            if (broken.equals(Optional.of(id + " error"))) {
                throw new NoClassDefFoundError("broken on purpose");
            }
            tell("shows " + comparison.articles().size());
        }

        @Override
        public void narrow(LedgerFilter filter) {
            if (!filter.equals(LedgerFilter.ALL)) {
                tell("narrows to " + filter.text());
            }
        }

        @Override
        public void select(Selection selection) {
            if (selection instanceof Selection.OfFact(String fact)) {
                tell("selects " + fact);
            }
        }

        @Override
        public void perform(Deed deed) {
            tell("performs " + deed.keys());
        }
    }

    @BeforeEach
    void open() {
        room = Fx.call(() -> {
            new Look().loadFonts();
            return new Room(
                    work,
                    new Messages(Locale.of("zz")),
                    new Background(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater, bugs::add),
                    new QuietDialogs(),
                    new NoFiles(),
                    List.of(new Told("one", ComparisonView.Place.CENTRE), new Told("two", ComparisonView.Place.BELOW)),
                    new QuietHost());
        });
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

    private Node find(String selector) {
        return Fx.call(() -> room.layout().lookup(selector));
    }

    private boolean inside(String id) {
        return Fx.call(() -> stage.getScene().getFocusOwner() instanceof Button button
                && button.getText().equals("inside " + id));
    }

    private boolean inColumns() {
        return Fx.call(() -> stage.getScene().getFocusOwner() instanceof StyleClassedTextArea);
    }

    @Test
    void aViewIsMadeWhenItIsSeenFirstAndTakesTheKeyboard() {
        assertThat(told).isEmpty();
        new FxRobot().type(KeyCode.CONTROL, KeyCode.DIGIT2);
        settle();
        assertThat(told).containsExactly("one opened", "one shows 3");
        assertThat(inside("one")).isTrue();
        assertThat(find(".columns").isVisible()).isTrue();
        assertThat(find(".columns").getParent().getParent().isVisible()).isFalse();
    }

    @Test
    void itsTabOpensItToo() {
        new FxRobot().click(find("#tab-one"));
        settle();
        assertThat(inside("one")).isTrue();
    }

    @Test
    void escapeGoesBackToTheColumns() {
        FxRobot robot = new FxRobot();
        robot.type(KeyCode.CONTROL, KeyCode.DIGIT2);
        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(inColumns()).isTrue();
        assertThat(find(".columns").getParent().isVisible()).isTrue();
        assertThat(Fx.call(() -> room.state().centre.get())).isEqualTo("columns");
    }

    @Test
    void whatStandsBelowLeavesTheColumns() {
        new FxRobot().type(KeyCode.ALT, KeyCode.DIGIT2);
        settle();
        assertThat(inside("two")).isTrue();
        assertThat(find(".why").isVisible()).isFalse();
        assertThat(find(".columns").getParent().isVisible()).isTrue();
    }

    @Test
    void whatIsSelectedMeanwhileIsToldWhenItComesBack() {
        Fx.run(() -> room.views().open("one"));
        Fx.run(() -> room.views().open("columns"));
        Fx.run(() -> room.pointer().select(new Selection.OfFact("f1")));
        settle();
        assertThat(told).containsExactly("one opened", "one shows 3");
        Fx.run(() -> room.views().open("one"));
        settle();
        assertThat(told).containsExactly("one opened", "one shows 3", "one selects f1");
    }

    @Test
    void aDeedShowsTheViewFirst() {
        new FxRobot().type(KeyCode.F4);
        settle();
        assertThat(told).containsExactly("two opened", "two shows 3", "two performs F4");
        assertThat(Fx.call(() -> room.state().below.get())).isEqualTo("two");
    }

    @Test
    void whatAViewChoosesIsSelectedEverywhere() {
        Fx.run(() -> room.views().open("one"));
        Fx.run(() -> frame.get().choose(new Selection.OfFact("f2")));
        settle();
        assertThat(Fx.call(() -> ((Labeled) room.layout().lookup("#place")).getText()))
                .isEqualTo("Difference 1 of 4");
        assertThat(told).containsExactly("one opened", "one shows 3", "one selects f2");
    }

    @Test
    void goingToWordsShowsTheColumnsWithTheWordsSelected() {
        Fx.run(() -> room.views().open("one"));
        Fx.run(() -> frame.get().go(new SentenceRef("B", 1), new Span(6, 8)));
        settle();
        assertThat(inColumns()).isTrue();
        assertThat(Fx.call(() -> ((StyleClassedTextArea) stage.getScene().getFocusOwner()).getSelectedText()))
                .isEqualTo("14");
    }

    @Test
    void aViewThatThrowsSaysSoInItsPlaceAndTheRestGoesOn() {
        broken = Optional.of("one shows 3");
        Fx.run(() -> room.views().open("one"));
        settle();
        assertThat(Fx.call(() -> ((Label) room.layout().lookup("#view-one .waiting")).getText()))
                .isEqualTo("This view stopped, by a fault inside the program (IllegalStateException)."
                        + " Everything else goes on as before, and the log says more.");
        new FxRobot().type(KeyCode.F8);
        settle();
        assertThat(Fx.call(() -> ((Labeled) room.layout().lookup("#place")).getText()))
                .isEqualTo("Difference 1 of 4");
    }

    @Test
    void aViewThatIsNotWholeIsSaidInItsPlace() {
        broken = Optional.of("one error");
        Fx.run(() -> room.views().open("one"));
        settle();
        assertThat(Fx.call(() -> ((Label) room.layout().lookup("#view-one .waiting")).getText()))
                .startsWith("This view stopped, by a fault inside the program (NoClassDefFoundError).");
    }

    @Test
    void aViewThatStoppedCanBeTriedAgain() {
        broken = Optional.of("one shows 3");
        Fx.run(() -> room.views().open("one"));
        settle();
        broken = Optional.empty();
        new FxRobot().click(find("#view-one .button"));
        settle();
        assertThat(Fx.call(() -> ((Labeled) room.layout().lookup("#view-one .button")).getText()))
                .isEqualTo("inside one");
    }

    @Test
    void aViewThatCannotBeLaidOutLeavesTheRestOfTheWindowAlone() {
        broken = Optional.of("one layout");
        Fx.run(() -> room.views().open("one"));
        settle();
        assertThat(find("#view-one .waiting")).isNotNull();
        Fx.run(() -> stage.setWidth(1100));
        settle();
        assertThat(Fx.call(() -> room.layout().getWidth())).isLessThanOrEqualTo(1100);
        assertThat(Fx.call(() -> ((Region) room.layout().lookup("#view-one")).getWidth()))
                .isLessThan(1100);
        Fx.run(() -> room.views().open("columns"));
        new FxRobot().type(KeyCode.F8);
        settle();
        assertThat(Fx.call(() -> ((Labeled) room.layout().lookup("#place")).getText()))
                .isEqualTo("Difference 1 of 4");
    }

    @Test
    void workThatThrowsIsSaidInItsPlaceToo() {
        Fx.run(() -> room.views().open("one"));
        Fx.run(() -> frame.get()
                .worker()
                .start(
                        () -> {
                            throw new IllegalStateException("broken on purpose");
                        },
                        _ -> {}));
        settle();
        assertThat(find("#view-one .waiting")).isNotNull();
    }

    @Test
    void whatAnotherComparisonOvertookIsDropped() throws InterruptedException {
        CountDownLatch slow = new CountDownLatch(1);
        Fx.run(() -> room.views().open("one"));
        Fx.run(() -> frame.get()
                .worker()
                .start(
                        () -> {
                            try {
                                slow.await();
                            } catch (InterruptedException stopped) {
                                Thread.currentThread().interrupt();
                            }
                            return "late";
                        },
                        told::add));
        Fx.run(() -> room.views().show(Optional.of(Story.bridge())));
        slow.countDown();
        settle();
        assertThat(told).doesNotContain("late");
    }

    @Test
    void withoutAComparisonTheColumnsAreSeenAndTheNextStoryStartsThere() {
        Fx.run(() -> room.views().open("one"));
        Fx.run(() -> room.desk().startAnew());
        settle();
        assertThat(Fx.call(() -> room.layout().lookup("#view-one").isVisible())).isFalse();
        Fx.run(() -> room.desk().openSample());
        settle();
        assertThat(Fx.call(() -> room.layout().lookup("#view-one").isVisible())).isFalse();
        assertThat(told).startsWith("one opened", "one shows 3").doesNotHaveDuplicates();
    }
}

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
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import javafx.scene.Parent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That a window nobody touches does nothing: a layout that asks for the next one keeps a processor busy for hours. */
@ExtendWith(Fx.class)
class RestingTest {
    private static final List<ComparisonView> ALL = List.of(
            new MatrixView(),
            new QuotesView(),
            new WordingView(),
            new PlacementView(),
            new SourcesView(),
            new NotesView(),
            new WordsView((from, to, _) -> List.of()),
            new PredictView());

    private static final List<String> SHOWN = Stream.concat(
                    Stream.of(Views.COLUMNS), ALL.stream().map(ComparisonView::id))
            .toList();

    private static boolean asksForLayout(Parent part) {
        return part.isNeedsLayout()
                || part.getChildrenUnmodifiable().stream()
                        .anyMatch(child -> child instanceof Parent inner && asksForLayout(inner));
    }

    /**
     * Whether something in the window asks to be laid out less than three times in a time in which a restless one would about
     * twenty times. Pulses alone tell nothing: a caret that blinks, be it in a window that was closed, makes sixty a second.
     */
    private static boolean rests(OpenRoom open) throws InterruptedException {
        AtomicInteger layouts = new AtomicInteger();
        Runnable look = () -> {
            if (asksForLayout(open.stage.getScene().getRoot())) {
                layouts.incrementAndGet();
            }
        };
        Fx.run(() -> open.stage.getScene().addPreLayoutPulseListener(look));
        Thread.sleep(300);
        Fx.run(() -> open.stage.getScene().removePreLayoutPulseListener(look));
        return layouts.get() < 3;
    }

    /** A tooltip that waits or a column that glides ends by itself; what never ends is looked for. */
    private static void assertRest(OpenRoom open, String when) throws InterruptedException {
        for (int left = 10; left > 0 && !rests(open); left--) {
            assertThat(left).as("moves on and on: " + when).isGreaterThan(1);
        }
    }

    @Test
    void columnsThatAreLeftWhileTheyGlide() throws InterruptedException {
        OpenRoom open = new OpenRoom(Locale.ENGLISH, ALL).sample();
        Fx.run(() -> open.stage.setHeight(500));
        for (String far : List.of("last", "first", "last", "first")) {
            open.settle();
            Fx.run(() -> {
                open.room.commands().get(far).run();
                open.room.views().open("matrix");
            });
            Fx.pulses(1);
            assertRest(open, "left on the way to the " + far);
            Fx.run(() -> open.room.views().open(Views.COLUMNS));
        }
    }

    @Test
    void inEveryWidthAndView() throws InterruptedException {
        OpenRoom open = new OpenRoom(Locale.ENGLISH, ALL).sample();
        for (int width : List.of(1440, 1024, 800)) {
            Fx.run(() -> open.stage.setWidth(width));
            for (String view : SHOWN) {
                Fx.run(() -> open.room.views().open(view));
                open.settle();
                assertRest(open, view + " at " + width);
            }
        }
    }
}

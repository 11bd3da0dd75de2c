package crossread.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.Progress;
import crossread.model.Stage;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Workers and screen are queues here, so that a test decides what happens when. */
class BackgroundTest {
    private final Deque<Runnable> workers = new ArrayDeque<>();
    private final Deque<Runnable> screen = new ArrayDeque<>();
    private final List<Object> seen = new ArrayList<>();
    private final Background background = new Background(workers::add, screen::add, seen::add);

    private void work() {
        while (!workers.isEmpty()) {
            workers.remove().run();
        }
    }

    private void pulse() {
        while (!screen.isEmpty()) {
            screen.remove().run();
        }
    }

    @Test
    void bringsTheResultToTheScreen() {
        background.start(_ -> "done", seen::add);
        work();
        assertThat(seen).isEmpty();
        pulse();
        assertThat(seen).containsExactly("done");
    }

    @Test
    void theNewestRunOfALaneWins() {
        Background.Lane lane = background.new Lane();
        lane.start(_ -> "old", seen::add);
        lane.start(_ -> "new", seen::add);
        work();
        pulse();
        assertThat(seen).containsExactly("new");
    }

    @Test
    void aResultThatWasOvertakenOnItsWayIsDropped() {
        Background.Lane lane = background.new Lane();
        lane.start(_ -> "old", seen::add);
        work();
        lane.start(_ -> "new", seen::add);
        work();
        pulse();
        assertThat(seen).containsExactly("new");
    }

    @Test
    void twoReadsBothArrive() {
        background.start(_ -> "one", seen::add);
        background.start(_ -> "two", seen::add);
        work();
        pulse();
        assertThat(seen).containsExactly("one", "two");
    }

    @Test
    void stoppedWorkEndsAtItsNextReport() {
        List<String> reached = new ArrayList<>();
        background.start(
                progress -> {
                    reached.add("begun");
                    progress.report(Stage.ALIGN, .5);
                    return reached.add("went on");
                },
                seen::add);
        background.stopAll();
        work();
        pulse();
        assertThat(reached).containsExactly("begun");
        assertThat(seen).isEmpty();
        assertThat(background.isBusy()).isFalse();
    }

    @Test
    void manyReportsBetweenTwoPulsesShowAsTheLast() {
        List<Optional<Background.Report>> shown = new ArrayList<>();
        background.setListener(shown::add);
        background.start(
                progress -> {
                    for (int i = 1; i <= 100; i++) {
                        progress.report(Stage.FIND, i / 100.0);
                    }
                    return 0;
                },
                _ -> {});
        work();
        pulse();
        assertThat(shown)
                .containsExactly(
                        Optional.empty(), // how things stand when it begins to listen
                        Optional.of(new Background.Report(Optional.empty(), 0)),
                        Optional.of(new Background.Report(Optional.of(Stage.FIND), 1)),
                        Optional.empty());
    }

    @Test
    void aFailureGoesToWhoExpectsIt() {
        Exception failure = new java.io.IOException("disk full");
        background.start(
                (Background.Job<String>) _ -> {
                    throw failure;
                },
                seen::add,
                thrown -> seen.add("told: " + thrown.getMessage()));
        work();
        pulse();
        assertThat(seen).containsExactly("told: disk full");
    }

    @Test
    void anythingElseGoesToWhoHearsOfBugs() {
        Error bug = new AssertionError("bug");
        background.start(
                (Progress _) -> {
                    throw bug;
                },
                seen::add,
                seen::add);
        work();
        pulse();
        assertThat(seen).containsExactly(bug);
    }

    @Test
    void whatIsShownAfterwardsMayFailWithoutLeavingTheBarFull() {
        background.start(_ -> 1, _ -> {
            throw new IllegalStateException("view");
        });
        work();
        try {
            pulse();
        } catch (IllegalStateException fromTheView) {
            seen.add(fromTheView.getMessage());
        }
        assertThat(seen).containsExactly("view");
        assertThat(background.isBusy()).isFalse();
    }
}

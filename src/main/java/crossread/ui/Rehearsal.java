package crossread.ui;

import java.util.List;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.util.Duration;

/** Walks once through what most readers do first, at the pace of the work under way, and ends. */
final class Rehearsal {
    private static final Duration PACE = Duration.millis(400);

    /** A step waits for the work before it, but not for ever. */
    private static final int LONGEST_WAIT = 60;

    private static final List<String> STEPS = List.of("next", "next", "list", "list", "jump");

    private final Room room;
    private final Runnable end;
    private final Timeline clock = new Timeline();
    private int step;
    private int waited;

    Rehearsal(Room room, Runnable end) {
        this.room = room;
        this.end = end;
    }

    void start() {
        clock.getKeyFrames().setAll(new KeyFrame(PACE, _ -> go()));
        clock.setCycleCount(Timeline.INDEFINITE);
        clock.play();
    }

    private void go() {
        boolean ready = room.state().comparison.get() && !room.state().busy.get();
        if (!ready && waited++ < LONGEST_WAIT) {
            return;
        }
        if (step < STEPS.size()) {
            room.commands().get(STEPS.get(step++)).run();
        } else {
            clock.stop();
            end.run();
        }
    }
}

package crossread.ui.recovery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import org.junit.jupiter.api.Test;

class AutosaverTest implements Autosaver.Target<String> {
    private final List<String> done = new CopyOnWriteArrayList<>();
    private final Semaphore steps = new Semaphore(0);
    private volatile boolean full;
    private volatile boolean broken;
    private final Autosaver<String> saver = new Autosaver<>(this, failure -> {
        done.add(failure.getMessage());
        steps.release();
    });

    @Override
    public void keep(String state) throws IOException {
        if (full) {
            throw new IOException("full");
        }
        if (broken) {
            throw new OutOfMemoryError("on purpose");
        }
        done.add(state);
        steps.release();
    }

    @Override
    public void forget() {
        done.add("forgotten");
        steps.release();
    }

    private void step() {
        steps.acquireUninterruptibly();
    }

    @Test
    void ofChangesThatFollowAtOnceTheLastIsWritten() {
        saver.changed(Optional.of("one"));
        saver.changed(Optional.of("two"));
        step();
        saver.changed(Optional.of("three"));
        step();
        assertThat(done).containsExactly("two", "three");
    }

    @Test
    void whatIsSavedIsForgotten() {
        saver.changed(Optional.of("one"));
        step();
        saver.changed(Optional.empty());
        step();
        assertThat(done).containsExactly("one", "forgotten");
    }

    @Test
    void afterAFailureTheNextChangeIsTriedAgain() {
        full = true;
        saver.changed(Optional.of("one"));
        step();
        full = false;
        saver.changed(Optional.of("one"));
        step();
        assertThat(done).containsExactly("full", "one");
    }

    @Test
    void whereMemoryRunsOutTheReaderIsToldAndTheNextChangeIsTriedAgain() {
        broken = true;
        saver.changed(Optional.of("one"));
        step();
        broken = false;
        saver.changed(Optional.of("two"));
        step();
        assertThat(done).containsExactly("OutOfMemoryError.", "two");
    }

    @Test
    void closingForgetsAtOnceAndNothingIsWrittenAfterwards() {
        saver.changed(Optional.of("one"));
        step();
        saver.changed(Optional.of("two"));
        saver.close();
        saver.changed(Optional.of("three"));
        saver.close();
        assertThat(done).containsExactly("one", "forgotten");
    }
}

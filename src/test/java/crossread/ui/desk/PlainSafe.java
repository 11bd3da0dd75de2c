package crossread.ui.desk;

import crossread.model.Comparison;
import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Remembers what it was told to keep, and offers what a test says an earlier program left. */
final class PlainSafe implements Safekeeping {
    Optional<Unsaved> kept = Optional.empty();
    final List<Left> left = new ArrayList<>();
    private int found;
    Consumer<IOException> onFailure = failure -> {};
    boolean closed;

    @Override
    public void changed(Optional<Unsaved> unsaved) {
        kept = unsaved;
    }

    @Override
    public void setOnFailure(Consumer<IOException> listener) {
        onFailure = listener;
    }

    @Override
    public List<Leftover> leftovers() {
        List<Leftover> more = List.copyOf(left.subList(found, left.size()));
        found = left.size();
        return more;
    }

    @Override
    public void close() {
        closed = true;
    }

    Left leave(Comparison work, boolean compared, Optional<Work.Saved> original) {
        Left one = new Left(new Unsaved(work, compared, original));
        left.add(one);
        return one;
    }

    final class Left implements Leftover {
        final Unsaved unsaved;
        boolean taken;
        boolean discarded;

        Left(Unsaved unsaved) {
            this.unsaved = unsaved;
        }

        @Override
        public Unsaved unsaved() {
            return unsaved;
        }

        @Override
        public Instant kept() {
            return Instant.parse("2026-03-12T12:00:00Z");
        }

        @Override
        public void takeOver() {
            taken = true;
        }

        @Override
        public void discard() {
            discarded = true;
        }
    }
}

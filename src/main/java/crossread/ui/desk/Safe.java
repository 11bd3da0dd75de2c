package crossread.ui.desk;

import crossread.store.RecoveryFolder;
import crossread.store.RecoverySlot;
import crossread.ui.recovery.Autosaver;
import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps unsaved work in the recovery folder, in one file of this program's. */
public final class Safe implements Safekeeping {
    private final RecoveryFolder folder;
    private final Clock clock;
    private final Autosaver<Unsaved> saver = new Autosaver<>(new Kept(), failure -> tell(failure));
    private Optional<RecoverySlot> slot = Optional.empty();
    private volatile Consumer<IOException> onFailure = failure -> {};

    public Safe(RecoveryFolder folder, Clock clock) {
        this.folder = folder;
        this.clock = clock;
    }

    private final class Kept implements Autosaver.Target<Unsaved> {
        @Override
        public void keep(Unsaved work) throws IOException {
            slot().keep(new crossread.store.Unsaved(
                    work.work(), work.compared(), KeptFile.of(work.original()), clock.instant()));
        }

        @Override
        public void forget() throws IOException {
            replace(Optional.empty());
        }
    }

    private synchronized RecoverySlot slot() throws IOException {
        if (slot.isEmpty()) {
            slot = Optional.of(folder.open());
        }
        return slot.get();
    }

    private synchronized void replace(Optional<RecoverySlot> other) throws IOException {
        Optional<RecoverySlot> before = slot;
        slot = other;
        if (before.isPresent()) {
            before.get().discard();
        }
    }

    private void tell(IOException failure) {
        onFailure.accept(failure);
    }

    @Override
    public void changed(Optional<Unsaved> unsaved) {
        saver.changed(unsaved);
    }

    @Override
    public void setOnFailure(Consumer<IOException> listener) {
        onFailure = listener;
    }

    @Override
    public boolean canKeep() {
        return folder.canWrite();
    }

    @Override
    public List<Leftover> leftovers() {
        return folder.leftovers().stream().<Leftover>map(Found::new).toList();
    }

    @Override
    public void close() {
        saver.close();
    }

    private final class Found implements Leftover {
        private final RecoveryFolder.Leftover leftover;

        Found(RecoveryFolder.Leftover leftover) {
            this.leftover = leftover;
        }

        @Override
        public Unsaved unsaved() {
            crossread.store.Unsaved kept = leftover.unsaved();
            return new Unsaved(
                    kept.work(),
                    kept.compared(),
                    kept.original().map(opened -> new KeptFile(opened.file(), opened, Optional.empty())));
        }

        @Override
        public Instant kept() {
            return leftover.unsaved().kept();
        }

        @Override
        public void takeOver() {
            try {
                replace(Optional.of(leftover.slot()));
            } catch (IOException failure) {
                tell(failure);
            }
        }

        @Override
        public void discard() throws IOException {
            leftover.slot().discard();
        }
    }
}

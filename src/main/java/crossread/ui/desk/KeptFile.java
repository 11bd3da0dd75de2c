package crossread.ui.desk;

import crossread.model.Comparison;
import crossread.store.Damage;
import crossread.store.Opened;
import crossread.store.lock.Lock;
import java.nio.file.Path;
import java.util.Optional;

/**
 * A comparison as it stands in its file.
 *
 * @param other the program that has it open too
 */
public record KeptFile(Path file, Opened opened, Optional<Lock.Outcome.Held> other) implements Work.Saved {
    @Override
    public Comparison comparison() {
        return opened.comparison();
    }

    @Override
    public Optional<Damage> damage() {
        return opened.damage();
    }

    static Optional<Opened> of(Optional<Work.Saved> saved) {
        return saved.flatMap(each -> each instanceof KeptFile kept ? Optional.of(kept.opened()) : Optional.empty());
    }
}

package crossread.ui.desk;

import java.util.Optional;
import java.util.function.Supplier;

/** What takes long to make: made once, by whoever asks first, on the asking thread; who asks meanwhile waits for it. */
public final class Prepared<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    public Prepared(Supplier<T> maker) {
        this.maker = maker;
    }

    public synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }
}

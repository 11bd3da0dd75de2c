package crossread.ui;

import java.util.Optional;
import java.util.function.Supplier;

/** What takes long to make: made once, by whoever asks first, on the asking thread; who asks meanwhile waits for it. */
final class Prepared<T> {
    private final Supplier<T> maker;
    private Optional<T> made = Optional.empty();

    Prepared(Supplier<T> maker) {
        this.maker = maker;
    }

    synchronized T get() {
        if (made.isEmpty()) {
            made = Optional.of(maker.get());
        }
        return made.get();
    }
}

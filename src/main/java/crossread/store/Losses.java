package crossread.store;

import crossread.store.json.Damaged;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tools.jackson.core.TokenStreamLocation;

/** Collects what of a file could not be read while the rest of it is. */
final class Losses {
    private final List<String> paths = new ArrayList<>();
    private Optional<TokenStreamLocation> broken = Optional.empty();

    /** One part could not be read. */
    void add(Damaged part) {
        paths.add(part.path());
    }

    /** From here on the file is no JSON. */
    void breakAt(TokenStreamLocation at) {
        broken = Optional.of(at);
    }

    /** That the file is no JSON from some line on, where that is so. */
    Optional<OpenException> broken() {
        return broken.map(OpenException::at);
    }

    /** What is read, or {@code otherwise} where that cannot be. */
    <T> T orElse(Supplier<T> read, T otherwise) {
        try {
            return read.get();
        } catch (Damaged part) {
            add(part);
            return otherwise;
        }
    }

    Optional<Damage> damage() {
        if (paths.isEmpty() && broken.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Damage(
                broken.map(TokenStreamLocation::getLineNr).orElse(0),
                broken.map(TokenStreamLocation::getColumnNr).orElse(0),
                paths.isEmpty() ? "" : paths.getFirst(),
                paths.size()));
    }
}

package crossread.store;

import crossread.model.Comparison;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A comparison that was opened from a file, with what of the file this program does not know. */
public final class Opened {
    private final Trace trace;
    private final Comparison comparison;
    private final ObjectNode unknown;
    private final Optional<Damage> damage;

    Opened(Trace trace, Comparison comparison, ObjectNode unknown, Optional<Damage> damage) {
        this.trace = trace;
        this.comparison = comparison;
        this.unknown = unknown;
        this.damage = damage;
    }

    public Path file() {
        return trace.file();
    }

    public Comparison comparison() {
        return comparison;
    }

    /** What of it could not be read. */
    public Optional<Damage> damage() {
        return damage;
    }

    /** How the file stood. */
    Trace trace() {
        return trace;
    }

    /** What of it this program does not know; see {@link UnknownFinder}. */
    ObjectNode unknown() {
        return unknown;
    }
}

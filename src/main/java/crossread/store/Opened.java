package crossread.store;

import crossread.model.Comparison;
import java.nio.file.Path;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** A comparison that was opened from a file, with what of the file this program does not know. */
public final class Opened {
    private final Path file;
    private final Comparison comparison;
    private final ObjectNode unknown;
    private final String sha256;
    private final Optional<Damage> damage;

    Opened(Path file, Comparison comparison, ObjectNode unknown, String sha256, Optional<Damage> damage) {
        this.file = file;
        this.comparison = comparison;
        this.unknown = unknown;
        this.sha256 = sha256;
        this.damage = damage;
    }

    public Path file() {
        return file;
    }

    public Comparison comparison() {
        return comparison;
    }

    /** What of it could not be read. */
    public Optional<Damage> damage() {
        return damage;
    }

    /** Hash of the file's bytes, 64 hexadecimal digits. */
    String sha256() {
        return sha256;
    }

    /** What of it this program does not know; see {@link UnknownFinder}. */
    ObjectNode unknown() {
        return unknown;
    }
}

package crossread.store;

import crossread.model.Comparison;
import java.nio.file.Path;
import tools.jackson.databind.node.ObjectNode;

/** A comparison that was opened from a file, with all that stood in it. */
public final class Opened {
    private final Path file;
    private final Comparison comparison;
    private final ObjectNode tree;

    Opened(Path file, Comparison comparison, ObjectNode tree) {
        this.file = file;
        this.comparison = comparison;
        this.tree = tree;
    }

    public Path file() {
        return file;
    }

    public Comparison comparison() {
        return comparison;
    }

    ObjectNode tree() {
        return tree;
    }
}

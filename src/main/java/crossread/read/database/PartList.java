package crossread.read.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The parts of a record as they are found, line by line. */
final class PartList {
    private final List<Part> parts = new ArrayList<>();
    private final List<String> open = new ArrayList<>();
    private Role role = Role.FIELD;
    private String label = "";
    private boolean isOpen;

    /** Begins a part. */
    void begin(Part part) {
        close();
        role = part.role();
        label = part.label();
        open.addAll(part.lines());
        isOpen = true;
    }

    /** Begins a part without a label. */
    void begin(Role next, List<String> lines) {
        if (!lines.isEmpty()) {
            begin(Part.bare(next, lines));
        }
    }

    /** Adds a line to the last part where it has that role, and begins one of that role where it has not. */
    void append(Role next, String line) {
        if (isLast(next)) {
            open.add(line);
        } else if (!line.isBlank()) {
            begin(Part.bare(next, List.of(line)));
        }
    }

    /** Adds a line to the last part, whatever it is. */
    void continueLast(String line) {
        if (isOpen) {
            open.add(line);
        }
    }

    boolean isLast(Role asked) {
        return isOpen && role == asked;
    }

    /** The last line of the last part; empty where it has none. */
    Optional<String> lastLine() {
        return open.isEmpty() ? Optional.empty() : Optional.of(open.getLast());
    }

    boolean has(Role asked) {
        return isLast(asked) || parts.stream().anyMatch(part -> part.role() == asked);
    }

    /** All of them, and nothing is left here. */
    Entry finish() {
        close();
        Entry entry = new Entry(parts);
        parts.clear();
        return entry;
    }

    private void close() {
        if (isOpen) {
            parts.add(new Part(role, label, open));
        }
        open.clear();
        isOpen = false;
    }
}

package crossread.read.database;

import java.util.List;

/**
 * Lines of a record that belong together.
 *
 * @param role what they are for
 * @param label what the database writes before them, such as {@code BYLINE:}; empty where it writes nothing
 * @param lines what follows it, blank lines between paragraphs kept
 */
record Part(Role role, String label, List<String> lines) {
    Part {
        lines = List.copyOf(lines);
    }

    static Part bare(Role role, List<String> lines) {
        return new Part(role, "", lines);
    }

    /** The lines as one, without the label. */
    String value() {
        return String.join(
                " ",
                lines.stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList());
    }

    /** As it stands in the file, as one line. */
    String printed() {
        return (label + " " + value()).strip();
    }
}

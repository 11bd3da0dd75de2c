package crossread.read.database;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * One record of a database's export.
 *
 * @param parts in the order of the file
 */
record Entry(List<Part> parts) {
    private static final int FEWEST_FIELDS = 2;

    Entry {
        parts = List.copyOf(parts);
    }

    /** The same with lines around it that belong to the export and to no article. */
    Entry between(List<String> before, List<String> behind) {
        List<Part> all = new ArrayList<>(parts);
        if (before.stream().anyMatch(line -> !line.isBlank())) {
            all.addFirst(Part.bare(Role.MARKER, before));
        }
        if (behind.stream().anyMatch(line -> !line.isBlank())) {
            all.addLast(Part.bare(Role.MARKER, behind));
        }
        return new Entry(all);
    }

    /** The value of the first part of that role that has one. */
    Optional<String> first(Role role) {
        return parts.stream()
                .filter(part -> part.role() == role)
                .map(Part::value)
                .filter(value -> !value.isEmpty())
                .findFirst();
    }

    long count(Role role) {
        return parts.stream().filter(part -> part.role() == role).count();
    }

    /** Whether it looks like a record: a stray marker in a text has no fields about it. */
    boolean isClear() {
        return count(Role.MARKER) > 0 && parts.stream().filter(Entry::isField).count() >= FEWEST_FIELDS;
    }

    private static boolean isField(Part part) {
        return switch (part.role()) {
            case LENGTH, DATE, LANGUAGE -> true;
            case MARKER -> false;
            default -> !part.label().isEmpty();
        };
    }

    /** The words the outlet wrote, as far as they are apart by blanks. */
    long words() {
        return parts.stream()
                .filter(part -> part.role() == Role.TEXT)
                .flatMap(part -> part.lines().stream())
                .mapToLong(Entry::words)
                .sum();
    }

    private static long words(String line) {
        long words = 0;
        boolean inside = false;
        for (int i = 0; i < line.length(); i++) {
            boolean blank = Character.isWhitespace(line.charAt(i));
            if (!blank && !inside && Character.isLetterOrDigit(line.charAt(i))) {
                words++;
                inside = true;
            } else if (blank) {
                inside = false;
            }
        }
        return words;
    }

    /** What makes it this record and no other, whichever export it stands in. */
    String identity() {
        return parts.stream()
                .filter(part -> part.role() != Role.MARKER)
                .map(Part::printed)
                .collect(Collectors.joining("\n"));
    }
}

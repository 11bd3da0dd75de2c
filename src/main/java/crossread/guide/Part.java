package crossread.guide;

import java.util.List;
import java.util.stream.Collectors;

/** A piece of a chapter, one below the other. */
public sealed interface Part {

    /** Its words, those too that say what a picture shows. */
    String text();

    /**
     * A heading.
     *
     * @param level 1 for the chapter's own
     */
    record Heading(int level, List<Run> runs) implements Part {
        @Override
        public String text() {
            return words(runs);
        }
    }

    /** A paragraph. */
    record Paragraph(List<Run> runs) implements Part {
        @Override
        public String text() {
            return words(runs);
        }
    }

    /**
     * A list.
     *
     * @param numbered whether its items have numbers in place of dots
     */
    record Items(boolean numbered, List<List<Part>> items) implements Part {
        @Override
        public String text() {
            return items.stream().flatMap(List::stream).map(Part::text).collect(Collectors.joining("\n"));
        }
    }

    /**
     * A table.
     *
     * @param rows of cells; the first row is its head
     */
    record Table(List<List<List<Run>>> rows) implements Part {
        @Override
        public String text() {
            return rows.stream()
                    .map(row -> row.stream().map(Part::words).collect(Collectors.joining("\t")))
                    .collect(Collectors.joining("\n"));
        }
    }

    /**
     * A picture.
     *
     * @param resource its path on the class path, beginning with a slash
     * @param text what it shows
     */
    record Picture(String resource, String text) implements Part {}

    private static String words(List<Run> runs) {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}

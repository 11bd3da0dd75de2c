package crossread.export.report;

import java.util.List;

/**
 * What stands under one heading.
 *
 * @param id unique in its report, of small letters, digits and hyphens, beginning with a letter
 * @param heading in words
 * @param apart whether it begins a page of its own, where there are pages
 * @param parts in reading order
 */
public record Section(String id, String heading, boolean apart, List<Part> parts) {
    public Section {
        parts = List.copyOf(parts);
    }

    /** One that follows the section before it. */
    public Section(String id, String heading, List<Part> parts) {
        this(id, heading, false, parts);
    }
}

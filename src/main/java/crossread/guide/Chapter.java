package crossread.guide;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * A chapter of the guide.
 *
 * @param id name of its file without the ending
 * @param title its first heading
 * @param parts from top to bottom, the title among them
 */
public record Chapter(String id, String title, List<Part> parts) {

    public Chapter {
        parts = List.copyOf(parts);
    }

    /** All its words. */
    public String text() {
        return parts.stream().map(Part::text).collect(Collectors.joining("\n"));
    }

    /** Whether it has {@code words}, in small or capital letters, in this order. */
    public boolean holds(String words) {
        return text().toLowerCase(Locale.ROOT).contains(words.strip().toLowerCase(Locale.ROOT));
    }
}

package crossread.export.report;

import java.util.List;
import java.util.Locale;

/**
 * Everything a report says, in reading order.
 *
 * @param title the story's name
 * @param subtitle what it is a report of
 * @param locale language of the program's words in it; what articles say may be in others
 * @param contents whether a list of the sections stands before them
 * @param sections at least one
 */
public record Report(String title, String subtitle, Locale locale, boolean contents, List<Section> sections) {
    public Report {
        sections = List.copyOf(sections);
    }

    /** One with a list of its sections. */
    public Report(String title, String subtitle, Locale locale, List<Section> sections) {
        this(title, subtitle, locale, true, sections);
    }
}

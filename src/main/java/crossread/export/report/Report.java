package crossread.export.report;

import java.util.List;
import java.util.Locale;

/**
 * Everything a report says, in reading order.
 *
 * @param title the story's name
 * @param subtitle what it is a report of
 * @param locale language of the program's words in it; what articles say may be in others
 * @param sections at least one
 */
public record Report(String title, String subtitle, Locale locale, List<Section> sections) {
    public Report {
        sections = List.copyOf(sections);
    }
}

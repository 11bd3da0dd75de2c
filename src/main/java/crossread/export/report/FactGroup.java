package crossread.export.report;

import crossread.messages.Messages;
import java.text.Bidi;
import java.util.List;

/**
 * The facts under one heading of the ledger.
 *
 * @param id unique in its comparison, of small letters and hyphens
 * @param heading in words
 * @param rows by rank
 * @param count of facts, those that clash counted as one
 */
record FactGroup(String id, String heading, List<FactRow> rows, int count) {
    FactGroup {
        rows = List.copyOf(rows);
    }

    /** The heading with the number of facts. */
    String titled(Messages words) {
        return words.text("report.group", closed(heading), count);
    }

    /** A mark behind a name that runs from the right keeps the count behind it: "(2)" was drawn before the name. */
    private static String closed(String heading) {
        return Bidi.requiresBidi(heading.toCharArray(), 0, heading.length()) ? heading + "\u200E" : heading;
    }
}

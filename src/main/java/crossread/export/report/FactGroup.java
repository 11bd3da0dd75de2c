package crossread.export.report;

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
}

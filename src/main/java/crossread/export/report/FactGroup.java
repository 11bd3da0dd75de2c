package crossread.export.report;

import crossread.model.Fact;
import java.util.List;

/**
 * The facts under one heading of the ledger.
 *
 * @param id unique in its comparison, of small letters and hyphens
 * @param heading in words
 * @param rows by rank; several facts in one row are those that clash with each other
 */
record FactGroup(String id, String heading, List<List<Fact>> rows) {
    FactGroup {
        rows = rows.stream().map(List::copyOf).toList();
    }
}

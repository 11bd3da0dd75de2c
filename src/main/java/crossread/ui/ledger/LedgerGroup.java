package crossread.ui.ledger;

import java.util.List;

/**
 * The rows under one heading.
 *
 * @param key which heading
 * @param rows best first; folded ones stand inside the row they belong to
 * @param count number of rows with the folded ones
 */
public record LedgerGroup(GroupKey key, List<LedgerRow> rows, int count) {
    public LedgerGroup {
        rows = List.copyOf(rows);
    }
}

package crossread.ui.ledger;

import crossread.messages.Messages;
import crossread.model.Comparison;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a fact is called.
 *
 * @param factId which
 * @param label the fact as the ledger writes it
 * @param heading under which heading it stands there
 */
public record FactTitle(String factId, String label, String heading) {

    /** Every fact of the ledger, in its order. */
    public static List<FactTitle> of(Comparison comparison, Messages words) {
        LedgerNames names = new LedgerNames(words);
        return new LedgerRows(comparison)
                .groups(LedgerFilter.ALL).stream()
                        .flatMap(group -> group.rows().stream()
                                .flatMap(row -> Stream.concat(Stream.of(row), row.folded().stream()))
                                .map(row -> new FactTitle(row.factId(), names.label(row), names.group(group.key()))))
                        .toList();
    }
}

package crossread.ui.ledger;

import crossread.model.Comparison;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which lines the list shows: what the filter leaves, with headings and folds open or closed. */
final class LedgerLines {
    private final Set<GroupKey> closed = new HashSet<>(Set.of(new GroupKey.Shared(), new GroupKey.SetAside()));
    private final Set<String> unfolded = new HashSet<>();
    private Optional<LedgerRows> rows = Optional.empty();
    private LedgerFilter filter = LedgerFilter.ALL;
    private List<LedgerGroup> groups = List.of();

    void show(Optional<Comparison> comparison) {
        rows = comparison.map(LedgerRows::new);
        unfolded.clear();
        sort();
    }

    void setFilter(LedgerFilter value) {
        filter = value;
        sort();
    }

    LedgerFilter filter() {
        return filter;
    }

    private void sort() {
        groups = rows.map(each -> each.groups(filter)).orElse(List.of());
    }

    /** The lines in their order. While a text is looked for, closed headings show what was found under them. */
    List<LedgerLine> lines() {
        List<LedgerLine> lines = new ArrayList<>();
        for (LedgerGroup group : groups) {
            boolean open = isOpen(group.key());
            lines.add(new LedgerLine.Head(group.key(), group.count(), open));
            if (open) {
                group.rows().forEach(row -> addRow(lines, row));
            }
        }
        return lines;
    }

    private void addRow(List<LedgerLine> lines, LedgerRow row) {
        boolean open = unfolded.contains(row.factId());
        lines.add(new LedgerLine.Row(row, open, false));
        if (open) {
            row.folded().forEach(inner -> lines.add(new LedgerLine.Row(inner, false, true)));
        }
    }

    private boolean isOpen(GroupKey key) {
        return !closed.contains(key) || !filter.text().isEmpty();
    }

    /** Opens the heading or closes it. */
    void toggle(GroupKey key) {
        if (!closed.remove(key)) {
            closed.add(key);
        }
    }

    /** Shows what is folded under the row of this fact, or hides it. */
    void toggleFold(String factId) {
        if (!unfolded.remove(factId)) {
            unfolded.add(factId);
        }
    }

    /** Opens what hides the fact and gives the index of its line; empty where the filter leaves it out. */
    Optional<Integer> reveal(String factId) {
        for (LedgerGroup group : groups) {
            for (LedgerRow row : group.rows()) {
                boolean inner = row.folded().stream().anyMatch(each -> each.isFor(factId));
                if (inner) {
                    unfolded.add(row.factId());
                }
                if (inner || row.isFor(factId)) {
                    closed.remove(group.key());
                }
            }
        }
        List<LedgerLine> lines = lines();
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i) instanceof LedgerLine.Row line && line.row().isFor(factId)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    /** The differences that the filter leaves, in the order of the list, folded ones too. */
    List<LedgerRow> differences() {
        List<LedgerRow> all = new ArrayList<>();
        for (LedgerGroup group : groups) {
            if (group.key().isDifference()) {
                for (LedgerRow row : group.rows()) {
                    all.add(row);
                    all.addAll(row.folded());
                }
            }
        }
        return all;
    }
}

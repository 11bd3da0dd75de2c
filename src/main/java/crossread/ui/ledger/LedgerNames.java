package crossread.ui.ledger;

import crossread.messages.Messages;
import crossread.model.FactKind;
import java.util.List;
import java.util.Locale;
import java.util.MissingResourceException;

/** What the ledger calls things. */
final class LedgerNames {
    private final Messages words;

    LedgerNames(Messages words) {
        this.words = words;
    }

    String kind(FactKind kind) {
        return words.text("kind." + kind.name().toLowerCase(Locale.ROOT));
    }

    String group(GroupKey key) {
        return switch (key) {
            case GroupKey.Differs _ -> words.text("ledger.differs");
            case GroupKey.Only(String article) -> words.text("ledger.only", article);
            case GroupKey.Uncertain _ -> words.text("ledger.uncertain");
            case GroupKey.Shared _ -> words.text("ledger.shared");
            case GroupKey.SetAside _ -> words.text("ledger.set-aside");
        };
    }

    /** The values of a row, one beside the other. */
    String label(LedgerRow row) {
        return String.join(
                " ≠ ", row.versions().stream().map(LedgerRow.Version::label).toList());
    }

    /** The line under the values: who states which, or the sentence around the fact. */
    String detail(LedgerRow row) {
        if (row.versions().size() == 1) {
            return row.context();
        }
        return String.join(
                "   ",
                row.versions().stream()
                        .map(version -> words.text(
                                "ledger.version", String.join(", ", version.articles()), version.label()))
                        .toList());
    }

    /** What to add about the fact; a remark without a text of its own is left out. */
    String remark(LedgerRow row) {
        try {
            return row.remark().map(key -> words.text("remark." + key)).orElse("");
        } catch (MissingResourceException unknown) {
            return "";
        }
    }

    /** What is folded under a row. */
    String foldOpen(List<LedgerRow> folded) {
        List<String> labels = folded.stream().map(this::label).toList();
        return words.text("ledger.fold.open", labels.size(), String.join(", ", labels));
    }

    String foldClosed() {
        return words.text("ledger.fold.close");
    }

    /** The row for those who hear it. */
    String spoken(LedgerRow row) {
        String stated = articles(row, true);
        String silent = articles(row, false);
        String coverage = silent.isEmpty()
                ? words.text("ledger.spoken.all", stated)
                : words.text("ledger.spoken.some", stated, silent);
        return words.text("ledger.spoken", kind(row.kind()), label(row), coverage, row.context());
    }

    private static String articles(LedgerRow row, boolean states) {
        List<String> letters = row.dots().stream()
                .filter(dot -> dot.states() == states)
                .map(LedgerRow.Dot::article)
                .toList();
        return String.join(", ", letters);
    }
}

package crossread.ui.view.matrix;

import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.model.fact.Coverage;
import crossread.model.fact.Fact;
import crossread.model.fact.Mention;
import crossread.model.fact.Nearest;
import crossread.ui.ledger.GroupKey;
import crossread.ui.ledger.LedgerFilter;
import crossread.ui.ledger.LedgerGroup;
import crossread.ui.ledger.LedgerRow;
import crossread.ui.ledger.LedgerRows;
import crossread.ui.view.matrix.MatrixCell.Says;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Lays the rows of the ledger out wide; facts that it folds under another stand below that one. */
final class MatrixLines {
    private final Comparison comparison;
    private final LedgerRows rows;
    private final Map<String, Fact> facts = new HashMap<>();
    private final Map<String, Article> articles = new HashMap<>();

    MatrixLines(Comparison comparison) {
        this.comparison = comparison;
        this.rows = new LedgerRows(comparison);
        comparison.facts().forEach(fact -> facts.put(fact.id(), fact));
        comparison.articles().forEach(article -> articles.put(article.id(), article));
    }

    /** The lines that {@code filter} leaves, in the order of the ledger. */
    List<MatrixLine> lines(LedgerFilter filter) {
        List<MatrixLine> lines = new ArrayList<>();
        for (LedgerGroup group : rows.groups(filter)) {
            lines.add(new MatrixLine.Head(group.key(), group.count()));
            for (LedgerRow row : group.rows()) {
                lines.add(line(row, group.key()));
                row.folded().forEach(folded -> lines.add(line(folded, group.key())));
            }
        }
        return lines;
    }

    private MatrixLine line(LedgerRow row, GroupKey key) {
        return new MatrixLine.Row(
                row, row.dots().stream().map(dot -> cell(row, dot, key)).toList());
    }

    private MatrixCell cell(LedgerRow row, LedgerRow.Dot dot, GroupKey key) {
        String factId = row.versions().stream()
                .filter(version -> version.articles().contains(dot.article()))
                .map(LedgerRow.Version::factId)
                .findFirst()
                .orElse(row.factId());
        Optional<Fact> fact = Optional.ofNullable(facts.get(factId));
        List<Mention> mentions = fact.stream()
                .flatMap(each -> each.mentions().stream())
                .filter(mention -> mention.at().article().equals(dot.article()))
                .toList();
        if (!dot.states() || mentions.isEmpty()) {
            Optional<SentenceRef> nearest = fact.stream()
                    .flatMap(each -> each.nearest().stream())
                    .map(Nearest::at)
                    .filter(at -> at.article().equals(dot.article()))
                    .findFirst();
            return new MatrixCell(dot.article(), Says.NOTHING, "", 0, factId, nearest);
        }
        Mention first = mentions.stream().filter(this::isKept).findFirst().orElse(mentions.getFirst());
        Says says = dot.aside() ? Says.ASIDE : says(fact.orElseThrow().coverage(), key);
        return new MatrixCell(dot.article(), says, words(first), mentions.size() - 1, factId, Optional.of(first.at()));
    }

    /** Articles of one text are one witness: what they share is only theirs, as the heading says. */
    private static Says says(Coverage coverage, GroupKey key) {
        return switch (coverage) {
            case Coverage.OnlyIn _ -> Says.ONLY;
            case Coverage.Differs _ -> Says.DIFFERS;
            case Coverage.Uncertain _ -> Says.UNCERTAIN;
            case Coverage.Shared _ -> key instanceof GroupKey.OneText ? Says.ONLY : Says.SHARED;
        };
    }

    private boolean isKept(Mention mention) {
        return Optional.ofNullable(articles.get(mention.at().article()))
                .filter(article -> mention.at().sentence() < article.sentences().size())
                .filter(article -> article.isKept(mention.at().sentence()))
                .isPresent();
    }

    private String words(Mention mention) {
        return comparison
                .sentence(mention.at())
                .map(Sentence::text)
                .filter(text -> mention.span().end() <= text.length())
                .map(mention.span()::of)
                .orElse("");
    }
}

package crossread.ui.ledger;

import crossread.model.Clashes;
import crossread.model.Comparison;
import crossread.model.Revision;
import crossread.model.Texts;
import crossread.model.article.Article;
import crossread.model.article.SentenceRef;
import crossread.model.fact.Coverage;
import crossread.model.fact.Fact;
import crossread.model.fact.Mention;
import crossread.model.link.Author;
import crossread.model.link.Folds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Sorts the facts of a comparison under the headings of the ledger. */
public final class LedgerRows {
    /** Here facts that one sentence states are one row, which shows that sentence. */
    private static final Set<Class<? extends GroupKey>> FOLDING =
            Set.of(GroupKey.Only.class, GroupKey.OneText.class, GroupKey.Revised.class);

    private final Comparison comparison;
    private final Texts texts;
    private final Map<SentenceRef, String> sentences = new HashMap<>();
    private final Clashes clashes;

    public LedgerRows(Comparison comparison) {
        this.comparison = comparison;
        this.texts = comparison.texts();
        this.clashes = new Clashes(comparison);
        for (Article article : comparison.articles()) {
            for (int i = 0; i < article.sentences().size(); i++) {
                sentences.put(
                        new SentenceRef(article.id(), i),
                        article.sentences().get(i).text());
            }
        }
    }

    /** The headings that have rows, in their order. */
    public List<LedgerGroup> groups(LedgerFilter filter) {
        Map<GroupKey, List<LedgerRow>> rows = new LinkedHashMap<>();
        keys().forEach(key -> rows.put(key, new ArrayList<>()));
        Set<String> told = new HashSet<>();
        List<Fact> ranked = comparison.facts().stream()
                .sorted(Comparator.comparingInt(Fact::rank))
                .toList();
        for (Fact fact : ranked) {
            if (told.contains(fact.id())) {
                continue;
            }
            List<Fact> cluster = clashes.with(fact);
            GroupKey key = key(fact);
            if (filter.classes().contains(FactClass.of(key))
                    && cluster.stream().anyMatch(each -> passes(each, filter))) {
                rows.computeIfAbsent(key, _ -> new ArrayList<>()).add(row(fact, cluster));
            }
            cluster.forEach(each -> told.add(each.id()));
        }
        List<LedgerGroup> groups = new ArrayList<>();
        rows.forEach((key, list) -> {
            if (!list.isEmpty()) {
                boolean folds = FOLDING.contains(key.getClass()) && !filter.narrows();
                groups.add(new LedgerGroup(key, folds ? fold(list) : list, list.size()));
            }
        });
        return groups;
    }

    private List<GroupKey> keys() {
        List<GroupKey> keys = new ArrayList<>(List.of(new GroupKey.Differs()));
        comparison.articles().forEach(article -> {
            keys.add(new GroupKey.Only(article.id()));
            List.of(Revision.values()).forEach(revision -> keys.add(new GroupKey.Revised(article.id(), revision)));
        });
        texts.groups().forEach(group -> keys.add(new GroupKey.OneText(group)));
        keys.addAll(List.of(new GroupKey.Uncertain(), new GroupKey.Shared(), new GroupKey.SetAside()));
        return keys;
    }

    private GroupKey key(Fact fact) {
        if (fact.setAside()) {
            return new GroupKey.SetAside();
        }
        return switch (fact.coverage()) {
            case Coverage.Differs _ -> new GroupKey.Differs();
            case Coverage.OnlyIn(String article) ->
                texts.groups().size() > 1
                        ? new GroupKey.Only(article)
                        : texts.revision(fact)
                                .<GroupKey>map(revision -> new GroupKey.Revised(article, revision))
                                .orElseGet(() -> new GroupKey.Only(article));
            case Coverage.Uncertain _ -> new GroupKey.Uncertain();
            case Coverage.Shared(List<String> articles) ->
                texts.isOneText(fact) ? new GroupKey.OneText(texts.group(articles)) : new GroupKey.Shared();
        };
    }

    private boolean passes(Fact fact, LedgerFilter filter) {
        return filter.kinds().contains(fact.kind())
                && fact.mentions().stream()
                        .anyMatch(mention -> filter.takes(mention.at().article()))
                && (filter.matches(fact.label())
                        || fact.mentions().stream().anyMatch(mention -> filter.matches(sentence(mention))));
    }

    private LedgerRow row(Fact fact, List<Fact> cluster) {
        List<LedgerRow.Version> versions = cluster.stream()
                .map(each -> new LedgerRow.Version(
                        each.id(), each.label(), each.coverage().articles()))
                .toList();
        Set<String> stating = new HashSet<>();
        versions.forEach(version -> stating.addAll(version.articles()));
        List<Mention> mentions =
                cluster.stream().flatMap(each -> each.mentions().stream()).toList();
        List<LedgerRow.Dot> dots = comparison.articles().stream()
                .map(article -> dot(article.id(), stating.contains(article.id()), mentions))
                .toList();
        Mention first = fact.mentions().getFirst();
        String context = ContextLine.around(sentence(first), first.span());
        Where where = fact.setAside() ? Where.of(comparison, fact.mentions()) : Where.TEXT;
        return new LedgerRow(
                fact.id(),
                fact.kind(),
                versions,
                dots,
                first.at(),
                where,
                context,
                fact.remark(),
                cluster.stream().anyMatch(each -> each.by() == Author.READER),
                List.of());
    }

    private LedgerRow.Dot dot(String article, boolean states, List<Mention> mentions) {
        List<Mention> own = mentions.stream()
                .filter(mention -> mention.at().article().equals(article))
                .toList();
        boolean aside = states && !own.isEmpty() && !Where.of(comparison, own).isReported();
        return new LedgerRow.Dot(article, states, aside);
    }

    private String sentence(Mention mention) {
        return sentences.getOrDefault(mention.at(), "");
    }

    private static List<LedgerRow> fold(List<LedgerRow> rows) {
        return Folds.of(rows, LedgerRow::at, LedgerRow::label).stream()
                .map(same -> same.getFirst().folding(same.subList(1, same.size())))
                .toList();
    }
}

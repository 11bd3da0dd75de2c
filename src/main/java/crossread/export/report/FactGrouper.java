package crossread.export.report;

import crossread.export.ReuseWording;
import crossread.messages.Messages;
import crossread.model.Clashes;
import crossread.model.Comparison;
import crossread.model.Revision;
import crossread.model.Texts;
import crossread.model.article.Article;
import crossread.model.fact.Coverage;
import crossread.model.fact.Fact;
import crossread.model.link.Folds;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Sorts facts under the headings of the ledger, what differs first and what is set aside last. */
final class FactGrouper {
    /** How the ids of those groups begin in which a sentence is shown once. */
    private static final List<String> FOLDING = List.of("only-", "added-", "dropped-", "one-text-");

    private final Comparison comparison;
    private final Texts texts;
    private final ReuseWording reuse;
    private final Messages words;
    private final Clashes clashes;

    FactGrouper(Comparison comparison, Messages words) {
        this.comparison = comparison;
        this.texts = comparison.texts();
        this.reuse = new ReuseWording(comparison, words);
        this.words = words;
        this.clashes = new Clashes(comparison);
    }

    /** The groups that have facts. */
    List<FactGroup> groups() {
        Map<String, List<List<Fact>>> rows = new LinkedHashMap<>();
        ids().forEach(id -> rows.put(id, new ArrayList<>()));
        Set<String> told = new HashSet<>();
        for (Fact fact : comparison.facts().stream()
                .sorted(Comparator.comparingInt(Fact::rank))
                .toList()) {
            if (!told.contains(fact.id())) {
                List<Fact> row = clashing(fact);
                row.forEach(each -> told.add(each.id()));
                rows.computeIfAbsent(id(fact), _ -> new ArrayList<>()).add(row);
            }
        }
        List<FactGroup> groups = new ArrayList<>();
        rows.forEach((id, list) -> {
            if (!list.isEmpty()) {
                groups.add(new FactGroup(id, groupHeading(list.getFirst().getFirst()), rows(id, list), list.size()));
            }
        });
        return groups;
    }

    /** What one article alone states, or one text, is told sentence by sentence, as in the ledger. */
    private static List<FactRow> rows(String id, List<List<Fact>> list) {
        if (FOLDING.stream().noneMatch(id::startsWith)) {
            return list.stream()
                    .map(facts -> facts.size() > 1 ? new FactRow.Clash(facts) : FactRow.alone(facts.getFirst()))
                    .toList();
        }
        List<Fact> facts = list.stream().flatMap(List::stream).toList();
        return Folds.of(facts, fact -> fact.mentions().getFirst().at(), Fact::label).stream()
                .<FactRow>map(FactRow.Fold::new)
                .toList();
    }

    private List<String> ids() {
        List<String> ids = new ArrayList<>(List.of("differs"));
        for (Article article : comparison.articles()) {
            String sigil = sigil(article.id());
            ids.addAll(List.of("only-" + sigil, "added-" + sigil, "dropped-" + sigil));
        }
        texts.groups().forEach(group -> ids.add("one-text-" + sigil(group.getFirst())));
        ids.addAll(List.of("uncertain", "shared", "set-aside-facts"));
        return ids;
    }

    private String id(Fact fact) {
        if (fact.setAside()) {
            return "set-aside-facts";
        }
        return switch (fact.coverage()) {
            case Coverage.Differs _ -> "differs";
            case Coverage.Uncertain _ -> "uncertain";
            case Coverage.Shared(List<String> articles) ->
                texts.isOneText(fact)
                        ? "one-text-" + sigil(texts.group(articles).getFirst())
                        : "shared";
            case Coverage.OnlyIn(String article) ->
                (texts.groups().size() > 1
                                ? "only-"
                                : texts.revision(fact)
                                        .map(revision -> revision == Revision.ADDED ? "added-" : "dropped-")
                                        .orElse("only-"))
                        + sigil(article);
        };
    }

    /** The same with the outlet's name: a report has no columns beside it that tell whose letter it is. */
    private String groupHeading(Fact fact) {
        if (!fact.setAside() && fact.coverage() instanceof Coverage.OnlyIn(String id)) {
            Optional<Article> article =
                    comparison.article(id).filter(_ -> reuse.heading(fact).isEmpty());
            if (article.isPresent()) {
                String named = words.text("report.article", id, article.get().name());
                return words.text("coverage.only", named);
            }
        }
        return heading(fact);
    }

    /** The heading a fact stands under. */
    String heading(Fact fact) {
        if (fact.setAside()) {
            return words.text("coverage.set-aside");
        }
        return reuse.heading(fact).orElseGet(() -> switch (fact.coverage()) {
            case Coverage.OnlyIn(String article) -> words.text("coverage.only", article);
            case Coverage.Shared _ -> words.text("coverage.shared");
            case Coverage.Differs _ -> words.text("coverage.differs");
            case Coverage.Uncertain _ -> words.text("coverage.uncertain");
        });
    }

    private static String sigil(String article) {
        return article.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "-");
    }

    /** The fact and those it clashes with, as they are stated; alone unless it differs. */
    List<Fact> clashing(Fact fact) {
        return clashes.with(fact);
    }
}

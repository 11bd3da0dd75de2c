package crossread.ui.columns.text;

import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.SentenceRef;
import crossread.model.fact.Coverage;
import crossread.model.fact.Discrepancy;
import crossread.model.fact.Fact;
import crossread.model.fact.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds where in an article the facts of others would fall: behind the sentence that is matched with the one which states
 * the fact, or with the nearest matched one before it.
 */
public final class OmissionFinder {
    private final Comparison comparison;
    private final PairLinks links;
    private final Map<String, Set<String>> clashing = new HashMap<>();
    /** Found once: marks are switched again and again, and with 4,000 of them this took half of the time. */
    private final Map<List<String>, Map<Integer, Integer>> matches = new HashMap<>();

    private final Map<String, Optional<SentenceRef>> first = new HashMap<>();
    private final Map<String, Map<Marks, List<Omission>>> found = new HashMap<>();

    public OmissionFinder(Comparison comparison, PairLinks links) {
        this.comparison = comparison;
        this.links = links;
        Map<String, Fact> facts = new HashMap<>();
        comparison.facts().forEach(fact -> facts.put(fact.id(), fact));
        for (Discrepancy clash : comparison.discrepancies()) {
            for (String id : clash.facts()) {
                Set<String> articles = clashing.computeIfAbsent(id, _ -> new HashSet<>());
                clash.facts().stream()
                        .flatMap(other -> Optional.ofNullable(facts.get(other)).stream())
                        .forEach(other -> articles.addAll(other.coverage().articles()));
            }
        }
    }

    /** The places of {@code article}, from its top; one for several facts, in the order of their ranks. */
    public List<Omission> find(Article article, Marks marks) {
        return found.computeIfAbsent(article.id(), _ -> new Recent()).computeIfAbsent(marks, _ -> look(article, marks));
    }

    /** A reader goes to and fro between the levels of marks. */
    private static final class Recent extends LinkedHashMap<Marks, List<Omission>> {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Marks, List<Omission>> eldest) {
            return size() > MarkLevel.values().length;
        }
    }

    private List<Omission> look(Article article, Marks marks) {
        TreeMap<Integer, List<String>> places = new TreeMap<>();
        marks.of(comparison).stream()
                .filter(fact -> isLacking(fact, article.id()))
                .forEach(fact -> first.computeIfAbsent(fact.id(), _ -> first(fact))
                        .ifPresent(at -> {
                            Map<Integer, Integer> match = matches.computeIfAbsent(
                                    List.of(at.article(), article.id()), _ -> matches(at.article(), article.id()));
                            int after = -1;
                            for (int sentence = at.sentence(); sentence >= 0 && after < 0; sentence--) {
                                after = match.getOrDefault(sentence, -1);
                            }
                            places.computeIfAbsent(after, _ -> new ArrayList<>())
                                    .add(fact.id());
                        }));
        List<Omission> omissions = new ArrayList<>();
        places.forEach((after, facts) -> omissions.add(new Omission(after, facts)));
        return omissions;
    }

    /** What may be told here in other words is not said to be left out, nor is what is told with another figure. */
    private boolean isLacking(Fact fact, String article) {
        return !fact.setAside()
                && !(fact.coverage() instanceof Coverage.Uncertain)
                && !fact.coverage().articles().contains(article)
                && !clashing.getOrDefault(fact.id(), Set.of()).contains(article);
    }

    /** Where the fact is stated first in text that is compared. */
    private Optional<SentenceRef> first(Fact fact) {
        return fact.mentions().stream()
                .map(Mention::at)
                .filter(at -> comparison
                        .article(at.article())
                        .filter(article -> article.isKept(at.sentence()))
                        .isPresent())
                .findFirst();
    }

    /** For each sentence of {@code from} its match: one in its order before one that is moved, then the likeliest. */
    private Map<Integer, Integer> matches(String from, String to) {
        Map<Integer, PairLinks.Joined> best = new HashMap<>();
        Comparator<PairLinks.Joined> better = Comparator.<PairLinks.Joined>comparingInt(
                        joined -> joined.moved() ? 0 : 1)
                .thenComparingDouble(PairLinks.Joined::score);
        for (PairLinks.Joined joined : links.between(from, to)) {
            best.merge(joined.from(), joined, (one, other) -> better.compare(one, other) >= 0 ? one : other);
        }
        Map<Integer, Integer> matches = new HashMap<>();
        best.forEach((sentence, joined) -> matches.put(sentence, joined.to()));
        return matches;
    }
}

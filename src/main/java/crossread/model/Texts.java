package crossread.model;

import crossread.model.fact.Coverage;
import crossread.model.fact.Fact;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The independent texts among articles: three outlets may carry two.
 *
 * <p>An article belongs to the text of the longer article that holds most of it, and versions of one article belong
 * together. A brief that stands whole in two long articles therefore does not make one text of those.
 *
 * @param groups ids of the articles that carry each text, in their order; every article is in one
 * @param kinships what they were made of
 */
public record Texts(List<List<String>> groups, List<Kinship> kinships) {

    public Texts {
        groups = groups.stream().map(List::copyOf).toList();
        kinships = List.copyOf(kinships);
    }

    /** The texts of these articles; kinships with other articles are passed over. */
    public static Texts of(List<String> articles, List<Kinship> kinships) {
        Map<String, String> first = new LinkedHashMap<>();
        articles.forEach(id -> first.put(id, id));
        for (Kinship kinship : kinships) {
            if (kinship.kind() == Kinship.Kind.LATER_VERSION) {
                join(first, kinship);
            }
        }
        for (String id : articles) {
            kinships.stream()
                    .filter(kinship -> kinship.kind() != Kinship.Kind.LATER_VERSION)
                    .filter(kinship -> kinship.article().equals(id))
                    .max(Comparator.comparingDouble(Kinship::share).thenComparingDouble(Kinship::otherShare))
                    .ifPresent(kinship -> join(first, kinship));
        }
        Map<String, List<String>> groups = new LinkedHashMap<>();
        first.forEach((id, root) ->
                groups.computeIfAbsent(root, _ -> new ArrayList<>()).add(id));
        return new Texts(List.copyOf(groups.values()), kinships);
    }

    /** Each article points at one of its text; two texts become one. */
    private static void join(Map<String, String> first, Kinship kinship) {
        String one = first.get(kinship.article());
        String other = first.get(kinship.other());
        if (one != null && other != null) {
            first.replaceAll((id, root) -> root.equals(other) ? one : root);
        }
    }

    /** The articles of the text that the first of these carries. */
    public List<String> group(List<String> articles) {
        return groups.stream()
                .filter(group -> group.contains(articles.getFirst()))
                .findFirst()
                .orElse(articles);
    }

    /** How many independent texts these articles carry. */
    public int count(Collection<String> articles) {
        return (int) groups.stream()
                .filter(group -> group.stream().anyMatch(articles::contains))
                .count();
    }

    /**
     * Whether articles share a fact only because they carry one text, while there are other texts: it then is one witness's
     * and no more shared than what a single article states.
     */
    public boolean isOneText(Fact fact) {
        return groups.size() > 1
                && fact.coverage() instanceof Coverage.Shared(List<String> articles)
                && count(articles) == 1;
    }

    /**
     * What became, between versions, of a fact that no independent article states: empty where another text states it too,
     * where it is not sure who states it, or where versions came and went in both directions.
     */
    public Optional<Revision> revision(Fact fact) {
        List<String> stating = fact.coverage().articles();
        if (fact.setAside() || fact.coverage() instanceof Coverage.Uncertain || count(stating) != 1) {
            return Optional.empty();
        }
        boolean added = false;
        boolean dropped = false;
        for (Kinship kinship : kinships) {
            if (kinship.kind() == Kinship.Kind.LATER_VERSION) {
                boolean later = stating.contains(kinship.article());
                boolean earlier = stating.contains(kinship.other());
                added |= later && !earlier;
                dropped |= earlier && !later;
            }
        }
        return added == dropped ? Optional.empty() : Optional.of(added ? Revision.ADDED : Revision.DROPPED);
    }
}

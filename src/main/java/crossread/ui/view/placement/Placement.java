package crossread.ui.view.placement;

import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.SentenceRef;
import crossread.model.fact.Coverage;
import crossread.model.fact.Fact;
import crossread.model.fact.Mention;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The shared facts by where the articles state them.
 *
 * @param axes one an article, in their order
 * @param facts those furthest apart first
 * @param left how many more there are than are shown
 */
record Placement(List<Axis> axes, List<PlacedFact> facts, int left) {
    /** More lines than this are a grey field; those of the best rank stay. */
    static final int MOST = 150;

    /** A fact told in the first quarter of an article is told early there. */
    static final double EARLY = .25;

    /** Half an article between two places is what "buried" means here. */
    static final double FAR = .5;

    Placement {
        axes = List.copyOf(axes);
        facts = List.copyOf(facts);
    }

    static Placement of(Comparison comparison) {
        List<Axis> axes = new ArrayList<>();
        Map<SentenceRef, Spot> spots = new HashMap<>();
        for (int axis = 0; axis < comparison.articles().size(); axis++) {
            Article article = comparison.articles().get(axis);
            List<Integer> kept = kept(article);
            axes.add(new Axis(article.id(), article.name(), kept.size()));
            for (int i = 0; i < kept.size(); i++) {
                SentenceRef at = new SentenceRef(article.id(), kept.get(i));
                spots.put(at, new Spot(axis, at, i + 1, i / (double) Math.max(1, kept.size() - 1)));
            }
        }
        List<PlacedFact> all = comparison.facts().stream()
                .filter(fact -> fact.coverage() instanceof Coverage.Shared && !fact.setAside())
                .sorted(Comparator.comparingInt(Fact::rank))
                .map(fact -> placed(fact, axes.size(), spots))
                .filter(fact -> fact.spots().size() > 1)
                .toList();
        List<PlacedFact> shown = all.stream()
                .limit(MOST)
                .sorted(Comparator.comparingDouble(PlacedFact::spread).reversed())
                .toList();
        return new Placement(axes, shown, all.size() - shown.size());
    }

    private static List<Integer> kept(Article article) {
        List<Integer> kept = new ArrayList<>();
        for (int i = 0; i < article.sentences().size(); i++) {
            if (article.isKept(i)) {
                kept.add(i);
            }
        }
        return kept;
    }

    private static PlacedFact placed(Fact fact, int articles, Map<SentenceRef, Spot> spots) {
        List<Optional<Spot>> first = new ArrayList<>();
        for (int i = 0; i < articles; i++) {
            first.add(Optional.empty());
        }
        for (Mention mention : fact.mentions()) {
            Spot spot = spots.get(mention.at());
            if (spot != null
                    && first.get(spot.axis())
                            .filter(other -> other.number() <= spot.number())
                            .isEmpty()) {
                first.set(spot.axis(), Optional.of(spot));
            }
        }
        return new PlacedFact(
                fact.id(),
                fact.kind(),
                fact.label(),
                first.stream().flatMap(Optional::stream).toList());
    }

    /** Place of the fact in the list, from 0; empty where it is not shown. */
    Optional<Integer> index(String factId) {
        for (int i = 0; i < facts.size(); i++) {
            if (facts.get(i).factId().equals(factId)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }
}

package crossread.fact.correct;

import crossread.model.article.Article;
import crossread.model.fact.Coverage;
import crossread.model.fact.Discrepancy;
import crossread.model.fact.Fact;
import crossread.model.fact.Findings;
import crossread.model.link.Alignment;
import crossread.model.work.FactCorrection;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Sets findings right as the reader said, oldest word first, so that of two that contradict each other the last holds:
 * what was struck out and is then joined, parted or named otherwise is a fact again, and a mention joined and then split
 * off stands alone. What speaks of a mention that is not there does nothing. Safe for many threads.
 */
public final class FactCorrector {

    /**
     * The findings set right, with ids and ranks from 1 anew; the same findings where no correction has anything to say.
     *
     * @param articles of the findings, split, in their order on the screen
     * @param alignment of them, for the nearest sentences of articles that no longer state a fact
     * @param judged as the program found it
     * @param corrections oldest first
     */
    public Findings correct(
            List<Article> articles, Alignment alignment, Findings judged, List<FactCorrection> corrections) {
        if (corrections.isEmpty()) {
            return judged;
        }
        Grouping grouping = new Grouping(articles, judged.facts());
        boolean any = false;
        for (FactCorrection correction : corrections) {
            any |= grouping.apply(correction);
        }
        return any ? findings(grouping, judged, new FactMaker(articles, alignment)) : judged;
    }

    private static Findings findings(Grouping grouping, Findings judged, FactMaker maker) {
        List<Group> groups = grouping.left();
        Map<Group, Integer> places = new HashMap<>();
        groups.forEach(group -> places.put(group, places.size() + 1));
        Set<String> differing = new HashSet<>();
        judged.facts().stream()
                .filter(fact -> fact.coverage() instanceof Coverage.Differs)
                .forEach(fact -> differing.add(fact.id()));
        List<Discrepancy> left = new ArrayList<>();
        Set<Group> clashing = new HashSet<>();
        Set<List<Object>> told = new HashSet<>();
        for (Discrepancy clash : judged.discrepancies()) {
            Set<Group> ends = new LinkedHashSet<>();
            clash.facts().stream().flatMap(id -> grouping.of(id).stream()).forEach(ends::add);
            List<String> ids = ends.stream()
                    .map(places::get)
                    .sorted()
                    .map(place -> "f" + place)
                    .toList();
            if (ends.size() > 1 && told.add(List.of(clash.what(), ids))) {
                left.add(new Discrepancy("d" + (left.size() + 1), ids, clash.what(), clash.score(), clash.differing()));
                // A date that is merely another leaves both as they are; only what made both differ does so again.
                if (differing.containsAll(clash.facts())) {
                    clashing.addAll(ends);
                }
            }
        }
        List<Fact> facts = new ArrayList<>();
        for (Group group : groups) {
            facts.add(maker.make(group, facts.size() + 1, clashing.contains(group)));
        }
        return new Findings(facts, left);
    }
}

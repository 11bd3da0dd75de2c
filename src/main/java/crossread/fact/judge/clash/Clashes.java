package crossread.fact.judge.clash;

import crossread.fact.judge.figure.Sizes;
import crossread.fact.judge.join.Chunks;
import crossread.fact.judge.join.Draft;
import crossread.fact.judge.join.Gathering;
import crossread.fact.judge.join.Reach;
import crossread.fact.judge.same.SameClaim;
import crossread.fact.judge.story.Passage;
import crossread.fact.judge.story.Said;
import crossread.fact.judge.story.Stamps;
import crossread.fact.judge.story.Story;
import crossread.fact.judge.story.Surroundings;
import crossread.model.Budget;
import crossread.model.Progress;
import crossread.model.Stage;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.DoubleConsumer;
import java.util.stream.IntStream;

/**
 * Finds figures, days, names and claims that stand in one another's place: of one kind and unit, with another value, where neither
 * article states what the other does; of several those that fit best. Whether two are of one thing, {@link Contest} tells.
 */
public final class Clashes {
    private static final double LINKED = .6;
    /** Sentences that agree in another figure of the unit clash only where the words right beside these two agree. */
    private static final double CLOSE = .5;

    private static final int BESIDE = 4;
    /** How sure a clash is that no sentences but only the number of articles tells. */
    private static final double DISSENT = .5;

    private final Story story;
    private final Gathering gathering;
    private final Map<Draft, Reach> reaches;
    private final Contest contest;
    private final Surroundings surroundings;
    private final Scopes scopes;
    private final MutualBest best;

    /** Two facts in one another's place, 0 to 1. */
    public record Clash(Draft one, Draft other, double score) {}

    /**
     * A mention with what it is one of.
     *
     * @param size of a figure, 0 for all others: worked out once, since each is held against every other of its unit
     * @param stating the articles that state the draft, or may
     */
    private record Place(Said said, Draft draft, double size, Set<String> stating) {
        static Place of(Said said, Draft draft, Set<String> stating) {
            return new Place(said, draft, Sizes.of(said), stating);
        }
    }

    public Clashes(
            Story story, Gathering gathering, Map<Draft, Reach> reaches, Contest contest, Surroundings surroundings) {
        this.story = story;
        this.gathering = gathering;
        this.reaches = reaches;
        this.contest = contest;
        this.surroundings = surroundings;
        scopes = new Scopes(gathering.drafts(), contest);
        best = new MutualBest(surroundings);
    }

    /**
     * Every two facts that clash, surest first.
     *
     * @param budget once it is spent, no more are looked for
     * @param progress is told between .8 and .9 of the stage
     */
    public List<Clash> find(Budget budget, Progress progress) {
        List<Clash> clashes = new ArrayList<>();
        Map<Draft, Map<Draft, Double>> scores = new HashMap<>();
        Collection<List<Place>> units = comparable().values();
        // Every two of a unit are held against each other.
        double all = units.stream()
                .mapToDouble(places -> (double) places.size() * places.size())
                .sum();
        double done = 0;
        for (List<Place> comparable : units) {
            if (budget.isSpent()) {
                break;
            }
            double before = done;
            List<MutualBest.Pair> pairs = pairs(
                    comparable, budget, compared -> progress.report(Stage.JOIN, .8 + .1 * (before + compared) / all));
            done += (double) comparable.size() * comparable.size();
            for (MutualBest.Pair pair : best.of(pairs)) {
                boolean swap = pair.first().tie().compareTo(pair.second().tie()) > 0;
                Draft one = swap ? pair.second() : pair.first();
                Draft other = swap ? pair.first() : pair.second();
                scores.computeIfAbsent(one, key -> new HashMap<>()).merge(other, pair.score(), Math::max);
            }
        }
        scores.forEach((one, others) -> others.forEach((other, score) -> clashes.add(new Clash(one, other, score))));
        clashes.sort(Comparator.comparingDouble((Clash clash) -> -clash.score())
                .thenComparing(clash -> clash.one().tie())
                .thenComparing(clash -> clash.other().tie()));
        return clashes;
    }

    /** Mentions of one kind and unit. */
    private Map<String, List<Place>> comparable() {
        Map<String, List<Place>> byUnit = new TreeMap<>();
        for (Draft draft : gathering.drafts()) {
            Set<String> stating = stating(draft);
            for (Said said : draft.places()) {
                if (said.passage().standing().states() && !Stamps.isOne(said)) {
                    String unit = contest.unit(said);
                    if (!unit.isEmpty()) {
                        byUnit.computeIfAbsent(unit, key -> new ArrayList<>()).add(Place.of(said, draft, stating));
                    }
                }
            }
        }
        return byUnit;
    }

    private List<MutualBest.Pair> pairs(List<Place> places, Budget budget, DoubleConsumer compared) {
        List<MutualBest.Pair> pairs = new ArrayList<>();
        Map<Passage, Set<Draft>> said = new HashMap<>();
        Dissent dissent = new Dissent(
                places.stream().map(Place::said).toList(),
                places.stream().map(Place::draft).toList());
        places.forEach(place -> said.computeIfAbsent(place.said().passage(), some -> new HashSet<>())
                .add(place.draft()));
        Map<Passage, List<Integer>> numbers = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            numbers.computeIfAbsent(places.get(i).said().passage(), some -> new ArrayList<>())
                    .add(i);
        }
        List<Integer> rows = IntStream.range(0, places.size()).boxed().toList();
        Chunks.each(
                rows,
                i -> row(i, places, numbers, said, dissent, budget),
                pairs::addAll,
                share -> compared.accept(share * share * places.size() * places.size()));
        return pairs;
    }

    private List<MutualBest.Pair> row(
            int i,
            List<Place> places,
            Map<Passage, List<Integer>> numbers,
            Map<Passage, Set<Draft>> said,
            Dissent dissent,
            Budget budget) {
        List<MutualBest.Pair> pairs = new ArrayList<>();
        Place other = places.get(i);
        if (!budget.isSpent()) {
            before(i, other, numbers).forEach(j -> {
                Place one = places.get(j);
                if (mayClash(one, other)) {
                    double score = score(one, other, dissent);
                    boolean agree = !Collections.disjoint(
                            said.getOrDefault(one.said().passage(), Set.of()),
                            said.getOrDefault(other.said().passage(), Set.of()));
                    boolean apart = agree
                            && !contest.isOfOneThing(one.said(), other.said())
                            && surroundings.agree(one.said(), other.said(), BESIDE) < CLOSE;
                    apart |= contest.isToldByAll(one.said())
                            && scopes.areOther(
                                    one.said().passage(), other.said().passage());
                    if (score > 0 && !apart) {
                        pairs.add(new MutualBest.Pair(one.said(), one.draft(), other.said(), other.draft(), score));
                    }
                }
            });
        }
        return pairs;
    }

    /**
     * The places of the unit before this one that it is held against: all of them, or where time is short those in sentences
     * that say the same. All of 10,000 sums are 50 million pairs.
     */
    private IntStream before(int place, Place other, Map<Passage, List<Integer>> numbers) {
        return story.isCoarse() || Contest.isOfSentences(other.said())
                ? story.saysTheSame(other.said().passage().ref(), LINKED).stream()
                        .flatMap(passage -> numbers.getOrDefault(passage, List.of()).stream())
                        .mapToInt(Integer::intValue)
                        .filter(number -> number < place)
                : IntStream.range(0, place);
    }

    /** In two articles, neither of which also states what the other does. */
    private boolean mayClash(Place one, Place other) {
        return one.draft() != other.draft()
                && !one.said().article().equals(other.said().article())
                && !one.stating().contains(other.said().article())
                && !other.stating().contains(one.said().article())
                && contest.mayBeOne(one.said(), one.size(), other.said(), other.size())
                && !isBothSomewhere(one, other);
    }

    /** "A five-boat attack" of whose boats three were taken: who tells both of a few knows them apart. */
    private static boolean isBothSomewhere(Place one, Place other) {
        boolean few = FigureContest.isFew(one.said()) || FigureContest.isFew(other.said());
        return few
                && one.draft().places().stream()
                        .anyMatch(said -> other.stating().contains(said.article()));
    }

    private Set<String> stating(Draft draft) {
        Set<String> articles = new HashSet<>();
        Reach reach = reaches.get(draft);
        if (reach != null) {
            articles.addAll(reach.stating());
            reach.unsure().forEach((article, pause) -> {
                // of a claim any sentence that tells of the same matter gives pause, the contrary as well
                if (!pause.likeness().isSilence() && !(draft.sameness() instanceof SameClaim)) {
                    articles.add(article);
                }
            });
        }
        return articles;
    }

    private double score(Place one, Place other, Dissent dissent) {
        double told = contest.score(one.said(), other.said());
        boolean alone = told == 0 && dissent.between(one.said(), one.draft(), other.said(), other.draft());
        return alone ? DISSENT : told;
    }
}

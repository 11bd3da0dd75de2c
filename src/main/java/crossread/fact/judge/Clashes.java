package crossread.fact.judge;

import crossread.model.Budget;
import crossread.model.Progress;
import crossread.model.SentenceRef;
import crossread.model.Span;
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
 * Finds figures that stand in one another's place: of one kind and unit, with another value, where neither article states
 * what the other does; of several those that fit best. Whether two are of one thing, {@link Contest} tells.
 */
final class Clashes {
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

    /** Two facts in one another's place, 0 to 1. */
    record Clash(Draft one, Draft other, double score) {}

    private record Pair(Said one, Draft first, Said other, Draft second, double score) {}

    /**
     * A figure or a day.
     *
     * @param size of the figure, 0 for a day: worked out once, since each is held against every other of its unit
     * @param stating the articles that state the draft, or may
     */
    private record Place(Said said, Draft draft, double size, Set<String> stating) {
        static Place of(Said said, Draft draft, Set<String> stating) {
            return new Place(said, draft, Contest.size(said), stating);
        }
    }

    Clashes(Story story, Gathering gathering, Map<Draft, Reach> reaches, Contest contest, Surroundings surroundings) {
        this.story = story;
        this.gathering = gathering;
        this.reaches = reaches;
        this.contest = contest;
        this.surroundings = surroundings;
    }

    /**
     * @param budget once it is spent, no more are looked for
     * @param progress is told between .8 and .9 of the stage
     */
    List<Clash> find(Budget budget, Progress progress) {
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
            List<Pair> pairs = pairs(
                    comparable, budget, compared -> progress.report(Stage.JOIN, .8 + .1 * (before + compared) / all));
            done += (double) comparable.size() * comparable.size();
            for (Pair pair : mutualBest(pairs)) {
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

    /** Figures of one unit, and days. */
    private Map<String, List<Place>> comparable() {
        Map<String, List<Place>> byUnit = new TreeMap<>();
        for (Draft draft : gathering.drafts()) {
            Set<String> stating = stating(draft);
            for (Said said : draft.places()) {
                if (said.passage().standing() == Standing.KEPT || said.passage().standing() == Standing.HEADLINE) {
                    String unit = contest.unit(said);
                    if (!unit.isEmpty()) {
                        byUnit.computeIfAbsent(unit, key -> new ArrayList<>()).add(Place.of(said, draft, stating));
                    }
                }
            }
        }
        return byUnit;
    }

    private List<Pair> pairs(List<Place> places, Budget budget, DoubleConsumer compared) {
        List<Pair> pairs = new ArrayList<>();
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

    private List<Pair> row(
            int i,
            List<Place> places,
            Map<Passage, List<Integer>> numbers,
            Map<Passage, Set<Draft>> said,
            Dissent dissent,
            Budget budget) {
        List<Pair> pairs = new ArrayList<>();
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
                            && !contest.isOfOnePlace(one.said(), other.said())
                            && surroundings.agree(one.said(), other.said(), BESIDE) < CLOSE;
                    if (score > 0 && !apart) {
                        pairs.add(new Pair(one.said(), one.draft(), other.said(), other.draft(), score));
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
        return story.isCoarse()
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
        boolean few = Contest.isFew(one.said()) || Contest.isFew(other.said());
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
                if (!pause.likeness().isSilence()) {
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

    /** Of several figures in two sentences only those that fit best stand in one another's place. */
    private List<Pair> mutualBest(List<Pair> pairs) {
        Map<Toward, Double> best = new HashMap<>();
        double[] fits = pairs.stream().mapToDouble(this::fit).toArray();
        for (int i = 0; i < fits.length; i++) {
            best.merge(Toward.of(pairs.get(i).one(), pairs.get(i).other()), fits[i], Math::max);
            best.merge(Toward.of(pairs.get(i).other(), pairs.get(i).one()), fits[i], Math::max);
        }
        List<Pair> left = new ArrayList<>();
        for (int i = 0; i < fits.length; i++) {
            Pair pair = pairs.get(i);
            if (fits[i] >= best.getOrDefault(Toward.of(pair.one(), pair.other()), 0.0)
                    && fits[i] >= best.getOrDefault(Toward.of(pair.other(), pair.one()), 0.0)) {
                left.add(pair);
            }
        }
        return left;
    }

    private double fit(Pair pair) {
        return pair.score() + surroundings.agree(pair.one(), pair.other()) + Contest.nearness(pair.one(), pair.other());
    }

    /** A place with the article it is held against. */
    private record Toward(SentenceRef at, Span span, String article) {
        static Toward of(Said from, Said to) {
            return new Toward(from.mention().at(), from.mention().span(), to.article());
        }
    }
}

package crossread.fact.judge;

import crossread.fact.judge.figure.Matters;
import crossread.fact.judge.join.Draft;
import crossread.fact.judge.story.Runs;
import crossread.fact.judge.story.Standing;
import crossread.model.fact.Coverage;
import crossread.model.fact.FactKind;
import crossread.model.fact.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a reader should see first: clashes, then what only one outlet has, then what is unsure, shared, set aside. Among
 * what only one has, each article's weightiest figure, person with an office and organisation or claim come before its
 * second ones, so that the first five show every sort of news. Facts of one sentence stay together in their class.
 */
final class Ranking {
    private static final int OTHER_NAMES = 5;
    private static final int TERM = 1;
    /** As much as standing in the headline. */
    private static final double FATE = 1;
    /** What each further fact of a sentence adds: a sentence with more news comes first. */
    private static final double ALSO = .3;

    private static final Set<String> DECISIONS = Set.of(
            "propose",
            "offer",
            "announce",
            "approve",
            "agree",
            "decide",
            "sign",
            "ban",
            "order",
            "pledge",
            "reject",
            "launch",
            "accept",
            "refuse",
            "withdraw",
            "promise",
            "adopt",
            "impose",
            "suspend",
            "demand",
            "deny",
            "dispute",
            "accuse");

    /** Facts of one class in one sentence. */
    private record Group(int tier, int round, int order, double weight, String tie, List<Judged> facts) {}

    private final Map<Draft, Double> clashes;
    private final Matters matters;
    /** Who claims something in which sentence, under which coverage. */
    private final Set<String> actors = new HashSet<>();

    /** @param clashes how sure the clash is, for every fact that has one */
    Ranking(Map<Draft, Double> clashes, Matters matters) {
        this.clashes = Map.copyOf(clashes);
        this.matters = matters;
    }

    List<Judged> rank(List<Judged> facts) {
        facts.stream()
                .filter(fact -> fact.value() instanceof Value.Claim)
                .forEach(fact -> actors.add(actor(fact, ((Value.Claim) fact.value()).speaker())));
        Map<String, List<Judged>> bySentence = new HashMap<>();
        for (Judged fact : facts) {
            String key =
                    tier(fact) + " " + order(fact) + " " + fact.best().mention().at();
            bySentence.computeIfAbsent(key, some -> new ArrayList<>()).add(fact);
        }
        List<Group> groups = new ArrayList<>();
        bySentence.values().forEach(some -> groups.add(group(some)));
        return inRounds(groups).stream()
                .sorted(Comparator.comparingInt(Group::tier)
                        .thenComparingInt(Group::round)
                        .thenComparingInt(Group::order)
                        .thenComparingDouble(group -> -group.weight())
                        .thenComparing(Group::tie))
                .flatMap(group -> group.facts().stream())
                .toList();
    }

    private Group group(List<Judged> facts) {
        List<Judged> sorted = facts.stream()
                .sorted(Comparator.comparingDouble((Judged fact) -> -weight(fact))
                        .thenComparing(fact -> fact.best().mention().span())
                        .thenComparing(fact -> fact.best().tie()))
                .toList();
        Judged first = sorted.getFirst();
        double weight = weight(first) + ALSO * (sorted.size() - 1);
        return new Group(tier(first), 0, order(first), weight, first.best().tie(), sorted);
    }

    /** Gives each article's n-th group of the leading classes the round n; everything else comes after all rounds. */
    private static List<Group> inRounds(List<Group> groups) {
        List<Group> sorted = groups.stream()
                .sorted(Comparator.comparingDouble((Group group) -> -group.weight())
                        .thenComparing(Group::tie))
                .toList();
        Map<String, Integer> count = new HashMap<>();
        List<Group> placed = new ArrayList<>();
        for (Group group : sorted) {
            String article = group.facts().getFirst().best().article();
            boolean leads = group.tier() == 1 && group.order() < 4;
            int round = leads ? count.merge(group.order() + " " + article, 1, Integer::sum) : Integer.MAX_VALUE;
            placed.add(new Group(group.tier(), round, group.order(), group.weight(), group.tie(), group.facts()));
        }
        return placed;
    }

    private static int tier(Judged fact) {
        if (fact.setAside()) {
            return 4;
        }
        return switch (fact.coverage()) {
            case Coverage.Differs _ -> 0;
            case Coverage.OnlyIn _ -> 1;
            case Coverage.Uncertain _ -> 2;
            case Coverage.Shared _ -> 3;
        };
    }

    private static String actor(Judged fact, String name) {
        return tier(fact) + " " + fact.best().mention().at() + " " + name;
    }

    private int order(Judged fact) {
        return switch (fact.value()) {
            case Value.Money _ -> 1;
            case Value.Quantity quantity -> isNews(fact, quantity) ? 1 : 7;
            case Value.Person person -> person.role().isPresent() ? 2 : OTHER_NAMES;
            // Who proposes is in the proposal: the body need not take a place of its own in the same round.
            case Value.Named named -> {
                boolean leads = fact.kind() == FactKind.ORGANISATION
                        && !matters.isMedium(named.name())
                        && !actors.contains(actor(fact, named.name()));
                yield leads ? 3 : OTHER_NAMES;
            }
            case Value.Claim _ -> 3;
            case Value.Quotation _ -> isTerm(fact) ? 8 : 4;
            case Value.Dates _ -> 6;
        };
    }

    /** Victims, shares and great numbers; how many live in a town the reader may learn later. */
    private boolean isNews(Judged fact, Value.Quantity quantity) {
        if (tells(fact)) {
            return true;
        }
        boolean great = quantity.amount().value().abs().doubleValue() >= 1000;
        return fact.kind() == FactKind.PERCENT || (great && (leads(fact) || !matters.isOfPeople(fact.best())));
    }

    /** Whether it says how many died, were hurt, are missing. */
    private boolean tells(Judged fact) {
        return fact.places().stream().anyMatch(said -> matters.of(said).isKnown());
    }

    private boolean leads(Judged fact) {
        return fact.places().stream().anyMatch(said -> matters.leads(said));
    }

    /** A single word in marks: how one writes rather than what one was told. */
    private static boolean isTerm(Judged fact) {
        return Runs.words(fact.best().tokens()).size() <= TERM;
    }

    /** Mentions, headline, lead, size. */
    private double weight(Judged fact) {
        double weight = clashes.getOrDefault(fact.draft(), 0.0) * 10
                + .3 * Math.min(5, fact.places().size())
                + .5 * (1 - fact.best().passage().depth());
        boolean headline =
                fact.places().stream().anyMatch(said -> said.passage().standing() == Standing.HEADLINE);
        return weight + (headline ? 1 : 0) + own(fact) + (tells(fact) ? FATE : 0);
    }

    private static double own(Judged fact) {
        return switch (fact.value()) {
            case Value.Money money -> size(money.amount().value().doubleValue());
            case Value.Quantity quantity -> size(quantity.amount().value().doubleValue());
            case Value.Claim claim -> DECISIONS.contains(claim.verb()) ? 1 : 0;
            case Value.Named _ -> fact.kind() == FactKind.ORGANISATION ? .8 : 0;
            case Value.Quotation quotation -> Math.min(1, quotation.text().length() / 100.0);
            case Value.Person _, Value.Dates _ -> 0;
        };
    }

    private static double size(double value) {
        return Math.log10(1 + Math.abs(value)) / 4;
    }
}

package crossread.fact.judge;

import crossread.model.Alignment;
import crossread.model.Coverage;
import crossread.model.Discrepancy;
import crossread.model.Fact;
import crossread.model.FactKind;
import crossread.model.Findings;
import crossread.model.Mention;
import crossread.model.Nearest;
import crossread.model.Neighbour;
import crossread.model.Progress;
import crossread.model.Stage;
import crossread.model.TokenizedArticle;
import crossread.model.Value;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins the mentions of all articles into facts and says which articles state each, where they clash, and which sentence
 * of every other article comes nearest. Says what is reported, never what is true. Safe for many threads.
 */
public final class FactJudge {
    private static final int STEPS = 64;
    private static final int PLACES = 8;
    private final Aliases aliases;
    private final GivenNames given = new GivenNames();

    /** With the names' other names that come with the program. */
    public FactJudge() {
        this(Aliases.standard());
    }

    FactJudge(Aliases aliases) {
        this.aliases = aliases;
    }

    /**
     * Facts with their coverage, by rank, and discrepancies, surest first. With one article every fact is only there,
     * with nothing nearest: there is nothing to hold it against.
     *
     * @param articles in their order on the screen, each with its id
     * @param mentions of all of them, in any order
     * @param alignment of all of them
     * @param progress is told of {@link Stage#JOIN}; its {@code CancellationException} passes
     */
    public Findings judge(
            List<TokenizedArticle> articles, List<Mention> mentions, Alignment alignment, Progress progress) {
        progress.report(Stage.JOIN, 0);
        Story story = new Story(articles, alignment);
        List<Said> said = said(story, mentions);
        Surroundings surroundings = new Surroundings(story);
        List<Sameness> kinds = List.of(
                new SameFigure(story, surroundings),
                new SameName(story, aliases, given),
                new SameDates(story, said),
                new SameQuotation(story),
                new SameClaim(story));
        Gathering gathering = new Gathering(said, kinds, progress);
        progress.report(Stage.JOIN, .4);
        Map<Draft, Reach> reaches = reaches(gathering, progress);
        reachAsTheirHeads(said, gathering, reaches);
        List<Clashes.Clash> clashes = new Clashes(story, surroundings, gathering, reaches).find(progress);
        progress.report(Stage.JOIN, .9);
        return findings(story, gathering, reaches, clashes, progress);
    }

    private static List<Said> said(Story story, List<Mention> mentions) {
        List<Said> all = new ArrayList<>();
        for (Mention mention : mentions) {
            story.passage(mention.at())
                    .map(passage -> Said.of(mention, passage))
                    .filter(said -> said.passage().standing() != Standing.REPEAT)
                    .filter(said -> !Trivia.isTrivial(said) && !story.isOwnOutlet(said) && !story.isCommon(said))
                    .ifPresent(all::add);
        }
        all.sort(Said.BY_PLACE.thenComparing(said -> said.mention().kind()));
        return Doubles.left(all);
    }

    private static Map<Draft, Reach> reaches(Gathering gathering, Progress progress) {
        Map<Draft, Reach> reaches = new HashMap<>();
        int done = 0;
        for (Draft draft : gathering.drafts()) {
            reaches.put(draft, Reach.of(draft, draft.places(), gathering));
            if (++done % STEPS == 0) {
                progress.report(Stage.JOIN, .4 + .4 * done / gathering.drafts().size());
            }
        }
        return reaches;
    }

    /** What only says where a place is, is stated wherever the place is named. */
    private void reachAsTheirHeads(List<Said> said, Gathering gathering, Map<Draft, Reach> reaches) {
        Tails tails = new Tails(said, aliases);
        Map<Said, Draft> draftOf = new HashMap<>();
        gathering.drafts().forEach(draft -> draft.places().forEach(place -> draftOf.put(place, draft)));
        for (Draft draft : gathering.drafts()) {
            for (Said head : tails.heads(draft.places())) {
                Draft named = draftOf.get(head);
                if (named != null) {
                    reaches.computeIfPresent(draft, (_, reach) -> reach.alsoWhere(named.places()));
                }
            }
        }
    }

    private static Findings findings(
            Story story,
            Gathering gathering,
            Map<Draft, Reach> reaches,
            List<Clashes.Clash> clashes,
            Progress progress) {
        Map<Draft, Double> surest = new HashMap<>();
        for (Clashes.Clash clash : clashes) {
            if (!clash.dates()) {
                surest.merge(clash.one(), clash.score(), Math::max);
                surest.merge(clash.other(), clash.score(), Math::max);
            }
        }
        List<Judged> judged = new ArrayList<>();
        int done = 0;
        for (Draft draft : gathering.drafts()) {
            if (++done % STEPS == 0) {
                progress.report(Stage.JOIN, .9 + .05 * done / gathering.drafts().size());
            }
            List<Said> places = draft.places();
            Reach reach = reaches.get(draft);
            if (reach != null
                    && !Trivia.isFurniture(places)
                    && (reach.stating().size() > 1 || !Trivia.isScareQuote(places))
                    && !Headlines.isOnlyCapitals(places)
                    && !Headlines.isOnlyItsClaim(places)) {
                Judged fact = judged(story, draft, places, reach);
                judged.add(
                        surest.containsKey(draft)
                                ? fact.withCoverage(
                                        new Coverage.Differs(fact.coverage().articles()))
                                : fact);
            }
        }
        progress.report(Stage.JOIN, .95);
        List<Fact> facts = new ArrayList<>();
        Map<Draft, String> ids = new HashMap<>();
        for (Judged one : new Ranking(surest).rank(judged)) {
            Fact fact = one.ranked(facts.size() + 1);
            facts.add(fact);
            ids.put(one.draft(), fact.id());
        }
        progress.report(Stage.JOIN, 1);
        return new Findings(facts, discrepancies(clashes, ids));
    }

    private static Judged judged(Story story, Draft draft, List<Said> places, Reach reach) {
        Said best = Labels.best(places);
        FactKind kind = Labels.kind(places);
        Value value = Labels.value(places, best, kind);
        String label = Labels.label(best, value);
        List<String> stating =
                story.articles().stream().filter(reach.stating()::contains).toList();
        boolean setAside =
                places.stream().noneMatch(said -> said.passage().standing().states());
        return new Judged(
                draft,
                places,
                Proofs.mentions(places, draft.sameness(), reach, kind, value),
                best,
                kind,
                label,
                value,
                coverage(stating, reach),
                setAside,
                nearest(story, places, reach, label),
                remark(story, draft, places, reach));
    }

    private static Coverage coverage(List<String> stating, Reach reach) {
        if (stating.size() > 1) {
            return new Coverage.Shared(stating);
        }
        return reach.unsure().isEmpty() ? new Coverage.OnlyIn(stating.getFirst()) : new Coverage.Uncertain(stating);
    }

    private static List<Nearest> nearest(Story story, List<Said> places, Reach reach, String label) {
        List<Nearest> all = new ArrayList<>();
        List<Said> telling = places.stream()
                .sorted(Comparator.comparing((Said said) -> said.passage().standing())
                        .thenComparing(Said.BY_PLACE))
                .limit(PLACES)
                .toList();
        for (String article : story.articles()) {
            if (!reach.stating().contains(article)) {
                Echo pause = reach.unsure().get(article);
                Optional<Neighbour> found = pause != null && pause.at().standing() == Standing.KEPT
                        ? Optional.of(
                                new Neighbour(pause.at().ref(), pause.likeness().score(), List.of()))
                        : nearest(story, telling, article);
                found.map(at -> new Nearest(at.at(), at.score(), List.of(label)))
                        .ifPresent(all::add);
            }
        }
        return all;
    }

    private static Optional<Neighbour> nearest(Story story, List<Said> telling, String article) {
        return telling.stream()
                .flatMap(said -> story.nearest(said.mention().at(), article).stream())
                .max(Comparator.comparingDouble(Neighbour::score)
                        .thenComparing(Neighbour::at, Comparator.reverseOrder()));
    }

    private static Optional<String> remark(Story story, Draft draft, List<Said> places, Reach reach) {
        if (!reach.aside().isEmpty()) {
            return Optional.of("remark.set-aside-elsewhere");
        }
        Optional<String> joined = joined(draft).or(() -> reach.remark(story.articles()));
        return joined.or(() -> Labels.officesDiffer(places) ? Optional.of("remark.office") : Optional.empty());
    }

    /** What the cells of the fact differ in, if anything. */
    private static Optional<String> joined(Draft draft) {
        List<Cell> cells = draft.cells();
        return cells.stream()
                .flatMap(one -> cells.stream()
                        .filter(other -> other != one)
                        .map(other -> one.compare(other).remark()))
                .filter(remark -> !remark.isEmpty())
                .sorted()
                .findFirst();
    }

    private static List<Discrepancy> discrepancies(List<Clashes.Clash> clashes, Map<Draft, String> ids) {
        List<Discrepancy> all = new ArrayList<>();
        for (Clashes.Clash clash : clashes) {
            String one = ids.get(clash.one());
            String other = ids.get(clash.other());
            if (one != null && other != null) {
                boolean first = Integer.parseInt(one.substring(1)) < Integer.parseInt(other.substring(1));
                all.add(new Discrepancy(
                        "d" + (all.size() + 1),
                        first ? List.of(one, other) : List.of(other, one),
                        clash.dates() ? "other date" : "same claim, other figure",
                        clash.score()));
            }
        }
        return all;
    }
}

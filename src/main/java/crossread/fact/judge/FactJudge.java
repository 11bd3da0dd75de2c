package crossread.fact.judge;

import crossread.fact.judge.clash.ClaimContest;
import crossread.fact.judge.clash.Clashes;
import crossread.fact.judge.clash.Contest;
import crossread.fact.judge.clash.DayContest;
import crossread.fact.judge.clash.FigureContest;
import crossread.fact.judge.clash.NameContest;
import crossread.fact.judge.figure.Fates;
import crossread.fact.judge.figure.Gauges;
import crossread.fact.judge.figure.Matters;
import crossread.fact.judge.join.Chunks;
import crossread.fact.judge.join.Draft;
import crossread.fact.judge.join.Gathering;
import crossread.fact.judge.join.Reach;
import crossread.fact.judge.name.Aliases;
import crossread.fact.judge.name.GivenNames;
import crossread.fact.judge.same.Hours;
import crossread.fact.judge.same.SameClaim;
import crossread.fact.judge.same.SameDates;
import crossread.fact.judge.same.SameFigure;
import crossread.fact.judge.same.SameName;
import crossread.fact.judge.same.SameQuotation;
import crossread.fact.judge.same.Sameness;
import crossread.fact.judge.story.Said;
import crossread.fact.judge.story.Stamps;
import crossread.fact.judge.story.Standing;
import crossread.fact.judge.story.Story;
import crossread.fact.judge.story.Surroundings;
import crossread.model.Budget;
import crossread.model.Progress;
import crossread.model.Stage;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.Coverage;
import crossread.model.fact.Discrepancy;
import crossread.model.fact.Fact;
import crossread.model.fact.Findings;
import crossread.model.fact.Mention;
import crossread.model.link.Alignment;
import crossread.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Joins the mentions of all articles into facts and says which articles state each, where they clash, and which sentence
 * of every other article comes nearest. Says what is reported, never what is true. Safe for many threads.
 */
public final class FactJudge {
    private final Aliases aliases;
    private final GivenNames given = new GivenNames();
    private final WordList words = WordList.load("matters");
    private final Fates fates = new Fates(words);
    private final Gauges gauges = new Gauges(words);

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
        return judge(articles, mentions, alignment, Budget.NONE, progress);
    }

    /**
     * The same in a given time.
     *
     * @param budget once it is spent, mentions of one value are one fact, nobody looks for it in other words - so that what
     *     one article alone has is {@link Coverage.Uncertain} - and clashes are not looked for
     */
    public Findings judge(
            List<TokenizedArticle> articles,
            List<Mention> mentions,
            Alignment alignment,
            Budget budget,
            Progress progress) {
        progress.report(Stage.JOIN, 0);
        Story story = new Story(articles, alignment);
        List<Said> said = said(story, mentions);
        Surroundings surroundings = new Surroundings(story);
        SameName names = new SameName(story, said, aliases, given);
        Matters matters = new Matters(story, said, names::identity, fates, words);
        List<Sameness> kinds = List.of(
                new SameFigure(story, surroundings, matters),
                names,
                new SameDates(story, said),
                new SameQuotation(story),
                new SameClaim(story));
        Gathering gathering = new Gathering(said, kinds, budget, progress);
        progress.report(Stage.JOIN, .4);
        Map<Draft, Reach> reaches = reaches(gathering, budget, progress);
        reachAsTheirHeads(said, gathering, reaches);
        Contest contest = new Contest(
                new FigureContest(story, surroundings, matters, gauges),
                new DayContest(story, surroundings),
                new NameContest(story, surroundings, aliases, given),
                new ClaimContest(story));
        List<Clashes.Clash> clashes =
                new Clashes(story, gathering, reaches, contest, surroundings).find(budget, progress);
        progress.report(Stage.JOIN, .9);
        return findings(story, gathering, reaches, clashes, matters, progress);
    }

    private static List<Said> said(Story story, List<Mention> mentions) {
        List<Said> all = new ArrayList<>(mentions.parallelStream()
                .flatMap(mention -> story.passage(mention.at()).map(passage -> Said.of(mention, passage)).stream())
                .filter(said -> said.passage().standing() != Standing.REPEAT)
                .filter(said -> !Trivia.isTrivial(said) && !story.isOwnOutlet(said) && !story.isCommon(said))
                .toList());
        all.sort(Said.BY_PLACE.thenComparing(said -> said.mention().kind()));
        return Doubles.left(all);
    }

    private static Map<Draft, Reach> reaches(Gathering gathering, Budget budget, Progress progress) {
        Map<Draft, Reach> reaches = new HashMap<>();
        List<Reach> all = Chunks.map(
                gathering.drafts(),
                draft -> Reach.of(draft, draft.places(), gathering, !budget.isSpent()),
                done -> progress.report(Stage.JOIN, .4 + .4 * done));
        for (int i = 0; i < all.size(); i++) {
            reaches.put(gathering.drafts().get(i), all.get(i));
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
            Matters matters,
            Progress progress) {
        Map<Draft, Double> surest = new HashMap<>();
        for (Clashes.Clash clash : clashes) {
            surest.merge(clash.one(), clash.score(), Math::max);
            surest.merge(clash.other(), clash.score(), Math::max);
        }
        Verdicts verdicts = new Verdicts(story);
        Promotions promotions = new Promotions();
        List<Judged> judged = Chunks.map(
                        gathering.drafts(),
                        draft -> judged(draft, verdicts, promotions, reaches)
                                .filter(fact -> story.articles().size() < 2 || !Stamps.isOne(draft.places()))
                                .map(fact -> surest.containsKey(draft) ? differs(fact) : fact),
                        done -> progress.report(Stage.JOIN, .9 + .05 * done))
                .stream()
                .flatMap(Optional::stream)
                .toList();
        progress.report(Stage.JOIN, .95);
        List<Fact> facts = new ArrayList<>();
        Map<Draft, String> ids = new HashMap<>();
        for (Judged one : new Ranking(surest, matters).rank(judged)) {
            Fact fact = one.ranked(facts.size() + 1);
            facts.add(fact);
            ids.put(one.draft(), fact.id());
        }
        progress.report(Stage.JOIN, 1);
        return new Findings(facts, discrepancies(clashes, ids));
    }

    /** Nothing of what is no fact for a reader. */
    private static Optional<Judged> judged(
            Draft draft, Verdicts verdicts, Promotions promotions, Map<Draft, Reach> reaches) {
        List<Said> places = draft.places();
        Reach reach = reaches.get(draft);
        if (reach == null) {
            return Optional.empty();
        }
        boolean tells = !Trivia.isFurniture(places, promotions)
                && (reach.stating().size() > 1 || !Trivia.isScareQuote(places))
                && !Headlines.isOnlyCapitals(places)
                && !Headlines.isOnlyItsClaim(places);
        return tells ? Optional.of(verdicts.of(draft, places, reach)) : Optional.empty();
    }

    private static Judged differs(Judged fact) {
        return fact.withCoverage(new Coverage.Differs(fact.coverage().articles()));
    }

    private static String what(Clashes.Clash clash) {
        Said said = clash.one().places().getFirst();
        return switch (clash.one().sameness()) {
            case SameDates _ -> Hours.isTold(said) ? "other time" : "other date";
            case SameName _ -> said.isPerson() ? "other person" : "other place";
            case SameClaim _ -> "the contrary";
            case SameFigure _, SameQuotation _ -> "same claim, other figure";
        };
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
                        what(clash),
                        clash.score()));
            }
        }
        return all;
    }
}

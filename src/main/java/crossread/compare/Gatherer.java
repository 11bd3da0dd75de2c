package crossread.compare;

import crossread.fact.correct.FactCorrector;
import crossread.machine.Garbage;
import crossread.model.Comparison;
import crossread.model.Progress;
import crossread.model.Stage;
import crossread.model.article.Article;
import crossread.model.article.TokenizedArticle;
import crossread.model.article.Warning;
import crossread.model.fact.Findings;
import crossread.model.fact.Manner;
import crossread.model.link.Alignment;
import crossread.model.link.Matching;
import crossread.model.link.MeaningVectors;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Has a story judged, sets right what the reader set right, and gathers all of it in a comparison. */
final class Gatherer {
    /** Of the stage: when what concerns whole articles is found. */
    private static final double GATHERED = .8;

    private final StoryJudge judge;
    private final MannerFinder manner;
    private final FactCorrector corrector = new FactCorrector();
    private final Clock clock;
    private final String version;

    /**
     * @param clock says when a comparison was made
     * @param version of the program, written into every comparison
     */
    Gatherer(StoryJudge judge, MannerFinder manner, Clock clock, String version) {
        this.judge = judge;
        this.manner = manner;
        this.clock = clock;
        this.version = version;
    }

    /** The comparison of what was asked. */
    Comparison gather(
            Asked asked,
            Searcher.Searched searched,
            MeaningVectors meaning,
            Deadlines deadlines,
            Memory memory,
            Progress progress) {
        List<Article> split =
                searched.texts().stream().map(TokenizedArticle::article).toList();
        Garbage garbage = new Garbage();
        Judgements.Judgement judgement = memory.judgements()
                .of(
                        split,
                        !meaning.vectors().isEmpty(),
                        asked.reader().corrections(),
                        () -> judge.judge(searched, meaning, asked.reader().corrections(), deadlines, progress));
        Alignment alignment = judgement.aligned().alignment();
        Findings findings = corrector.correct(
                split, alignment, judgement.findings(), asked.reader().facts());
        progress.report(Stage.GATHER, GATHERED);
        Optional<Manner> told = Faults.unless(
                "finding how it is told",
                () -> StageWatch.OF_A_STORY.watch(() -> manner.find(
                        searched.texts(), searched.mentions(), alignment, findings, memory.preparer()::title)));
        List<Warning> gaps = new ArrayList<>(judgement.gaps());
        if (told.isEmpty()) {
            gaps.add(Gaps.UNTOLD);
        }
        Comparison whole = new Comparison(
                        asked.title().isBlank() ? titleOf(split) : asked.title(),
                        clock.instant().truncatedTo(ChronoUnit.SECONDS),
                        version,
                        judgement.aligned().byMeaning() ? Matching.MEANING : Matching.LEXICAL,
                        Gaps.told(split, gaps),
                        alignment.links(),
                        alignment.statements(),
                        findings.facts(),
                        findings.discrepancies())
                .withReuse(judgement.origins().kinships(), judgement.origins().offEvent())
                .withReader(asked.reader())
                .withManner(told.orElse(Manner.NONE))
                .withCoarse(judgement.coarse());
        garbage.clear();
        return whole;
    }

    private static String titleOf(List<Article> articles) {
        return articles.stream()
                .flatMap(article -> article.metadata().title().stream())
                .findFirst()
                .or(() -> articles.stream().map(Article::name).findFirst())
                .orElse("");
    }
}

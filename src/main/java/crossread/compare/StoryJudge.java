package crossread.compare;

import crossread.compare.Judgements.Judgement;
import crossread.compare.OriginFinder.Origins;
import crossread.model.Progress;
import crossread.model.Stage;
import crossread.model.article.Warning;
import crossread.model.fact.Findings;
import crossread.model.link.MeaningVectors;
import crossread.model.work.Correction;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;

/** Says what the articles of a story have to do with each other, before the reader sets facts right. */
final class StoryJudge {
    /** Of the stage: when quotations are compared. */
    private static final double QUOTED = .6;

    private final Matcher matcher;
    private final MannerFinder manner;
    private final OriginFinder origins;

    StoryJudge(Matcher matcher, MannerFinder manner, OriginFinder origins) {
        this.matcher = matcher;
        this.manner = manner;
        this.origins = origins;
    }

    /** What a stage trips over is missing, and the judgement says so. */
    Judgement judge(
            Searcher.Searched searched,
            MeaningVectors meaning,
            List<Correction> links,
            Deadlines deadlines,
            Progress progress) {
        CompletableFuture<Optional<Origins>> begun = origins.begin(searched.texts());
        List<Warning> gaps = new ArrayList<>();
        Matcher.Aligned aligned = matcher.align(searched.texts(), meaning, links, deadlines.aligning(), progress);
        if (aligned.failed()) {
            gaps.add(Gaps.UNLINKED);
        }
        Matcher.Judged judged = matcher.judge(
                searched.texts(), searched.mentions(), aligned.alignment(), deadlines.judging(), progress);
        gaps.addAll(Gaps.unjudged(judged.missed()));
        Optional<Findings> quoted = quoted(searched, judged.findings(), deadlines, progress);
        if (quoted.isEmpty()) {
            gaps.add(Gaps.UNTOLD);
        }
        boolean coarse = aligned.alignment().coarse() || deadlines.judging().isSpent();
        Findings findings = Gaps.doubted(quoted.orElse(judged.findings()), searched.texts(), aligned.failed());
        progress.report(Stage.GATHER, QUOTED);
        Optional<Origins> found = begun.join();
        if (found.isEmpty()) {
            gaps.add(Gaps.UNTRACED);
        }
        return new Judgement(aligned, findings, gaps, found.orElse(Origins.NONE), coarse);
    }

    private Optional<Findings> quoted(
            Searcher.Searched searched, Findings findings, Deadlines deadlines, Progress progress) {
        return Faults.unless(
                "comparing quotations",
                () -> StageWatch.OF_A_STORY.watch(
                        progress,
                        told -> manner.withQuotations(
                                searched.texts(),
                                searched.mentions(),
                                findings,
                                deadlines.judging(),
                                done -> told.report(Stage.GATHER, QUOTED * done))));
    }
}

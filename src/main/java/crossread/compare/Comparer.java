package crossread.compare;

import crossread.align.Aligner;
import crossread.fact.FactFinder;
import crossread.fact.correct.FactCorrector;
import crossread.fact.judge.FactJudge;
import crossread.machine.Garbage;
import crossread.meaning.SentenceMeasurer;
import crossread.model.Alignment;
import crossread.model.Article;
import crossread.model.Budget;
import crossread.model.Comparison;
import crossread.model.Findings;
import crossread.model.Kinship;
import crossread.model.Matching;
import crossread.model.MeaningLack;
import crossread.model.MeaningVectors;
import crossread.model.Mention;
import crossread.model.OffEvent;
import crossread.model.Progress;
import crossread.model.Stage;
import crossread.model.TokenizedArticle;
import crossread.reuse.EventChecker;
import crossread.reuse.ReuseFinder;
import crossread.text.SentenceSplitter;
import crossread.text.Tokenizer;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;

/** The way from articles to a comparison: split, find, measure, align, join, gather. */
public final class Comparer {
    /**
     * After this what is left is aligned roughly, and after the other judged roughly, unless all of it was asked for: so that
     * there is a first result after about ten seconds.
     */
    private static final Duration ALIGNING = Duration.ofSeconds(6);

    private static final Duration JUDGING = Duration.ofMillis(8_500);

    /**
     * So many pairs of sentences that two cores are not through with a tenth of them when the time is up: what is begun and
     * not half done is done roughly after all, so that the time is better spent on judging.
     */
    private static final long HOPELESS = 250_000_000;

    /** Of the stage: when quotations are compared, and when what concerns whole articles is found. */
    private static final double QUOTED = .6;

    private static final double GATHERED = .8;

    /** From the beginning of all work on. */
    private record Deadlines(Budget aligning, Budget judging) {
        static final Deadlines NONE = new Deadlines(Budget.NONE, Budget.NONE);
    }

    private final EnglishMeasurer measurer;
    private final Preparer preparer;
    private final Searcher searcher;
    private final Matcher matcher;
    private final FactCorrector corrector = new FactCorrector();
    private final Judgements judgements = new Judgements();
    private final MannerFinder manner;
    private final ReuseFinder reuse;
    private final EventChecker events;
    private final Clock clock;
    private final LongSupplier nanoseconds;
    private final String version;

    /**
     * @param attribution gives the mentions of an article their speakers
     * @param clock says when a comparison was made
     * @param nanoseconds counts from any moment on and never back: the computer's clock may be set while articles are compared
     * @param version of the program, written into every comparison
     */
    public Comparer(
            SentenceSplitter splitter,
            Tokenizer tokenizer,
            SentenceMeasurer measurer,
            List<FactFinder> finders,
            BiFunction<TokenizedArticle, List<Mention>, List<Mention>> attribution,
            Aligner aligner,
            FactJudge judge,
            MannerFinder manner,
            ReuseFinder reuse,
            EventChecker events,
            Clock clock,
            LongSupplier nanoseconds,
            String version) {
        this(
                new Preparer(splitter::split, tokenizer::tokenize, finders, attribution),
                new Matcher(aligner::align, judge::judge),
                measurer,
                manner,
                reuse,
                events,
                clock,
                nanoseconds,
                version);
    }

    /** With stages that may be any, for tests of what a fault costs. */
    Comparer(
            Preparer preparer,
            Matcher matcher,
            SentenceMeasurer measurer,
            MannerFinder manner,
            ReuseFinder reuse,
            EventChecker events,
            Clock clock,
            LongSupplier nanoseconds,
            String version) {
        this.preparer = preparer;
        this.searcher = new Searcher(preparer);
        this.matcher = matcher;
        this.measurer = new EnglishMeasurer(measurer);
        this.manner = manner;
        this.reuse = reuse;
        this.events = events;
        this.clock = clock;
        this.nanoseconds = nanoseconds;
        this.version = version;
    }

    /**
     * Compares articles on one event by their words; their order decides their sigils and nothing else. All of them are
     * compared, those too that do not seem to be about the event; which those are, the comparison says.
     *
     * @param title the story's name; the first headline where it is blank
     * @param articles one or more
     * @throws java.util.concurrent.CancellationException when {@code progress} stops the work
     */
    public Comparison compare(String title, List<Article> articles, Progress progress) {
        return draft(new Asked(title, articles), progress).comparison();
    }

    /**
     * Compares articles by meaning too, where that can be done; what they were matched by, the comparison says, and why not
     * by meaning, {@link #lack}.
     */
    public Comparison compareByMeaning(String title, List<Article> articles, Progress progress) {
        Searcher.Searched searched = searcher.search(articles, progress);
        List<TokenizedArticle> texts = searched.texts();
        MeaningVectors meaning = measurer.measure(texts, progress);
        return gather(new Asked(title, articles), texts, searched.mentions(), meaning, Deadlines.NONE, progress);
    }

    /**
     * As {@link #compare}, as the reader set it right, and with what {@link #improve} goes on from. Where meaning is wanted
     * and was measured before for all but a few sentences, it is by meaning at once.
     */
    public Draft draft(Asked asked, Progress progress) {
        Deadlines begun = asked.inFull() ? Deadlines.NONE : new Deadlines(after(ALIGNING), after(JUDGING));
        Searcher.Searched searched = searcher.search(asked.articles(), progress);
        List<TokenizedArticle> texts = searched.texts();
        Deadlines deadlines =
                !asked.inFull() && pairs(texts) > HOPELESS ? new Deadlines(() -> true, begun.judging()) : begun;
        MeaningVectors meaning = asked.byMeaning() ? measurer.remembered(texts) : MeaningVectors.NONE;
        return new Draft(
                asked,
                gather(asked, texts, searched.mentions(), meaning, deadlines, progress),
                texts,
                searched.mentions());
    }

    /** Sentences of two articles each. */
    private static long pairs(List<TokenizedArticle> texts) {
        long before = 0;
        long pairs = 0;
        for (TokenizedArticle text : texts) {
            pairs += before * text.tokens().size();
            before += text.tokens().size();
        }
        return pairs;
    }

    private Budget after(Duration time) {
        long late = nanoseconds.getAsLong() + time.toNanos();
        return () -> nanoseconds.getAsLong() - late > 0;
    }

    /**
     * Compares by meaning what was compared by words.
     *
     * @throws java.util.concurrent.CancellationException when {@code progress} stops the work
     */
    public Improved improve(Draft draft, Progress progress) {
        Optional<MeaningLack> lack = lack(draft.comparison().articles());
        if (lack.isPresent()) {
            return new Improved.AsBefore(lack.get());
        }
        MeaningVectors meaning = measurer.measure(draft.texts(), progress);
        if (meaning.vectors().isEmpty()) {
            return new Improved.AsBefore(MeaningLack.FAILED);
        }
        Comparison better = gather(draft.asked(), draft.texts(), draft.mentions(), meaning, Deadlines.NONE, progress);
        return better.matching() == Matching.MEANING
                ? new Improved.ByMeaning(better)
                : new Improved.AsBefore(MeaningLack.FAILED);
    }

    /** Why the comparison is by words alone, where that is so. */
    public Optional<MeaningLack> lack(Comparison comparison) {
        return lack(comparison.articles())
                .or(() ->
                        comparison.matching() == Matching.MEANING ? Optional.empty() : Optional.of(MeaningLack.FAILED));
    }

    /** Why these articles cannot be matched by meaning, where that is so; waits for the model where it is needed. */
    public Optional<MeaningLack> lack(List<Article> articles) {
        return measurer.lack(articles);
    }

    /** Why no articles can be matched by meaning, where that is so; waits for the model. */
    public Optional<MeaningLack> lack() {
        return measurer.lack();
    }

    /** Starts loading what matching by meaning needs, in the background; returns at once. */
    public void prepareMeaning() {
        measurer.prepare();
    }

    private Comparison gather(
            Asked asked,
            List<TokenizedArticle> texts,
            List<Mention> mentions,
            MeaningVectors meaning,
            Deadlines deadlines,
            Progress progress) {
        List<Article> split = texts.stream().map(TokenizedArticle::article).toList();
        Garbage garbage = new Garbage();
        Judgements.Judgement judgement = judgements.of(
                split,
                !meaning.vectors().isEmpty(),
                asked.reader().corrections(),
                () -> judge(asked, texts, mentions, meaning, deadlines, progress));
        Alignment alignment = judgement.aligned().alignment();
        Findings findings = corrector.correct(
                split, alignment, judgement.judged().findings(), asked.reader().facts());
        progress.report(Stage.GATHER, GATHERED);
        Comparison comparison = new Comparison(
                asked.title().isBlank() ? titleOf(split) : asked.title(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                version,
                judgement.aligned().byMeaning() ? Matching.MEANING : Matching.LEXICAL,
                Gaps.unjudged(split, judgement.judged().missed()),
                alignment.links(),
                alignment.statements(),
                findings.facts(),
                findings.discrepancies());
        Comparison whole = comparison
                .withReuse(judgement.kinships(), judgement.offEvent())
                .withReader(asked.reader())
                .withManner(manner.find(texts, mentions, alignment, findings, preparer::title))
                .withCoarse(judgement.coarse());
        garbage.clear();
        return whole;
    }

    private Judgements.Judgement judge(
            Asked asked,
            List<TokenizedArticle> texts,
            List<Mention> mentions,
            MeaningVectors meaning,
            Deadlines deadlines,
            Progress progress) {
        // Of the texts alone, and by one thread: beside what is aligned by one thread, too.
        CompletableFuture<Origins> origins =
                CompletableFuture.supplyAsync(() -> new Origins(reuse.find(texts), events.check(texts)));
        Matcher.Aligned aligned =
                matcher.align(texts, meaning, asked.reader().corrections(), deadlines.aligning(), progress);
        Matcher.Judged judged = matcher.judge(texts, mentions, aligned.alignment(), deadlines.judging(), progress);
        Findings quoted = manner.withQuotations(
                texts,
                mentions,
                judged.findings(),
                deadlines.judging(),
                done -> progress.report(Stage.GATHER, QUOTED * done));
        boolean coarse = aligned.alignment().coarse() || deadlines.judging().isSpent();
        Findings findings = Gaps.doubted(quoted, texts);
        progress.report(Stage.GATHER, QUOTED);
        Origins found = origins.join();
        return new Judgements.Judgement(
                aligned, new Matcher.Judged(findings, judged.missed()), found.kinships(), found.offEvent(), coarse);
    }

    /** Which articles are one text, and which are about something else. */
    private record Origins(List<Kinship> kinships, List<OffEvent> offEvent) {}

    /**
     * Which of these articles do not seem to be about the event of the others, so that they can be kept out until the reader
     * says otherwise; empty for one article. Costs about as much as splitting the articles into words, and no comparing.
     *
     * @param articles in their order on the screen; the answer names them by the sigils of that order
     */
    public List<OffEvent> offEvent(List<Article> articles) {
        return events.check(searcher.texts(articles, Progress.NONE));
    }

    /** The articles with their sigils as ids and their sentences. */
    public List<Article> split(List<Article> articles) {
        List<Article> split = new ArrayList<>();
        for (Article article : articles) {
            split.add(preparer.split(article.withId(Article.sigil(split.size()))));
        }
        return split;
    }

    private static String titleOf(List<Article> articles) {
        return articles.stream()
                .flatMap(article -> article.metadata().title().stream())
                .findFirst()
                .or(() -> articles.stream().map(Article::name).findFirst())
                .orElse("");
    }
}

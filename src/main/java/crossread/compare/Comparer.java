package crossread.compare;

import crossread.align.Aligner;
import crossread.fact.FactFinder;
import crossread.fact.Search;
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
import java.util.function.Function;
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

    private final SentenceSplitter splitter;
    private final SentenceMeasurer measurer;
    private final Preparer preparer;
    private final Aligner aligner;
    private final FactJudge judge;
    private final FactCorrector corrector = new FactCorrector();
    private final Judgements judgements = new Judgements();
    private final MannerFinder manner;
    private final ReuseFinder reuse;
    private final EventChecker events;
    private final Clock clock;
    private final LongSupplier nanoseconds;
    private final String version;
    private final EnglishFinder languages = new EnglishFinder();

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
        this.splitter = splitter;
        this.measurer = measurer;
        this.preparer = new Preparer(splitter, tokenizer, finders, attribution);
        this.aligner = aligner;
        this.judge = judge;
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
        Searched searched = search(articles, progress);
        MeaningVectors meaning = measure(searched.texts, progress);
        return gather(new Asked(title, articles), searched.texts, searched.mentions, meaning, Deadlines.NONE, progress);
    }

    /**
     * As {@link #compare}, as the reader set it right, and with what {@link #improve} goes on from. Where meaning is wanted
     * and was measured before for all but a few sentences, it is by meaning at once.
     */
    public Draft draft(Asked asked, Progress progress) {
        Deadlines begun = asked.inFull() ? Deadlines.NONE : new Deadlines(after(ALIGNING), after(JUDGING));
        Searched searched = search(asked.articles(), progress);
        List<TokenizedArticle> texts = searched.texts;
        Deadlines deadlines =
                !asked.inFull() && pairs(texts) > HOPELESS ? new Deadlines(() -> true, begun.judging()) : begun;
        MeaningVectors meaning = asked.byMeaning() ? remembered(texts) : MeaningVectors.NONE;
        return new Draft(
                asked, gather(asked, texts, searched.mentions, meaning, deadlines, progress), texts, searched.mentions);
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

    /** After a line is put back or a link is cut what is shown must not fall back to words for a moment. */
    private MeaningVectors remembered(List<TokenizedArticle> texts) {
        List<Article> english = english(texts);
        return english.size() < 2
                ? MeaningVectors.NONE
                : measurer.remembered(english).orElse(MeaningVectors.NONE);
    }

    private List<Article> english(List<TokenizedArticle> texts) {
        return languages.english(texts.stream().map(TokenizedArticle::article).toList());
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
        MeaningVectors meaning = measure(draft.texts(), progress);
        return new Improved.ByMeaning(
                gather(draft.asked(), draft.texts(), draft.mentions(), meaning, Deadlines.NONE, progress));
    }

    /** Why these articles cannot be matched by meaning, where that is so; waits for the model where it is needed. */
    public Optional<MeaningLack> lack(List<Article> articles) {
        return languages.english(articles).size() < 2 ? Optional.of(MeaningLack.LANGUAGE) : measurer.lack();
    }

    /** Why no articles can be matched by meaning, where that is so; waits for the model. */
    public Optional<MeaningLack> lack() {
        return measurer.lack();
    }

    /** Starts loading what matching by meaning needs, in the background; returns at once. */
    public void prepareMeaning() {
        measurer.prepare();
    }

    private MeaningVectors measure(List<TokenizedArticle> texts, Progress progress) {
        List<Article> english = english(texts);
        return english.size() < 2 ? MeaningVectors.NONE : measurer.measure(english, progress);
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
        Alignment alignment = judgement.alignment();
        Findings findings = corrector.correct(
                split, alignment, judgement.findings(), asked.reader().facts());
        progress.report(Stage.GATHER, GATHERED);
        Comparison comparison = new Comparison(
                asked.title().isBlank() ? titleOf(split) : asked.title(),
                clock.instant().truncatedTo(ChronoUnit.SECONDS),
                version,
                meaning.vectors().isEmpty() ? Matching.LEXICAL : Matching.MEANING,
                split,
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
        Alignment alignment =
                aligner.align(texts, meaning, asked.reader().corrections(), deadlines.aligning(), progress);
        Findings judged = judge.judge(texts, mentions, alignment, deadlines.judging(), progress);
        Findings quoted = manner.withQuotations(
                texts, mentions, judged, deadlines.judging(), done -> progress.report(Stage.GATHER, QUOTED * done));
        boolean coarse = alignment.coarse() || deadlines.judging().isSpent();
        Findings findings = Gaps.doubted(quoted, texts);
        progress.report(Stage.GATHER, QUOTED);
        Origins found = origins.join();
        return new Judgements.Judgement(alignment, findings, found.kinships(), found.offEvent(), coarse);
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
        return events.check(tokenize(articles, Progress.NONE));
    }

    /** The articles with their sigils as ids and their sentences. */
    public List<Article> split(List<Article> articles) {
        List<Article> split = new ArrayList<>();
        for (Article article : articles) {
            split.add(splitter.split(article.withId(Article.sigil(split.size()))));
        }
        return split;
    }

    private List<TokenizedArticle> tokenize(List<Article> articles, Progress progress) {
        progress.report(Stage.SPLIT, 0);
        List<Article> named = new ArrayList<>();
        articles.forEach(article -> named.add(Gaps.closed(article).withId(Article.sigil(named.size()))));
        return onAllCores(named, preparer::text, progress, Stage.SPLIT);
    }

    /** Texts, each with a warning where something could not be looked for in it, and what was found. */
    private record Searched(List<TokenizedArticle> texts, List<Mention> mentions) {}

    private Searched search(List<Article> articles, Progress progress) {
        List<TokenizedArticle> texts = tokenize(articles, progress);
        List<TokenizedArticle> marked = new ArrayList<>();
        List<Mention> mentions = new ArrayList<>();
        for (Search search : onAllCores(texts, preparer::search, progress, Stage.FIND)) {
            mentions.addAll(search.found());
            marked.add(Gaps.marked(texts.get(marked.size()), search.missed()));
        }
        return new Searched(marked, mentions);
    }

    /** What concerns each article alone, as many at once as there are cores: between two rounds it can be stopped. */
    private static <T, R> List<R> onAllCores(List<T> all, Function<T, R> work, Progress progress, Stage stage) {
        int cores = Runtime.getRuntime().availableProcessors();
        List<R> done = new ArrayList<>();
        for (int from = 0; from < all.size(); from += cores) {
            progress.report(stage, (double) from / all.size());
            done.addAll(all.subList(from, Math.min(all.size(), from + cores)).parallelStream()
                    .map(work)
                    .toList());
        }
        return done;
    }

    private static String titleOf(List<Article> articles) {
        return articles.stream()
                .flatMap(article -> article.metadata().title().stream())
                .findFirst()
                .or(() -> articles.stream().map(Article::name).findFirst())
                .orElse("");
    }
}

package crossread.compare;

import crossread.align.Aligner;
import crossread.fact.FactFinder;
import crossread.fact.judge.FactJudge;
import crossread.meaning.SentenceMeasurer;
import crossread.model.Comparison;
import crossread.model.OffEvent;
import crossread.model.Progress;
import crossread.model.article.Article;
import crossread.model.article.TokenizedArticle;
import crossread.model.fact.Mention;
import crossread.model.link.Matching;
import crossread.model.link.MeaningLack;
import crossread.model.link.MeaningVectors;
import crossread.reuse.EventChecker;
import crossread.reuse.ReuseFinder;
import crossread.text.SentenceSplitter;
import crossread.text.Tokenizer;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.LongSupplier;

/** The way from articles to a comparison: split, find, measure, align, join, gather. */
public final class Comparer {
    private final EnglishMeasurer measurer;
    private final Memory memory;
    private final Searcher searcher;
    private final Gatherer gatherer;
    private final OriginFinder origins;
    private final LongSupplier nanoseconds;

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
                new Preparer(splitter::split, tokenizer::tokenize, finders, attribution, StageWatch.OF_AN_ARTICLE),
                new Matcher(aligner::align, judge::judge, StageWatch.OF_A_STORY),
                measurer,
                manner,
                new OriginFinder(reuse::find, events::check),
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
            OriginFinder origins,
            Clock clock,
            LongSupplier nanoseconds,
            String version) {
        this.measurer = new EnglishMeasurer(measurer);
        this.memory = new Memory(preparer, new Judgements());
        this.searcher = new Searcher(preparer);
        this.origins = origins;
        this.gatherer = new Gatherer(new StoryJudge(matcher, manner, origins), manner, clock, version);
        this.nanoseconds = nanoseconds;
    }

    private Comparer(Comparer other, EnglishMeasurer measurer, Memory memory) {
        this.measurer = measurer;
        this.memory = memory;
        this.searcher = new Searcher(memory.preparer());
        this.origins = other.origins;
        this.gatherer = other.gatherer;
        this.nanoseconds = other.nanoseconds;
    }

    /**
     * One for a single story, which remembers nothing of any other and nothing once it is done with: of many stories one after
     * the other, none has an article of another as a rule. The model is the same.
     */
    public Comparer forOneStory() {
        return new Comparer(this, measurer.afresh(), memory.afresh());
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
        MeaningVectors meaning = measurer.measure(searched.texts(), progress);
        return gatherer.gather(new Asked(title, articles), searched, meaning, Deadlines.NONE, memory, progress);
    }

    /**
     * As {@link #compare}, as the reader set it right, and with what {@link #improve} goes on from. Where meaning is wanted
     * and was measured before for all but a few sentences, it is by meaning at once.
     */
    public Draft draft(Asked asked, Progress progress) {
        Deadlines begun = asked.inFull() ? Deadlines.NONE : Deadlines.from(nanoseconds);
        Searcher.Searched searched = searcher.search(asked.articles(), progress);
        List<TokenizedArticle> texts = searched.texts();
        MeaningVectors meaning = asked.byMeaning() ? measurer.remembered(texts) : MeaningVectors.NONE;
        return new Draft(
                asked,
                gatherer.gather(asked, searched, meaning, begun.of(texts), memory, progress),
                texts,
                searched.mentions());
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
        Comparison better = gatherer.gather(
                draft.asked(),
                new Searcher.Searched(draft.texts(), draft.mentions()),
                meaning,
                Deadlines.NONE,
                memory,
                progress);
        return better.matching() == Matching.MEANING
                ? new Improved.ByMeaning(better)
                : new Improved.AsBefore(MeaningLack.FAILED);
    }

    /** Why the comparison is by words alone, where that is so. */
    public Optional<MeaningLack> lack(Comparison comparison) {
        boolean failed = comparison.matching() != Matching.MEANING
                && comparison.articles().stream()
                        .anyMatch(article -> !article.sentences().isEmpty());
        return lack(comparison.articles()).or(() -> failed ? Optional.of(MeaningLack.FAILED) : Optional.empty());
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

    /**
     * Which of these articles do not seem to be about the event of the others, so that they can be kept out until the reader
     * says otherwise; empty for one article. Costs about as much as splitting the articles into words, and no comparing.
     *
     * @param articles in their order on the screen; the answer names them by the sigils of that order
     */
    public List<OffEvent> offEvent(List<Article> articles) {
        return origins.offEvent(searcher.texts(articles, Progress.NONE));
    }

    /** The articles with their sigils as ids and their sentences. */
    public List<Article> split(List<Article> articles) {
        List<Article> split = new ArrayList<>();
        for (Article article : articles) {
            split.add(memory.preparer().split(article.withId(Article.sigil(split.size()))));
        }
        return split;
    }
}

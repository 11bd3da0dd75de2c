package crossread.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import crossread.align.Aligner;
import crossread.align.wording.QuotationComparer;
import crossread.align.wording.WordingFinder;
import crossread.fact.figure.FigureFinder;
import crossread.fact.judge.FactJudge;
import crossread.fact.manner.AttributionFinder;
import crossread.fact.manner.HeadlineChecker;
import crossread.fact.name.NameFinder;
import crossread.fact.speech.SpeakerFinder;
import crossread.meaning.MeaningModel;
import crossread.meaning.SentenceMeasurer;
import crossread.model.Budget;
import crossread.model.Comparison;
import crossread.model.Kinship;
import crossread.model.Progress;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.SentenceRef;
import crossread.model.article.TokenizedArticle;
import crossread.model.article.Warning;
import crossread.model.fact.Coverage;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Manner;
import crossread.model.fact.Mention;
import crossread.model.link.MeaningVectors;
import crossread.model.link.Statement;
import crossread.reuse.EventChecker;
import crossread.reuse.ReuseFinder;
import crossread.text.SentenceSplitter;
import crossread.text.Tokenizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CancellationException;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** A stage that trips costs what it tripped over, and the reader is told. */
class FaultyStagesTest {
    private static final Article GAZETTE = article(
            "gazette",
            "A storm broke the harbour wall of Tarnhaven on Monday night.",
            "The wall will cost €42 million.");
    private static final Article POST = article("post", "The harbour wall of Tarnhaven was broken by a storm.");
    private static final Article RADIO =
            article("radio", "In Tarnhaven a storm broke the harbour wall.", "Fishermen lost 30 nets.");

    private UnaryOperator<Article> splitter = new SentenceSplitter()::split;
    private BiFunction<TokenizedArticle, List<Mention>, List<Mention>> attribution = new SpeakerFinder()::attribute;
    private Matcher.Aligning aligning = new Aligner()::align;
    private Matcher.Judging judging = new FactJudge()::judge;
    private Function<List<TokenizedArticle>, List<Kinship>> reuse = new ReuseFinder()::find;
    private MannerFinder.Quoting quoting = new QuotationComparer()::compare;
    private MannerFinder.Phrasing phrasing = new WordingFinder()::find;

    private static Article article(String name, String... paragraphs) {
        return new Article(
                "",
                Metadata.NONE.withOutlet(Optional.of(name)).withLanguage(Optional.of("en")),
                new Origin(name + ".txt", "text", 100, "hash of " + name),
                Arrays.stream(paragraphs)
                        .map(text -> Block.kept(text, BlockKind.PARAGRAPH))
                        .toList(),
                List.of(),
                List.of());
    }

    private Comparison compare() {
        return comparer().compare("", List.of(GAZETTE, POST, RADIO), Progress.NONE);
    }

    private Comparer comparer() {
        return new Comparer(
                new Preparer(
                        splitter,
                        new Tokenizer()::tokenize,
                        List.of(new FigureFinder(), new NameFinder()),
                        attribution,
                        StageWatch.OF_AN_ARTICLE),
                new Matcher(aligning, judging, StageWatch.OF_A_STORY),
                new SentenceMeasurer(new MeaningModel(Optional.empty())),
                new MannerFinder(quoting, phrasing, new HeadlineChecker(), new AttributionFinder()),
                new OriginFinder(reuse, new EventChecker()::check),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                System::nanoTime,
                "test");
    }

    private static Optional<Coverage> coverage(Comparison comparison, String label) {
        return comparison.facts().stream()
                .filter(fact -> fact.label().equals(label))
                .map(Fact::coverage)
                .findFirst();
    }

    @Test
    void anArticleThatCannotBeSplitIsLeftOutAndTheOthersAreCompared() {
        SentenceSplitter whole = new SentenceSplitter();
        splitter = article -> {
            if (article.name().equals("post")) {
                throw new IllegalStateException("broken on purpose");
            }
            return whole.split(article);
        };
        Comparison comparison = compare();
        assertThat(comparison.articles()).extracting(Article::name).containsExactly("gazette", "post", "radio");
        assertThat(comparison.articles())
                .extracting(Article::warnings)
                .containsExactly(List.of(), List.of(Warning.of("sentences-not-found")), List.of());
        assertThat(comparison.articles().get(1).sentences()).isEmpty();
        assertThat(coverage(comparison, "Tarnhaven")).contains(new Coverage.Shared(List.of("A", "C")));
        assertThat(coverage(comparison, "€42 million")).contains(new Coverage.Uncertain(List.of("A")));
    }

    @Test
    void whatCanBeSplitAgainIsComparedAgain() {
        SentenceSplitter whole = new SentenceSplitter();
        boolean[] broken = {true};
        splitter = article -> {
            if (broken[0]) {
                throw new StackOverflowError();
            }
            return whole.split(article);
        };
        Comparer comparer = comparer();
        Comparison gappy = comparer.compare("", List.of(GAZETTE, POST, RADIO), Progress.NONE);
        assertThat(gappy.facts()).isEmpty();
        broken[0] = false;
        Comparison again = comparer.compare("", gappy.articles(), Progress.NONE);
        assertThat(coverage(again, "€42 million")).contains(new Coverage.OnlyIn("A"));
        assertThat(again.articles()).allMatch(article -> article.warnings().isEmpty());
    }

    @Test
    void whereSpeakersCannotBeFoundTheFactsAreThere() {
        attribution = (_, _) -> {
            throw new IllegalStateException("broken on purpose");
        };
        Comparison comparison = compare();
        assertThat(coverage(comparison, "€42 million")).contains(new Coverage.OnlyIn("A"));
        assertThat(comparison.articles())
                .extracting(Article::warnings)
                .containsOnly(List.of(Warning.of("claims-not-found")));
    }

    @Test
    void aSortOfFactThatCannotBeJudgedIsMissingAndTheOthersAreThere() {
        FactJudge whole = new FactJudge();
        judging = (texts, mentions, alignment, budget, progress) -> {
            if (mentions.stream().anyMatch(mention -> mention.kind().isFigure())) {
                throw new IllegalStateException("broken on purpose");
            }
            return whole.judge(texts, mentions, alignment, budget, progress);
        };
        Comparison comparison = compare();
        assertThat(comparison.facts()).extracting(Fact::kind).noneMatch(FactKind::isFigure);
        assertThat(coverage(comparison, "Tarnhaven")).contains(new Coverage.Shared(List.of("A", "B", "C")));
        assertThat(comparison.articles())
                .extracting(Article::warnings)
                .containsOnly(List.of(Warning.of("figures-not-compared")));
    }

    @Test
    void whatTripsOverMeaningIsAlignedByWords() {
        Matcher.Aligning whole = new Aligner()::align;
        Matcher matcher = new Matcher(
                (texts, meaning, corrections, budget, progress) -> {
                    if (!meaning.vectors().isEmpty()) {
                        throw new IllegalStateException("broken on purpose");
                    }
                    return whole.align(texts, meaning, corrections, budget, progress);
                },
                judging,
                StageWatch.OF_A_STORY);
        MeaningVectors meaning = new MeaningVectors(Map.of(new SentenceRef("A", 0), new float[] {1}));
        Matcher.Aligned aligned = matcher.align(List.of(), meaning, List.of(), Budget.NONE, Progress.NONE);
        assertThat(aligned.byMeaning()).isFalse();
        assertThat(aligned.alignment().links()).isEmpty();
    }

    @Test
    void whereNoSentenceCanBeHeldAgainstAnotherEqualValuesAreStillOneFact() {
        aligning = (_, _, _, _, _) -> {
            throw new IllegalStateException("broken on purpose");
        };
        Comparison comparison = compare();
        assertThat(comparison.links()).isEmpty();
        assertThat(comparison.statements())
                .containsExactly(
                        new Statement("s1", List.of(new SentenceRef("A", 0))),
                        new Statement("s2", List.of(new SentenceRef("A", 1))),
                        new Statement("s3", List.of(new SentenceRef("B", 0))),
                        new Statement("s4", List.of(new SentenceRef("C", 0))),
                        new Statement("s5", List.of(new SentenceRef("C", 1))));
        assertThat(coverage(comparison, "Tarnhaven")).contains(new Coverage.Shared(List.of("A", "B", "C")));
        assertThat(coverage(comparison, "€42 million")).contains(new Coverage.Uncertain(List.of("A")));
        assertThat(comparison.articles())
                .extracting(Article::warnings)
                .containsOnly(List.of(Warning.of("sentences-not-compared")));
    }

    @Test
    void whatCouldNotBeHeldAgainstEachOtherIsWithTheNextChange() {
        Matcher.Aligning whole = new Aligner()::align;
        boolean[] broken = {true};
        aligning = (texts, meaning, corrections, budget, progress) -> {
            if (broken[0]) {
                throw new StackOverflowError();
            }
            return whole.align(texts, meaning, corrections, budget, progress);
        };
        Comparer comparer = comparer();
        List<Article> articles = List.of(GAZETTE, POST, RADIO);
        assertThat(comparer.compare("", articles, Progress.NONE).links()).isEmpty();
        broken[0] = false;
        Comparison again = comparer.compare("", articles, Progress.NONE);
        assertThat(again.links()).isNotEmpty();
        assertThat(again.articles()).allMatch(article -> article.warnings().isEmpty());
    }

    @Test
    void oneArticleAloneHasItsFactsWhereAligningTrips() {
        aligning = (_, _, _, _, _) -> {
            throw new IllegalStateException("broken on purpose");
        };
        Comparison alone = comparer().compare("", List.of(GAZETTE), Progress.NONE);
        assertThat(coverage(alone, "€42 million")).contains(new Coverage.OnlyIn("A"));
    }

    @Test
    void whereCopiesCannotBeFoundAllElseIsThere() {
        Comparison whole = compare();
        reuse = _ -> {
            throw new IllegalStateException("broken on purpose");
        };
        Comparison comparison = compare();
        assertThat(comparison.kinships()).isEmpty();
        assertThat(comparison.facts()).isEqualTo(whole.facts());
        assertThat(comparison.links()).isEqualTo(whole.links());
        assertThat(comparison.articles())
                .extracting(Article::warnings)
                .containsOnly(List.of(Warning.of("copies-not-compared")));
    }

    @Test
    void whereHowItIsToldCannotBeFoundAllElseIsThere() {
        Comparison whole = compare();
        phrasing = (_, _, _) -> {
            throw new StackOverflowError();
        };
        Comparison comparison = compare();
        assertThat(comparison.manner()).isEqualTo(Manner.NONE);
        assertThat(comparison.facts()).isEqualTo(whole.facts());
        assertThat(comparison.links()).isEqualTo(whole.links());
        assertThat(comparison.articles())
                .extracting(Article::warnings)
                .containsOnly(List.of(Warning.of("manner-not-compared")));
    }

    @Test
    void whereQuotationsCannotBeComparedAllElseIsThere() {
        Comparison whole = compare();
        quoting = (_, _, _, _, _, _) -> {
            throw new IllegalStateException("broken on purpose");
        };
        Comparison comparison = compare();
        assertThat(comparison.facts()).isEqualTo(whole.facts());
        assertThat(comparison.manner()).isEqualTo(whole.manner());
        assertThat(comparison.articles())
                .extracting(Article::warnings)
                .containsOnly(List.of(Warning.of("manner-not-compared")));
    }

    @Test
    void howItIsToldIsWithTheNextChange() {
        boolean[] broken = {true};
        phrasing = (texts, alignment, facts) -> {
            if (broken[0]) {
                throw new IllegalStateException("broken on purpose");
            }
            return new WordingFinder().find(texts, alignment, facts);
        };
        Comparer comparer = comparer();
        List<Article> articles = List.of(GAZETTE, POST, RADIO);
        Comparison without = comparer.compare("", articles, Progress.NONE);
        broken[0] = false;
        Comparison again = comparer.compare("", without.articles(), Progress.NONE);
        assertThat(again.articles()).allMatch(article -> article.warnings().isEmpty());
        assertThat(again).isEqualTo(comparer().compare("", articles, Progress.NONE));
    }

    @Test
    void whatTripsOverEverythingFailsAsAWhole() {
        judging = (_, _, _, _, _) -> {
            throw new IllegalStateException("broken on purpose");
        };
        assertThatThrownBy(this::compare).hasMessage("broken on purpose");
    }

    @Test
    void memoryThatRunsOutIsToldAsThat() {
        splitter = _ -> {
            throw new OutOfMemoryError("on purpose");
        };
        assertThatThrownBy(this::compare).isInstanceOf(OutOfMemoryError.class).hasMessage("on purpose");
    }

    @Test
    void whoeverIsInterruptedWhileArticlesAreSplitStops() {
        Thread caller = Thread.currentThread();
        splitter = article -> {
            caller.interrupt();
            return new SentenceSplitter().split(article);
        };
        assertThatThrownBy(this::compare).isInstanceOf(CancellationException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aStopIsNoFault() {
        judging = (_, _, _, _, _) -> {
            throw new CancellationException();
        };
        assertThatThrownBy(this::compare).isInstanceOf(CancellationException.class);
    }
}

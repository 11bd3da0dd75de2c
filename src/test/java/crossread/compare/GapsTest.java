package crossread.compare;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.align.Aligner;
import crossread.align.wording.QuotationComparer;
import crossread.align.wording.WordingFinder;
import crossread.fact.FactFinder;
import crossread.fact.NamedFactFinder;
import crossread.fact.NamesFirst;
import crossread.fact.figure.FigureFinder;
import crossread.fact.judge.FactJudge;
import crossread.fact.manner.AttributionFinder;
import crossread.fact.manner.HeadlineChecker;
import crossread.fact.name.NameFinder;
import crossread.fact.speech.ClaimFinder;
import crossread.fact.speech.QuotationFinder;
import crossread.fact.speech.SpeakerFinder;
import crossread.meaning.MeaningModel;
import crossread.meaning.SentenceMeasurer;
import crossread.model.Comparison;
import crossread.model.Progress;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.article.TokenizedArticle;
import crossread.model.article.Warning;
import crossread.model.fact.Coverage;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Findings;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import crossread.reuse.EventChecker;
import crossread.reuse.ReuseFinder;
import crossread.text.SentenceSplitter;
import crossread.text.Tokenizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A finder that fails over one article costs what it looks for there, and nothing is called "only" elsewhere for it. */
class GapsTest {
    private static final Article GAZETTE = article(
            "gazette",
            "A storm broke the harbour wall of Tarnhaven on Monday night.",
            "The wall will cost €42 million.",
            "Mayor Ilse Brandt said: \"We will build it again.\"");
    private static final Article POST = article(
            "post", "The harbour wall of Tarnhaven was broken by a storm.", "The fishermen of Ostholm lost 30 nets.");

    private boolean broken = true;

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

    /** Trips over the article of the post. */
    private final class Tripping implements FactFinder {
        private final FactFinder finder;

        Tripping(FactFinder finder) {
            this.finder = finder;
        }

        @Override
        public List<Mention> find(TokenizedArticle article) {
            if (broken && article.article().name().equals("post")) {
                throw new IllegalStateException("broken on purpose");
            }
            return finder.find(article);
        }

        @Override
        public Set<FactKind> kinds() {
            return finder.kinds();
        }
    }

    private Comparer comparer(FactFinder figures, FactFinder names, NamedFactFinder quotations) {
        return new Comparer(
                new SentenceSplitter(),
                new Tokenizer(),
                new SentenceMeasurer(new MeaningModel(Optional.empty())),
                List.of(figures, new NamesFirst(names, List.of(quotations, new ClaimFinder()))),
                new SpeakerFinder()::attribute,
                new Aligner(),
                new FactJudge(),
                new MannerFinder(
                        new QuotationComparer(), new WordingFinder(), new HeadlineChecker(), new AttributionFinder()),
                new ReuseFinder(),
                new EventChecker(),
                Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                System::nanoTime,
                "test");
    }

    private static Comparison compare(Comparer comparer) {
        return comparer.compare("", List.of(GAZETTE, POST), Progress.NONE);
    }

    private static Map<String, Coverage> coverage(Comparison comparison) {
        return comparison.facts().stream().collect(Collectors.toMap(Fact::label, Fact::coverage));
    }

    @Test
    void whatTheOthersFindIsThereAndTheArticleSaysWhatIsNot() {
        Comparison whole = compare(comparer(new FigureFinder(), new NameFinder(), new QuotationFinder()));
        Comparison gappy = compare(comparer(new Tripping(new FigureFinder()), new NameFinder(), new QuotationFinder()));
        Map<String, Coverage> expected = coverage(whole);
        assertThat(expected).containsKeys("30 nets", "€42 million", "Tarnhaven", "Ostholm");
        expected.remove("30 nets");
        expected.put("€42 million", new Coverage.Uncertain(List.of("A")));
        expected.replaceAll(
                (label, coverage) -> label.startsWith("Monday") ? new Coverage.Uncertain(List.of("A")) : coverage);
        assertThat(coverage(gappy)).isEqualTo(expected);
        assertThat(gappy.articles())
                .extracting(Article::warnings)
                .containsExactly(List.of(), List.of(Warning.of("figures-not-found"), Warning.of("dates-not-found")));
    }

    @Test
    void withoutNamesQuotationsAreFoundAllTheSame() {
        Comparison gappy = compare(comparer(new FigureFinder(), new Tripping(new NameFinder()), new QuotationFinder()));
        assertThat(gappy.articles().get(1).warnings()).containsExactly(Warning.of("names-not-found"));
        assertThat(coverage(gappy))
                .containsEntry("Ilse Brandt", new Coverage.Uncertain(List.of("A")))
                .containsEntry("30 nets", new Coverage.OnlyIn("B"));
        assertThat(gappy.facts()).extracting(Fact::kind).contains(FactKind.QUOTATION);
    }

    @Test
    void aFinderAmongTheNamesCostsItsOwnKindAlone() {
        NamedFactFinder failing = new NamedFactFinder() {
            @Override
            public List<Mention> find(TokenizedArticle article, List<Mention> names) {
                throw new StackOverflowError();
            }

            @Override
            public Set<FactKind> kinds() {
                return Set.of(FactKind.QUOTATION);
            }
        };
        Comparison gappy = compare(comparer(new FigureFinder(), new NameFinder(), failing));
        assertThat(gappy.articles())
                .extracting(Article::warnings)
                .containsExactly(
                        List.of(Warning.of("quotations-not-found")), List.of(Warning.of("quotations-not-found")));
        assertThat(coverage(gappy)).containsKeys("€42 million", "30 nets", "Ostholm");
    }

    @Test
    void whatIsFoundTheNextTimeIsNoGapAnyMore() {
        Comparison gappy = compare(comparer(new Tripping(new FigureFinder()), new NameFinder(), new QuotationFinder()));
        broken = false;
        Comparison again = comparer(new Tripping(new FigureFinder()), new NameFinder(), new QuotationFinder())
                .compare("", gappy.articles(), Progress.NONE);
        assertThat(again).isEqualTo(compare(comparer(new FigureFinder(), new NameFinder(), new QuotationFinder())));
    }

    @Test
    void gapsOfOneArticleAndOfAllAreToldFromOtherWarnings() {
        Warning one = Warning.of("dates-not-found");
        Warning all = Warning.of("dates-not-compared");
        Warning other = Warning.of("replaced-characters", "3");
        assertThat(List.of(Gaps.isGap(one), Gaps.isGap(all), Gaps.isGap(other))).containsExactly(true, true, false);
        assertThat(List.of(Gaps.isOfAll(one), Gaps.isOfAll(all), Gaps.isOfAll(other)))
                .containsExactly(false, true, false);
    }

    @Test
    void everySortThatCouldNotBeJudgedIsToldOnce() {
        assertThat(Gaps.unjudged(EnumSet.allOf(FactKind.class)))
                .extracting(Warning::key)
                .containsExactlyInAnyOrder(
                        "figures-not-compared",
                        "dates-not-compared",
                        "names-not-compared",
                        "quotations-not-compared",
                        "claims-not-compared");
        assertThat(Gaps.unjudged(Set.of(FactKind.CLAIM))).containsExactly(Warning.of("claims-not-compared"));
    }

    @Test
    void whatAnEarlierComparisonMissedIsForgottenAndNothingElse() {
        Warning other = Warning.of("replaced-characters", "3");
        Article gappy = POST.withWarnings(
                List.of(Warning.of("names-not-found"), other, Gaps.UNLINKED, Gaps.UNTRACED, Gaps.UNTOLD));
        assertThat(Gaps.closed(gappy).warnings()).containsExactly(other);
    }

    @Test
    void whatIsMissingOfAllStandsOnceWithEach() {
        Article told = POST.withWarnings(List.of(Gaps.UNTOLD));
        assertThat(Gaps.told(List.of(GAZETTE, told), List.of(Gaps.UNTOLD, Gaps.UNTRACED)))
                .extracting(Article::warnings)
                .containsOnly(List.of(Gaps.UNTOLD, Gaps.UNTRACED));
    }

    @Test
    void whatOnlyTheGappyArticleStatesIsItsOwn() {
        List<TokenizedArticle> texts = List.of(
                new TokenizedArticle(POST.withId("A").withWarnings(List.of(Warning.of("names-not-found"))), List.of()),
                new TokenizedArticle(GAZETTE.withId("B"), List.of()));
        Findings findings = new Findings(List.of(name("A"), name("B")), List.of());
        assertThat(Gaps.doubted(findings, texts, false).facts())
                .extracting(Fact::coverage)
                .containsExactly(new Coverage.OnlyIn("A"), new Coverage.Uncertain(List.of("B")));
    }

    private static Fact name(String article) {
        return new Fact(
                "f" + article,
                FactKind.PLACE,
                "Tarnhaven",
                new Value.Named("Tarnhaven"),
                new Coverage.OnlyIn(article),
                1,
                false,
                List.of(new Mention(
                        new SentenceRef(article, 0),
                        new Span(0, 9),
                        FactKind.PLACE,
                        new Value.Named("Tarnhaven"),
                        Optional.empty())),
                List.of(),
                Optional.empty());
    }
}

package crossread.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import crossread.align.Aligner;
import crossread.align.wording.QuotationComparer;
import crossread.align.wording.WordingFinder;
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
import crossread.model.article.Reason;
import crossread.model.article.Sentence;
import crossread.model.article.SetAside;
import crossread.model.article.Span;
import crossread.model.article.Trust;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.link.Author;
import crossread.model.link.Link;
import crossread.model.link.Matching;
import crossread.model.link.MeaningLack;
import crossread.model.link.Relation;
import crossread.model.work.Correction;
import crossread.model.work.FactAnchor;
import crossread.model.work.FactCorrection;
import crossread.model.work.FactPlaces;
import crossread.model.work.ReaderWork;
import crossread.model.work.SentenceAnchor;
import crossread.reuse.EventChecker;
import crossread.reuse.ReuseFinder;
import crossread.text.SentenceSplitter;
import crossread.text.Tokenizer;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** That what the reader set right holds whatever becomes of the articles around it. */
class ReaderSurvivesTest {
    private static final String COST = "The harbour wall will cost €42 million, said Mayor Ann Lee.";

    private final Comparer comparer = comparer(new SentenceMeasurer(new MeaningModel(Optional.empty())));

    private final Article gazette = article(
            "gazette",
            "A storm broke the harbour wall of Tarnhaven on Monday night. " + COST,
            "Twelve boats sank in the storm. The fishermen of Ostholm lost 30 nets.");
    private final Article post = article(
            "post",
            "The harbour wall of Tarnhaven was broken by a storm. Rebuilding it will cost €44 million.",
            "A dozen vessels went down. Nobody in Brackwater was hurt.");
    private ReaderWork reader = ReaderWork.NONE;

    private static Comparer comparer(SentenceMeasurer measurer) {
        return new Comparer(
                new SentenceSplitter(),
                new Tokenizer(),
                measurer,
                List.of(
                        new FigureFinder(),
                        new NamesFirst(new NameFinder(), List.of(new QuotationFinder(), new ClaimFinder()))),
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

    private Comparison compare(List<Article> articles) {
        return comparer.draft(new Asked("", articles, reader, true, false), Progress.NONE)
                .comparison();
    }

    private static Optional<Fact> fact(Comparison comparison, String label) {
        return comparison.facts().stream()
                .filter(fact -> fact.label().equals(label))
                .findFirst();
    }

    private static FactAnchor anchor(Comparison comparison, String label) {
        return FactAnchor.of(fact(comparison, label).orElseThrow().mentions().getFirst(), comparison.articles())
                .orElseThrow();
    }

    /** A mention in each article that states it. */
    private static FactPlaces places(Comparison comparison, String label) {
        Map<String, FactAnchor> byArticle = new LinkedHashMap<>();
        for (Mention mention : fact(comparison, label).orElseThrow().mentions()) {
            byArticle.putIfAbsent(
                    mention.at().article(),
                    FactAnchor.of(mention, comparison.articles()).orElseThrow());
        }
        List<FactAnchor> all = List.copyOf(byArticle.values());
        return new FactPlaces(all.getFirst(), all.subList(1, all.size()));
    }

    @BeforeEach
    void setRight() {
        Comparison first = compare(List.of(gazette, post));
        Article a = first.articles().get(0);
        Article b = first.articles().get(1);
        reader = ReaderWork.NONE
                .withFacts(List.of(
                        new FactCorrection.NotAFact(anchor(first, "30 nets")),
                        new FactCorrection.SameAs(anchor(first, "€42 million"), anchor(first, "€44 million")),
                        new FactCorrection.OfKind(anchor(first, "Ostholm"), FactKind.ORGANISATION)))
                .withCorrections(List.of(new Correction.Linked(SentenceAnchor.of(a, 1), SentenceAnchor.of(b, 3))));
    }

    private static void holds(Comparison now) {
        assertThat(fact(now, "30 nets")).isEmpty();
        assertThat(now.facts().stream()
                        .filter(fact -> fact.kind() == FactKind.MONEY)
                        .map(Fact::by))
                .containsExactly(Author.READER);
        assertThat(fact(now, "Ostholm").orElseThrow().kind()).isEqualTo(FactKind.ORGANISATION);
        assertThat(now.links().stream().filter(link -> link.by() == Author.READER && link.relation() == Relation.SAME))
                .hasSize(1);
    }

    @Test
    void aNewComparing() {
        holds(compare(List.of(gazette, post)));
    }

    @Test
    void anotherOrderOfLoading() {
        Comparison turned = compare(List.of(post, gazette));
        holds(turned);
        assertThat(turned.facts().stream().map(Fact::kind).toList())
                .containsExactlyInAnyOrderElementsOf(compare(List.of(gazette, post)).facts().stream()
                        .map(Fact::kind)
                        .toList());
    }

    @Test
    void anotherArticleBeforeBoth() {
        holds(compare(List.of(article("radio", "Rain is expected in Tarnhaven until Friday."), gazette, post)));
    }

    @Test
    void aParagraphSetAsideAndPutBack() {
        Article without = gazette.withBlock(1, gazette.blocks().get(1).setAsideByReader());
        assertThat(fact(compare(List.of(without, post)), "30 nets")).isEmpty();
        holds(compare(List.of(without.withBlock(1, without.blocks().get(1).putBack()), post)));
    }

    @Test
    void anotherCleaning() {
        holds(compare(List.of(cleanedOtherwise(gazette), post)));
    }

    private static Article cleanedOtherwise(Article article) {
        List<Block> blocks = new ArrayList<>(article.blocks());
        blocks.addFirst(Block.kept("Share this page", BlockKind.PARAGRAPH)
                .setAside(SetAside.because(Reason.SITE_FURNITURE, "test", Trust.SAFE)));
        return article.withBlocks(blocks);
    }

    @Test
    void anotherSplitting() {
        Article given = comparer.split(List.of(gazette)).getFirst();
        List<Sentence> split = new ArrayList<>();
        for (int i = 0; i < given.blocks().size(); i++) {
            String text = given.blocks().get(i).text();
            split.add(new Sentence(i, new Span(0, text.length()), text));
        }
        holds(compare(List.of(gazette.withSentences(split), post)));
    }

    @Test
    void anEditOfTheSentencesBeside() {
        Article edited = gazette.withBlock(
                0, gazette.blocks().get(0).edited("A heavy storm broke the wall of Tarnhaven on Monday. " + COST));
        holds(compare(List.of(edited, post)));
    }

    @Test
    void anEditOfTheSentenceItself() {
        Article edited = gazette.withBlock(
                1,
                gazette.blocks()
                        .get(1)
                        .edited("Twelve boats sank in the storm. The poor fishermen of Ostholm lost 30 nets there."));
        holds(compare(List.of(edited, post)));
    }

    @Test
    void lettersPutRight() {
        Article garbled = article(
                "gazette",
                "The wall at the CafÃ© MÃ¼ller fell â€“ said Mayor Ann Lee. It isnâ€™t the first one.",
                "The fishermenâ€™s village of Ostholm lost 30 nets.");
        Article right = new Repairs().repairedCharacters(garbled).orElseThrow();
        Comparison before = compare(List.of(garbled, post));
        reader = ReaderWork.NONE.withFacts(List.of(
                new FactCorrection.NotAFact(anchor(before, "30 nets")),
                new FactCorrection.OfKind(anchor(before, "Ann Lee"), FactKind.PLACE)));
        Comparison now = compare(List.of(right, post));
        assertThat(fact(now, "30 nets")).isEmpty();
        assertThat(fact(now, "Ann Lee").orElseThrow().kind()).isEqualTo(FactKind.PLACE);
    }

    @Test
    void whatIsGoneIsKeptAndHoldsAgainWhenItIsBack() {
        Comparison alone = compare(List.of(post));
        assertThat(alone.reader()).isEqualTo(reader);
        holds(compare(List.of(post, gazette)));
    }

    @Test
    void theRemovalOfAnyArticleThatStatesAFactStruckOut() {
        Comparison first = compare(List.of(gazette, post));
        reader = ReaderWork.NONE.withFacts(List.of(new FactCorrection.NotAFact(places(first, "Tarnhaven"))));
        assertThat(fact(compare(List.of(gazette, post)), "Tarnhaven")).isEmpty();
        assertThat(fact(compare(List.of(post)), "Tarnhaven")).isEmpty();
        assertThat(fact(compare(List.of(gazette)), "Tarnhaven")).isEmpty();
    }

    @Test
    void theRemovalOfAnyArticleThatStatesAFactOfAnotherKind() {
        Comparison first = compare(List.of(gazette, post));
        reader = ReaderWork.NONE.withFacts(
                List.of(new FactCorrection.OfKind(places(first, "Tarnhaven"), FactKind.ORGANISATION)));
        for (Article left : List.of(gazette, post)) {
            assertThat(fact(compare(List.of(left)), "Tarnhaven").orElseThrow().kind())
                    .isEqualTo(FactKind.ORGANISATION);
        }
    }

    @Test
    void theRemovalOfAnArticleThatStatesOneOfTwoFactsJoined() {
        Comparison first = compare(List.of(gazette, post));
        reader = ReaderWork.NONE.withFacts(
                List.of(new FactCorrection.SameAs(places(first, "Tarnhaven"), places(first, "Brackwater"))));
        Comparison left = compare(List.of(post));
        assertThat(fact(left, "Tarnhaven").orElseThrow().mentions()).hasSize(2);
        assertThat(fact(left, "Brackwater")).isEmpty();
    }

    /** Words come first and meaning behind them, before and after the text is cleaned otherwise. */
    @Test
    void matchingByMeaningThatComesLater() {
        Comparison words = compare(List.of(gazette, post));
        Link found = words.links().stream()
                .filter(link -> link.by() == Author.PROGRAM && link.relation() == Relation.SAME)
                .findFirst()
                .orElseThrow();
        List<Correction> links = new ArrayList<>(reader.corrections());
        links.add(new Correction.Cut(
                SentenceAnchor.of(words.articles().get(0), found.from().sentence()),
                SentenceAnchor.of(words.articles().get(1), found.to().sentence())));
        reader = reader.withCorrections(links);
        try (SentenceMeasurer measurer =
                new SentenceMeasurer(new MeaningModel(Optional.of(Path.of(System.getProperty("crossread.meaning")))))) {
            assumeFalse(measurer.lack().filter(MeaningLack.NO_LIBRARY::equals).isPresent());
            Comparer both = comparer(measurer);
            for (Article one : List.of(gazette, cleanedOtherwise(gazette))) {
                Draft draft = both.draft(new Asked("", List.of(one, post), reader, true, false), Progress.NONE);
                holds(draft.comparison());
                assertThat(both.improve(draft, Progress.NONE))
                        .isInstanceOfSatisfying(Improved.ByMeaning.class, improved -> {
                            assertThat(improved.comparison().matching()).isEqualTo(Matching.MEANING);
                            holds(improved.comparison());
                            assertThat(improved.comparison().links())
                                    .noneMatch(link -> link.relation() == Relation.SAME
                                            && link.from().equals(found.from())
                                            && link.to().equals(found.to()));
                        });
            }
        }
    }

    @Test
    void takenBackAllIsAsTheProgramFoundIt() {
        Comparison corrected = compare(List.of(gazette, post));
        reader = ReaderWork.NONE;
        assertThat(compare(corrected.articles()).facts())
                .isEqualTo(compare(List.of(gazette, post)).facts());
    }
}

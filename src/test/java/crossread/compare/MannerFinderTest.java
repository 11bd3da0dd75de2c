package crossread.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

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
import crossread.model.article.SetAside;
import crossread.model.article.Trust;
import crossread.model.fact.Coverage;
import crossread.model.fact.Discrepancy;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.reuse.EventChecker;
import crossread.reuse.ReuseFinder;
import crossread.text.SentenceSplitter;
import crossread.text.Tokenizer;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MannerFinderTest {
    private static final String FIRE = "A fire at the Kellmar mill killed 12 people on Monday, police said.";

    private final List<Article> articles = new ArrayList<>();

    @Test
    void theHeadlinesFigureIsHeldAgainstTheTexts() {
        headline("Fire kills 15 at Kellmar mill", FIRE);
        assertThat(headlines()).containsExactly("A OTHER_FIGURE NUMBER <15> <12 people>");
    }

    @Test
    void aFigureTheTextHasNothingLikeIsUnstated() {
        headline("Mill fire costs $90 million", FIRE);
        assertThat(headlines())
                .containsExactly("A UNSTATED MONEY <$90 million> <>", "A LEFT_OUT NUMBER <> <12 people>");
    }

    @Test
    void roundingInAHeadlineIsNoOtherFigure() {
        headline("Some 400 flee Kellmar fire", "In all 397 people fled the fire at the Kellmar mill on Monday.");
        assertThat(headlines()).isEmpty();
    }

    @Test
    void aNameTheTextNeverMentionsIsUnstated() {
        headline("Mill fire angers minister in Osterlund", FIRE, "The minister Ilse Brandt was angry.");
        assertThat(headlines()).containsExactly("A UNSTATED PLACE <Osterlund> <>", "A LEFT_OUT NUMBER <> <12 people>");
    }

    @Test
    void quotedWordsTheTextDoesNotQuoteAreUnstated() {
        headline("“Nobody cared about the locked doors” at Kellmar mill, 12 dead", FIRE);
        assertThat(headlines()).containsExactly("A UNSTATED QUOTATION <Nobody cared about the locked doors> <>");
    }

    @Test
    void aHeadlineThatOnlyTheInputNamesIsCheckedToo() {
        articles.add(article(Optional.of("Fire kills 15 at Kellmar mill"), List.of(kept(FIRE))));
        assertThat(headlines()).containsExactly("A OTHER_FIGURE NUMBER <15> <12 people>");
    }

    @Test
    void oneArticleMayStateAsAFactWhatTheOtherReports() {
        text(FIRE);
        text("A fire at the Kellmar mill killed 12 people on Monday.");
        assertThat(attributions()).contains("12 people B STATES_AS_FACT");
    }

    @Test
    void oneArticleMayNameWhoSaidIt() {
        text("“The doors of the old mill were locked all night long,” said Ilse Brandt.");
        text("“The doors of the old mill were locked all night long,” said a worker.");
        assertThat(attributions()).contains("The doors of the old mill were locked all night long A NAMES_SPEAKER");
    }

    @Test
    void aWordOfDoubtLeavesOpenWhetherItIsStatedAsAFact() {
        text(FIRE);
        text("A fire at the Kellmar mill reportedly killed 12 people on Monday.");
        assertThat(attributions()).noneMatch(line -> line.startsWith("12 people"));
    }

    @Test
    void anAlteredQuotationDiffers() {
        text("“The doors of the old mill were locked all night long,” said Ilse Brandt.");
        text("“The gates of the old mill were locked all night long,” said Ilse Brandt.");
        Comparison comparison = compare();
        List<Fact> quotations = comparison.discrepancies().stream()
                .flatMap(one -> one.facts().stream())
                .flatMap(id -> comparison.fact(id).stream())
                .toList();
        assertThat(comparison.discrepancies()).extracting(Discrepancy::what).containsExactly("quotation altered");
        assertThat(quotations)
                .extracting(Fact::coverage)
                .containsExactlyInAnyOrder(new Coverage.Differs(List.of("A")), new Coverage.Differs(List.of("B")));
    }

    @Test
    void aQuotationOfWhichOnlyLittleIsInCommonIsNoAlteredOne() {
        text("“The doors of the old mill were locked all night long,” said Ilse Brandt.");
        text("“The doors of the old mill were locked all night long,” said Ilse Brandt.");
        text("“The gates of the new mill stood open all day long, and nobody cared,” said Ilse Brandt.");
        Comparison comparison = compare();
        assertThat(comparison.facts())
                .filteredOn(fact -> fact.kind() == FactKind.QUOTATION)
                .extracting(Fact::coverage)
                .containsExactlyInAnyOrder(new Coverage.Shared(List.of("A", "B")), new Coverage.OnlyIn("C"));
    }

    @Test
    void whoHasTheVeryWordsIsNamedWhereAnotherAltersThem() {
        text("“The doors of the old mill were locked all night long,” said Ilse Brandt.");
        text("“The gates of the old mill were locked all night long,” said Ilse Brandt.");
        text("“The doors of the old mill were locked all night long,” said Ilse Brandt.");
        Comparison comparison = compare();
        assertThat(comparison.facts())
                .filteredOn(fact -> fact.kind() == FactKind.QUOTATION)
                .extracting(
                        Fact::coverage,
                        fact -> fact.mentions().stream()
                                .map(mention -> mention.at().article())
                                .toList())
                .containsExactlyInAnyOrder(
                        tuple(new Coverage.Differs(List.of("A", "C")), List.of("A", "C")),
                        tuple(new Coverage.Differs(List.of("B")), List.of("B")));
    }

    @Test
    void whatIsToldOfQuotationsStandsBehindWhatTheJudgeFound() {
        text(
                "The mill fire killed 12 people. “The doors of the old mill were locked all night long,” said Ilse Brandt.");
        text(
                "The mill fire killed 15 people. “The gates of the old mill were locked all night long,” said Ilse Brandt.");
        assertThat(compare().discrepancies())
                .extracting(Discrepancy::id, Discrepancy::what)
                .containsExactly(tuple("d1", "same claim, other figure"), tuple("d2", "quotation altered"));
    }

    private List<String> headlines() {
        return compare().manner().headlines().stream()
                .map(note -> note.article()
                        + " " + note.kind()
                        + " " + note.what()
                        + " <" + note.headline() + "> <" + note.text() + ">")
                .toList();
    }

    private List<String> attributions() {
        Comparison comparison = compare();
        return comparison.manner().attributions().stream()
                .map(one -> comparison.fact(one.fact()).orElseThrow().label() + " " + one.article() + " " + one.kind())
                .toList();
    }

    private Comparison compare() {
        return new Comparer(
                        new SentenceSplitter(),
                        new Tokenizer(),
                        new SentenceMeasurer(new MeaningModel(Optional.empty())),
                        List.of(
                                new FigureFinder(),
                                new NamesFirst(new NameFinder(), List.of(new QuotationFinder(), new ClaimFinder()))),
                        new SpeakerFinder()::attribute,
                        new Aligner(),
                        new FactJudge(),
                        new MannerFinder(
                                new QuotationComparer(),
                                new WordingFinder(),
                                new HeadlineChecker(),
                                new AttributionFinder()),
                        new ReuseFinder(),
                        new EventChecker(),
                        Clock.fixed(Instant.EPOCH, ZoneOffset.UTC),
                        System::nanoTime,
                        "test")
                .compare("Fire", articles, Progress.NONE);
    }

    private void text(String... paragraphs) {
        articles.add(article(
                Optional.empty(),
                List.of(paragraphs).stream().map(MannerFinderTest::kept).toList()));
    }

    private void headline(String headline, String... paragraphs) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.kept(headline, BlockKind.HEADING)
                .setAside(SetAside.because(Reason.HEADLINE, "headline", Trust.SAFE)));
        List.of(paragraphs).forEach(paragraph -> blocks.add(kept(paragraph)));
        articles.add(article(Optional.of(headline), blocks));
    }

    private static Block kept(String paragraph) {
        return Block.kept(paragraph, BlockKind.PARAGRAPH);
    }

    private Article article(Optional<String> title, List<Block> blocks) {
        String number = String.valueOf(articles.size());
        Metadata metadata = Metadata.NONE
                .withLanguage(Optional.of("en"))
                .withOutlet(Optional.of("Outlet " + number))
                .withTitle(title);
        return new Article("", metadata, new Origin(number + ".txt", "text", 1, number), blocks, List.of(), List.of());
    }
}

package crossread.fact.correct;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Reason;
import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.model.article.SetAside;
import crossread.model.article.Span;
import crossread.model.article.Trust;
import crossread.model.fact.Amount;
import crossread.model.fact.Coverage;
import crossread.model.fact.Discrepancy;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Findings;
import crossread.model.fact.Mention;
import crossread.model.fact.Nearest;
import crossread.model.fact.Value;
import crossread.model.link.Alignment;
import crossread.model.link.Author;
import crossread.model.link.Neighbour;
import crossread.model.work.FactAnchor;
import crossread.model.work.FactCorrection;
import crossread.model.work.FactCorrection.NotAFact;
import crossread.model.work.FactCorrection.OfKind;
import crossread.model.work.FactCorrection.SameAs;
import crossread.model.work.FactCorrection.SplitOff;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactCorrectorTest {
    private final List<Article> articles = List.of(
            article("A", "The ferry carried 40 cars.", "It sank near Oslo."),
            article("B", "Some 45 cars were aboard.", "Oslo sent divers."),
            article("C", "The ferry was old.", "Nobody was hurt."));
    private final Alignment alignment = new Alignment(
            List.of(),
            List.of(),
            Map.of(
                    new SentenceRef("A", 0), near("B", 0, .6, "C", 0, .4),
                    new SentenceRef("B", 0), near("A", 0, .6, "C", 0, .3),
                    new SentenceRef("A", 1), near("B", 1, .5, "C", 1, .2),
                    new SentenceRef("B", 1), near("A", 1, .5, "C", 1, .1)));
    private final Mention cars = number("A", "40");
    private final Mention more = number("B", "45");
    private final Mention oslo = place("A");
    private final Mention osloToo = place("B");
    private final Findings judged = new Findings(
            List.of(
                    fact("f1", "40", new Coverage.Differs(List.of("A")), near("B", 0), cars),
                    fact("f2", "45", new Coverage.Differs(List.of("B")), near("A", 0), more),
                    fact("f3", "Oslo", new Coverage.Shared(List.of("A", "B")), near("C", 1), oslo, osloToo)),
            List.of(new Discrepancy("d1", List.of("f1", "f2"), "same claim, other figure", .8)));

    private static Article article(String id, String... sentences) {
        List<Block> blocks = new ArrayList<>();
        List<Sentence> split = new ArrayList<>();
        for (String sentence : sentences) {
            split.add(new Sentence(blocks.size(), new Span(0, sentence.length()), sentence));
            blocks.add(Block.kept(sentence, BlockKind.PARAGRAPH));
        }
        return new Article(
                id, Metadata.NONE, new Origin(id + ".txt", "text", 9, "hash of " + id), blocks, split, List.of());
    }

    private static List<Neighbour> near(String one, int at, double score, String other, int there, double less) {
        return List.of(
                new Neighbour(new SentenceRef(one, at), score, List.of()),
                new Neighbour(new SentenceRef(other, there), less, List.of()));
    }

    private static List<Nearest> near(String article, int sentence) {
        return List.of(new Nearest(new SentenceRef(article, sentence), .6, List.of()));
    }

    private Mention mention(String article, int sentence, String words, FactKind kind, Value value) {
        String text = articles.stream()
                .filter(each -> each.id().equals(article))
                .findFirst()
                .orElseThrow()
                .sentences()
                .get(sentence)
                .text();
        int start = text.indexOf(words);
        return new Mention(
                new SentenceRef(article, sentence),
                new Span(start, start + words.length()),
                kind,
                value,
                Optional.empty());
    }

    private Mention number(String article, String digits) {
        Value value = new Value.Quantity(Amount.exactly(new BigDecimal(digits)), "car", Value.Change.NONE);
        return mention(article, 0, digits, FactKind.NUMBER, value);
    }

    private Mention place(String article) {
        return mention(article, 1, "Oslo", FactKind.PLACE, new Value.Named("Oslo"));
    }

    private static Fact fact(String id, String label, Coverage coverage, List<Nearest> nearest, Mention... mentions) {
        return new Fact(
                id,
                mentions[0].kind(),
                label,
                mentions[0].value(),
                coverage,
                Integer.parseInt(id.substring(1)),
                false,
                List.of(mentions),
                nearest,
                Optional.empty());
    }

    private FactAnchor anchor(Mention mention) {
        return FactAnchor.of(mention, articles).orElseThrow();
    }

    private Findings correct(FactCorrection... corrections) {
        return new FactCorrector().correct(articles, alignment, judged, List.of(corrections));
    }

    private static List<String> told(Findings findings) {
        return findings.facts().stream()
                .map(fact -> fact.id() + " " + fact.label() + " "
                        + fact.coverage().getClass().getSimpleName() + " "
                        + String.join("", fact.coverage().articles())
                        + (fact.by() == Author.READER ? " by reader" : ""))
                .toList();
    }

    @Test
    void leavesAllAsItIsWhereNothingIsSaid() {
        assertThat(correct()).isSameAs(judged);
    }

    @Test
    void whatIsNoFactIsGoneAndNoLongerClashes() {
        Findings now = correct(new NotAFact(anchor(more)));
        assertThat(told(now)).containsExactly("f1 40 OnlyIn A", "f2 Oslo Shared AB");
        assertThat(now.discrepancies()).isEmpty();
    }

    @Test
    void whatIsTheSameIsOneFactAndNoDiscrepancy() {
        Findings now = correct(new SameAs(anchor(more), anchor(cars)));
        assertThat(now.discrepancies()).isEmpty();
        assertThat(told(now)).containsExactly("f1 40 Shared AB by reader", "f2 Oslo Shared AB");
        assertThat(now.facts().getFirst().mentions()).containsExactly(cars, more);
        assertThat(now.facts().getFirst().nearest())
                .containsExactly(new Nearest(new SentenceRef("C", 0), .4, List.of("40")));
    }

    @Test
    void whatIsSplitOffIsAFactOfItsOwnBehindTheOther() {
        Findings now = correct(new SplitOff(anchor(osloToo)));
        assertThat(told(now))
                .containsExactly(
                        "f1 40 Differs A",
                        "f2 45 Differs B",
                        "f3 Oslo OnlyIn A by reader",
                        "f4 Oslo OnlyIn B by reader");
        assertThat(now.facts().get(3).nearest())
                .containsExactly(
                        new Nearest(new SentenceRef("A", 1), .5, List.of("Oslo")),
                        new Nearest(new SentenceRef("C", 1), .1, List.of("Oslo")));
        assertThat(now.discrepancies()).isEqualTo(judged.discrepancies());
    }

    @Test
    void aloneAMentionCannotBeSplitOff() {
        assertThat(correct(new SplitOff(anchor(cars)))).isSameAs(judged);
    }

    @Test
    void whatIsOfAnotherKindKeepsItsWords() {
        Fact now = correct(new OfKind(anchor(oslo), FactKind.PERSON)).facts().get(2);
        assertThat(now.kind()).isEqualTo(FactKind.PERSON);
        assertThat(now.value()).isEqualTo(new Value.Person("Oslo", Optional.empty()));
        assertThat(now.mentions()).extracting(Mention::kind).containsOnly(FactKind.PERSON);
        assertThat(now.coverage()).isEqualTo(new Coverage.Shared(List.of("A", "B")));
        assertThat(now.by()).isEqualTo(Author.READER);
    }

    @Test
    void aFigureKeepsItsAmount() {
        Fact now = correct(new OfKind(anchor(cars), FactKind.MONEY)).facts().getFirst();
        assertThat(now.value()).isEqualTo(new Value.Money(Amount.exactly(BigDecimal.valueOf(40)), "", List.of()));
    }

    @Test
    void whatHoldsNoNumberIsNoFigure() {
        assertThat(correct(new OfKind(anchor(oslo), FactKind.PERCENT))).isSameAs(judged);
    }

    @Test
    void joinedAndThenSplitOffItStandsAlone() {
        assertThat(told(correct(new SameAs(anchor(cars), anchor(oslo)), new SplitOff(anchor(cars)))))
                .containsExactly("f1 Oslo Shared AB by reader", "f2 40 Differs A by reader", "f3 45 Differs B");
    }

    @Test
    void theLastWordHolds() {
        assertThat(told(correct(new NotAFact(anchor(cars)), new SameAs(anchor(cars), anchor(more)))))
                .containsExactly("f1 40 Shared AB by reader", "f2 Oslo Shared AB");
        assertThat(told(correct(new SameAs(anchor(cars), anchor(more)), new NotAFact(anchor(cars)))))
                .containsExactly("f1 Oslo Shared AB");
        assertThat(correct(new OfKind(anchor(oslo), FactKind.PERSON), new OfKind(anchor(oslo), FactKind.NAME))
                        .facts()
                        .get(2)
                        .kind())
                .isEqualTo(FactKind.NAME);
    }

    @Test
    void whoseSentenceIsGoneSaysNothing() {
        FactAnchor gone = anchor(cars);
        Findings now =
                new FactCorrector().correct(articles.subList(1, 3), alignment, judged, List.of(new NotAFact(gone)));
        assertThat(now).isSameAs(judged);
    }

    @Test
    void whatStandsInSetAsideTextAloneIsSaidToDoSo() {
        List<Fact> facts = new FactCorrector()
                .correct(withoutOsloInB(), alignment, judged, List.of(new SplitOff(anchor(osloToo))))
                .facts();
        assertThat(facts.get(2).setAside()).isFalse();
        assertThat(facts.get(3).setAside()).isTrue();
    }

    @Test
    void whatOneArticleSetAsideIsSaidToStandInAsideText() {
        List<Fact> facts = new FactCorrector()
                .correct(withoutOsloInB(), alignment, judged, List.of(new OfKind(anchor(oslo), FactKind.NAME)))
                .facts();

        assertThat(facts.get(2).remark()).contains("remark.set-aside-elsewhere");
        assertThat(facts.get(2).setAside()).isFalse();
    }

    @Test
    void whatIsLeftWithoutItsWordsIsCalledByThoseInKeptText() {
        Article a = articles.get(0);
        Block aside = a.blocks().get(1).setAside(SetAside.because(Reason.ENDNOTE, "test", Trust.SAFE));
        List<Article> now = List.of(a.withBlocks(List.of(a.blocks().get(0), aside)), articles.get(1), articles.get(2));
        Mention sank = mention("A", 1, "sank", FactKind.PLACE, new Value.Named("sank"));
        Mention divers = mention("B", 1, "divers", FactKind.PLACE, new Value.Named("divers"));
        Findings found = new Findings(
                List.of(fact("f1", "Oslo", new Coverage.Shared(List.of("A", "B")), List.of(), oslo, sank, divers)),
                List.of());

        assertThat(new FactCorrector()
                        .correct(now, alignment, found, List.of(new SplitOff(anchor(oslo))))
                        .facts())
                .extracting(Fact::label)
                .containsExactly("divers", "Oslo");
    }

    @Test
    void aRemarkHoldsWhileMoreThanOneArticleStatesIt() {
        Findings remarked = remarked("remark.rounded");

        assertThat(new FactCorrector()
                        .correct(articles, alignment, remarked, List.of(new OfKind(anchor(oslo), FactKind.NAME)))
                        .facts()
                        .getFirst()
                        .remark())
                .contains("remark.rounded");
        assertThat(new FactCorrector()
                        .correct(articles, alignment, remarked, List.of(new SplitOff(anchor(osloToo))))
                        .facts())
                .extracting(Fact::remark)
                .containsExactly(Optional.empty(), Optional.empty());
    }

    @Test
    void whatNoLongerStandsInAsideTextIsNotSaidToDoSo() {
        assertThat(new FactCorrector()
                        .correct(
                                articles,
                                alignment,
                                remarked("remark.set-aside-elsewhere"),
                                List.of(new OfKind(anchor(oslo), FactKind.NAME)))
                        .facts()
                        .getFirst()
                        .remark())
                .isEmpty();
    }

    @Test
    void whereNothingIsNearTheSentenceFoundBeforeStays() {
        Findings now = new FactCorrector()
                .correct(
                        articles,
                        new Alignment(List.of(), List.of(), Map.of()),
                        judged,
                        List.of(new OfKind(anchor(cars), FactKind.MONEY)));

        assertThat(now.facts().getFirst().nearest())
                .containsExactly(new Nearest(new SentenceRef("B", 0), .6, List.of()));
    }

    @Test
    void whatWasUncertainStaysSo() {
        Findings unsure = new Findings(
                List.of(fact("f1", "40", new Coverage.Uncertain(List.of("A")), List.of(), cars)), List.of());

        assertThat(new FactCorrector()
                        .correct(articles, alignment, unsure, List.of(new OfKind(anchor(cars), FactKind.MONEY)))
                        .facts()
                        .getFirst()
                        .coverage())
                .isEqualTo(new Coverage.Uncertain(List.of("A")));
    }

    private Findings remarked(String remark) {
        Fact known = judged.facts().get(2);
        return new Findings(
                List.of(new Fact(
                        "f1",
                        known.kind(),
                        known.label(),
                        known.value(),
                        known.coverage(),
                        1,
                        false,
                        known.mentions(),
                        known.nearest(),
                        Optional.of(remark))),
                List.of());
    }

    private List<Article> withoutOsloInB() {
        Article b = articles.get(1);
        Block aside = b.blocks().get(1).setAside(SetAside.because(Reason.ENDNOTE, "test", Trust.SAFE));
        return List.of(articles.get(0), b.withBlocks(List.of(b.blocks().get(0), aside)), articles.get(2));
    }
}

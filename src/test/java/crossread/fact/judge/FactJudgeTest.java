package crossread.fact.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import crossread.model.Progress;
import crossread.model.Stage;
import crossread.model.article.Reason;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.fact.Amount;
import crossread.model.fact.Coverage;
import crossread.model.fact.Discrepancy;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Findings;
import crossread.model.fact.Mention;
import crossread.model.fact.Nearest;
import crossread.model.fact.Value;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CancellationException;
import org.junit.jupiter.api.Test;

class FactJudgeTest {

    @Test
    void marksTheFigureOnlyOneOutletHasWithTheNearestSentenceOfTheOther() {
        Findings findings = new StoryBuilder()
                .says("A", "The aid came to $500 billion.")
                .dollars("$500 billion", 500_000_000_000L)
                .says("B", "The aid was large.")
                .says("B", "Nobody counted it.")
                .nearest("A", 0, "B", 0, .17)
                .findings();

        Value.Money value = new Value.Money(Amount.exactly(BigDecimal.valueOf(500_000_000_000L)), "USD", List.of());
        SentenceRef at = new SentenceRef("A", 0);
        assertThat(findings)
                .isEqualTo(new Findings(
                        List.of(new Fact(
                                "f1",
                                FactKind.MONEY,
                                "$500 billion",
                                value,
                                new Coverage.OnlyIn("A"),
                                1,
                                false,
                                List.of(new Mention(at, new Span(16, 28), FactKind.MONEY, value, Optional.empty())),
                                List.of(new Nearest(new SentenceRef("B", 0), .17, List.of("$500 billion"))),
                                Optional.empty())),
                        List.of()));
    }

    @Test
    void findsWhatTwoOfThreeArticlesStateAndWhereTheThirdLacksIt() {
        Findings findings = new StoryBuilder()
                .says("A", "Smelters run in Krasnoyarsk.")
                .place("Krasnoyarsk")
                .says("B", "The plant works.")
                .says("C", "Krasnoyarsk has smelters.")
                .place("Krasnoyarsk")
                .nearest("A", 0, "B", 0, .1)
                .nearest("C", 0, "B", 0, .2)
                .findings();

        assertThat(findings.facts()).singleElement().satisfies(fact -> {
            assertThat(fact.coverage()).isEqualTo(new Coverage.Shared(List.of("A", "C")));
            assertThat(fact.mentions())
                    .extracting(Mention::at)
                    .containsExactly(new SentenceRef("A", 0), new SentenceRef("C", 0));
            assertThat(fact.nearest())
                    .containsExactly(new Nearest(new SentenceRef("B", 0), .2, List.of("Krasnoyarsk")));
        });
    }

    @Test
    void clashesOnOtherFiguresInLinkedSentences() {
        Findings findings = new StoryBuilder()
                .says("A", "Ukraine holds around 7% of critical raw materials.")
                .about("around 7%", "7")
                .says("B", "Kyiv estimates that Ukraine has approximately 5% of critical raw materials.")
                .about("approximately 5%", "5")
                .link("A", 0, "B", 0, .6)
                .findings();

        assertThat(findings.facts())
                .extracting(Fact::label, Fact::coverage)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("around 7%", new Coverage.Differs(List.of("A"))),
                        org.assertj.core.groups.Tuple.tuple("approximately 5%", new Coverage.Differs(List.of("B"))));
        assertThat(findings.discrepancies()).hasSize(1).first().satisfies(clash -> {
            assertThat(clash.facts()).containsExactly("f1", "f2");
            assertThat(clash.what()).isEqualTo("same claim, other figure");
            assertThat(clash.score()).isBetween(.6, 1.0);
        });
    }

    @Test
    void doesNotClashOnAFigureInAPartThatTheOtherArticleLeavesOut() {
        StoryBuilder story = new StoryBuilder()
                .says("A", "Port fees rose 7% in May and sales abroad fell.")
                .percent("7%", "7")
                .says("B", "Sales abroad fell as port fees rose another 5% over last winter.")
                .percent("5%", "5")
                .link("A", 0, "B", 0, .6);

        assertThat(story.findings().discrepancies()).hasSize(1);
        assertThat(story.unmatched("A", 0, "Port fees rose 7% in May", "B")
                        .findings()
                        .discrepancies())
                .isEmpty();
    }

    @Test
    void doesNotClashWhereBothArticlesStateBothValues() {
        Findings findings = new StoryBuilder()
                .says("A", "Sales rose 5% in May and 7% in June.")
                .percent("5%", "5")
                .percent("7%", "7")
                .says("B", "Sales rose 5% in May and 7% in June.")
                .percent("5%", "5")
                .percent("7%", "7")
                .link("A", 0, "B", 0, .9)
                .findings();

        assertThat(findings.discrepancies()).isEmpty();
        assertThat(findings.facts())
                .extracting(Fact::coverage)
                .containsExactly(new Coverage.Shared(List.of("A", "B")), new Coverage.Shared(List.of("A", "B")));
    }

    @Test
    void doesNotClashOnCountsOfUnlikeThings() {
        List<Discrepancy> clashes = new StoryBuilder()
                .says("A", "Police arrested 40 men in the raid.")
                .count("40 men", 40, "man")
                .says("B", "Police seized 90 guns in the raid.")
                .count("90 guns", 90, "gun")
                .link("A", 0, "B", 0, .6)
                .findings()
                .discrepancies();

        assertThat(clashes).isEmpty();
    }

    @Test
    void callsDatesWrittenAlikeInSentencesThatSayTheSameOther() {
        Findings findings = new StoryBuilder()
                .says("A", "The court meets on March 3 in Leeds.")
                .day("March 3", "2025-03-03")
                .says("B", "The court meets on March 4 in Leeds.")
                .day("March 4", "2025-03-04")
                .link("A", 0, "B", 0, .8)
                .findings();

        assertThat(findings.discrepancies())
                .containsExactly(new Discrepancy("d1", List.of("f1", "f2"), "other date", .8));
        assertThat(findings.facts())
                .extracting(Fact::coverage)
                .containsExactlyInAnyOrder(new Coverage.Differs(List.of("A")), new Coverage.Differs(List.of("B")));
    }

    @Test
    void neverCallsMissingWhatStandsInSetAsideText() {
        List<String> lines = new StoryBuilder()
                .says("A", "Rusal runs smelters.")
                .organisation("Rusal")
                .says("B", "The plant works.")
                .aside("B", "Read more on Rusal", Reason.RELATED_LINKS)
                .organisation("Rusal")
                .lines();

        assertThat(lines).containsExactly("Rusal Shared AB remark.set-aside-elsewhere");
    }

    @Test
    void keepsApartWhatStandsInSetAsideTextAlone() {
        List<String> lines = new StoryBuilder()
                .says("A", "Rusal runs smelters.")
                .organisation("Rusal")
                .aside("A", "Subscribe for $5 a month", Reason.NEWSLETTER)
                .dollars("$5", 5)
                .says("B", "The plant works.")
                .lines();

        assertThat(lines).containsExactly("Rusal OnlyIn A", "$5 OnlyIn A aside");
    }

    @Test
    void leavesOutNamesAndCountsOfFurnitureButNotItsMoney() {
        List<String> lines = new StoryBuilder()
                .says("A", "Rusal runs smelters.")
                .organisation("Rusal")
                .aside("A", "Header Widget 40 comments $5", Reason.SITE_FURNITURE)
                .person("Header Widget", "Header Widget")
                .count("40 comments", 40, "comment")
                .dollars("$5", 5)
                .says("B", "The plant works.")
                .lines();

        assertThat(lines).containsExactly("Rusal OnlyIn A", "$5 OnlyIn A aside");
    }

    @Test
    void leavesOutARepeatOfWhatItsArticleStates() {
        List<Fact> facts = new StoryBuilder()
                .says("A", "Rusal runs smelters.")
                .organisation("Rusal")
                .aside("A", "Rusal runs smelters.", Reason.REPEAT)
                .organisation("Rusal")
                .says("B", "The plant works.")
                .findings()
                .facts();

        assertThat(facts)
                .flatExtracting(Fact::mentions)
                .extracting(Mention::at)
                .containsExactly(new SentenceRef("A", 0));
    }

    @Test
    void countsTheHeadlineAsTextOfTheOutlet() {
        List<String> lines = new StoryBuilder()
                .says("A", "The plant works.")
                .aside("A", "Blaze at Rusal kills 40 workers", Reason.HEADLINE)
                .organisation("Rusal")
                .count("40 workers", 40, "worker")
                .says("B", "Rusal runs smelters.")
                .organisation("Rusal")
                .lines();

        assertThat(lines).containsExactlyInAnyOrder("Rusal Shared AB", "40 workers OnlyIn A");
    }

    @Test
    void takesNoNameFromACapitalisedHeadlineAlone() {
        List<String> lines = new StoryBuilder()
                .says("A", "The plant works.")
                .aside("A", "Big Steel Offers Rare Deal", Reason.HEADLINE)
                .organisation("Big Steel")
                .says("B", "The works are closed.")
                .lines();

        assertThat(lines).isEmpty();
    }

    @Test
    void givesOneArticleNothingToBeNearTo() {
        List<Fact> facts = new StoryBuilder()
                .says("A", "Rusal runs smelters.")
                .organisation("Rusal")
                .findings()
                .facts();

        assertThat(facts).singleElement().satisfies(fact -> {
            assertThat(fact.coverage()).isEqualTo(new Coverage.OnlyIn("A"));
            assertThat(fact.nearest()).isEmpty();
        });
    }

    @Test
    void whatThereWasNoTimeToLookForIsNotSaidToBeInOneArticleAlone() {
        StoryBuilder story = new StoryBuilder()
                .says("A", "Rusal runs smelters in Krasnoyarsk.")
                .organisation("Rusal")
                .place("Krasnoyarsk")
                .says("B", "Krasnoyarsk has smelters.")
                .place("Krasnoyarsk");
        Findings findings =
                new FactJudge().judge(story.articles(), story.mentions(), story.alignment(), () -> true, Progress.NONE);
        assertThat(findings.facts())
                .extracting(Fact::label, Fact::coverage)
                .containsExactlyInAnyOrder(
                        tuple("Rusal", new Coverage.Uncertain(List.of("A"))),
                        tuple("Krasnoyarsk", new Coverage.Shared(List.of("A", "B"))));
        assertThat(story.findings().facts()).extracting(Fact::coverage).contains(new Coverage.OnlyIn("A"));
    }

    @Test
    void findsNothingInNothing() {
        assertThat(new StoryBuilder().findings()).isEqualTo(new Findings(List.of(), List.of()));
    }

    @Test
    void reportsItsStageAndLetsCancellationPass() {
        StoryBuilder story =
                new StoryBuilder().says("A", "Rusal runs smelters.").organisation("Rusal");
        List<Double> fractions = new ArrayList<>();
        Set<Stage> stages = EnumSet.noneOf(Stage.class);
        new FactJudge().judge(story.articles(), story.mentions(), story.alignment(), (stage, fraction) -> {
            stages.add(stage);
            fractions.add(fraction);
        });

        assertThat(stages).containsExactly(Stage.JOIN);
        assertThat(fractions).isSorted().startsWith(0.0).endsWith(1.0);
        assertThatThrownBy(() -> new FactJudge()
                        .judge(story.articles(), story.mentions(), story.alignment(), (stage, fraction) -> {
                            throw new CancellationException();
                        }))
                .isInstanceOf(CancellationException.class);
    }
}

package crossread.model;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.fact.Coverage;
import crossread.model.fact.Discrepancy;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import crossread.model.link.Matching;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ClashesTest {
    private static final Coverage DIFFERS = new Coverage.Differs(List.of("A"));
    private static final Coverage ONLY = new Coverage.OnlyIn("A");

    private final Fact twelve = fact("f1", 3, DIFFERS, false);
    private final Fact fifteen = fact("f2", 1, DIFFERS, false);
    private final Fact twenty = fact("f3", 2, DIFFERS, false);

    @Test
    void factsThatClashAreToldTogetherInTheOrderOfTheText() {
        Clashes clashes = clashes(List.of(twelve, fifteen), clash("f1", "f2"));

        assertThat(clashes.with(twelve)).containsExactly(fifteen, twelve);
        assertThat(clashes.with(fifteen)).containsExactly(fifteen, twelve);
    }

    @Test
    void thoseThatClashByWayOfAThirdAreToldTogetherToo() {
        Clashes clashes = clashes(List.of(twelve, fifteen, twenty), clash("f1", "f2"), clash("f2", "f3"));

        assertThat(clashes.with(twelve)).containsExactly(fifteen, twenty, twelve);
        assertThat(clashes.with(twenty)).containsExactly(fifteen, twenty, twelve);
    }

    @Test
    void twoClashesAreToldEachForItself() {
        Fact forty = fact("f4", 4, DIFFERS, false);
        Clashes clashes = clashes(List.of(twelve, fifteen, twenty, forty), clash("f1", "f2"), clash("f3", "f4"));

        assertThat(clashes.with(twelve)).containsExactly(fifteen, twelve);
        assertThat(clashes.with(forty)).containsExactly(twenty, forty);
    }

    @Test
    void aFactThatDiffersFromNoneIsToldAlone() {
        assertThat(clashes(List.of(twelve, fifteen)).with(twelve)).containsExactly(twelve);
    }

    @Test
    void aFactWithoutDifferenceIsToldAloneAndLeadsToNoOther() {
        Fact alone = fact("f2", 1, ONLY, false);
        Clashes clashes = clashes(List.of(twelve, alone, twenty), clash("f1", "f2"), clash("f2", "f3"));

        assertThat(clashes.with(alone)).containsExactly(alone);
        assertThat(clashes.with(twelve)).containsExactly(twelve);
        assertThat(clashes.with(twenty)).containsExactly(twenty);
    }

    @Test
    void aFactThatIsSetAsideIsToldAloneAndWithThoseThatAreNot() {
        Fact aside = fact("f2", 1, DIFFERS, true);
        Clashes clashes = clashes(List.of(twelve, aside), clash("f1", "f2"));

        assertThat(clashes.with(twelve)).containsExactly(aside, twelve);
        assertThat(clashes.with(aside)).containsExactly(aside);
    }

    @Test
    void aClashWithAFactThatIsGoneIsNone() {
        assertThat(clashes(List.of(twelve), clash("f1", "f9")).with(twelve)).containsExactly(twelve);
    }

    private static Clashes clashes(List<Fact> facts, Discrepancy... clashes) {
        return new Clashes(new Comparison(
                "Mill fire",
                Instant.EPOCH,
                "1",
                Matching.LEXICAL,
                List.of(),
                List.of(),
                List.of(),
                facts,
                List.of(clashes)));
    }

    private static Discrepancy clash(String one, String other) {
        return new Discrepancy("d1", List.of(one, other), "same claim, other figure", .9);
    }

    private static Fact fact(String id, int sentence, Coverage coverage, boolean aside) {
        Value value = new Value.Named(id);
        Mention mention =
                new Mention(new SentenceRef("A", sentence), new Span(0, 2), FactKind.NAME, value, Optional.empty());
        return new Fact(
                id, FactKind.NAME, id, value, coverage, 1, aside, List.of(mention), List.of(), Optional.empty());
    }
}

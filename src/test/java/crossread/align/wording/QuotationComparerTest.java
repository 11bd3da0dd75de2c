package crossread.align.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuotationComparerTest {
    private static final String WHOLE =
            "“We will rebuild every house and every school in this old valley,” the mayor said.";

    @Test
    void wordsCutFromTheMiddleAreShown() {
        assertThat(new Story()
                        .article(WHOLE)
                        .article("“We will rebuild every house in this old valley,” said the mayor.")
                        .discrepancies())
                .containsExactly("quotation trimmed: A <and every school>");
    }

    @Test
    void theEndOfASentenceThatIsLeftOutIsShown() {
        assertThat(new Story()
                        .article("“We will rebuild every house in this old valley before winter comes,” he said.")
                        .article("“We will rebuild every house in this old valley,” he said.")
                        .discrepancies())
                .containsExactly("quotation trimmed: A <before winter comes>");
    }

    @Test
    void anotherWordMakesItAltered() {
        assertThat(new Story()
                        .article(WHOLE)
                        .article("“We might rebuild every house and every school in this old valley,” she said.")
                        .discrepancies())
                .containsExactly("quotation altered: A <will> B <might>");
    }

    @Test
    void aQuotationPartedBySaidIsOne() {
        assertThat(new Story()
                        .article(WHOLE)
                        .article(
                                "“We will rebuild every house,” the mayor said, “and every school in this old valley.”")
                        .discrepancies())
                .isEmpty();
    }

    @Test
    void remarksOfTwoSpeakersThatShareAPhraseAreTwo() {
        assertThat(new Story()
                        .article("“Help for the harbour wall in the old valley rises to 40,” Anna Holt said.")
                        .article(
                                "“The help promised for the harbour wall in the old valley has now grown to 52,” said Peter Berg.")
                        .speakers("Anna Holt", "Peter Berg")
                        .discrepancies())
                .isEmpty();
    }

    @Test
    void remarksWithMuchOfTheirOwnThatShareAPhraseAreTwo() {
        assertThat(new Story()
                        .article(
                                "“Nobody here ever asked us whether the old harbour wall before the valley should go,” he said.")
                        .article("“We will sooner or later rebuild the old harbour wall before the valley,” he said.")
                        .discrepancies())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We will not rebuild the harbour wall with the valley's own money,” he said."
                        + "|“we won't rebuild the harbor wall with the valley’s own money”, he said.",
                "“They will rebuild the old harbour wall before the winter,” he said."
                        + "|“[The builders] will rebuild the old harbour wall before the winter,” he said.",
                "“Well, we rebuild the old harbour wall before the eleventh winter,” he said."
                        + "|“We rebuild the old harbour wall before the 11th winter,” he said.",
                "“The re-opened harbour wall will stand a hundred winters,” he said."
                        + "|“The reopened harbour wall will stand a hundred winters,” he said."
            })
    void spellingShortFormsAndBracketsAreNoChange(String one, String other) {
        assertThat(new Story().article(one).article(other).discrepancies()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“We told Sen. Berg to rebuild the old harbour wall,” he said."
                        + "|“We told Senator Berg to rebuild the old harbour wall,” he said.",
                "“We told Sgt Berg to rebuild the old harbour wall,” he said."
                        + "|“We told Sergeant Berg to rebuild the old harbour wall,” he said.",
                "“The U.S. will rebuild the old harbour wall before winter,” he said."
                        + "|“The US will rebuild the old harbour wall before winter,” he said.",
                "“The US will rebuild the old harbour wall before winter,” he said."
                        + "|“The United States will rebuild the old harbour wall before winter,” he said.",
                "“The HCC will rebuild the old harbour wall before winter,” he said."
                        + "|“The Harbour City Council will rebuild the old harbour wall before winter,” he said.",
                "“We will rebuild the old harbour wall, house and road before winter,” he said."
                        + "|“We will rebuild the old harbour wall, house, and road before winter,” he said.",
                "“We will rebuild the old harbour wall,” he said, “before the winter.”"
                        + "|“We will rebuild the old harbour wall before the winter,” he said."
            })
    void shortFormsWrittenOutAndAnEditorsCommaAreNoChange(String one, String other) {
        assertThat(new Story().article(one).article(other).discrepancies()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "“It is important to rebuild the old harbour wall,” he said."
                        + "|“It is very important to rebuild the old harbour wall,” he said."
                        + "|quotation trimmed: B <very>",
                "“We will rebuild the wall of Mali before winter,” he said."
                        + "|“We will rebuild the wall of Malawi before winter,” he said."
                        + "|quotation altered: A <Mali> B <Malawi>",
                "“We will rebuild the wall in May before winter,” he said."
                        + "|“We will rebuild the wall in November before winter,” he said."
                        + "|quotation altered: A <May> B <November>"
            })
    void aWordMoreAndAnotherNameAreTold(String one, String other, String told) {
        assertThat(new Story().article(one).article(other).discrepancies()).containsExactly(told);
    }

    @Test
    void wholeSentencesThatOneOutletDoesNotQuoteAreNotCut() {
        assertThat(new Story()
                        .article("“We will rebuild every house in this old valley.", "“The money is there.”")
                        .article("“We will rebuild every house in this old valley,” he said.")
                        .discrepancies())
                .isEmpty();
    }

    @Test
    void wordsToldBesideTheMarksAreNotCut() {
        assertThat(new Story()
                        .article("“Without any doubt we will rebuild every house in this old valley,” he said.")
                        .article(
                                "The mayor said that without any doubt “We will rebuild every house in this old valley”.")
                        .discrepancies())
                .isEmpty();
    }

    @Test
    void aPhraseInCommonMakesNoOneQuotation() {
        assertThat(new Story()
                        .article(
                                "“The ferry company never once told us about the crack in the hull,” said the captain.")
                        .article(
                                "“Nobody on board had any idea about the crack in the hull of that ship,” said a guest.")
                        .discrepancies())
                .isEmpty();
    }

    @Test
    void ofThreeOutletsEachIsHeldAgainstEachOther() {
        assertThat(new Story()
                        .article(WHOLE)
                        .article("“We will rebuild every house in this old valley,” said the mayor.")
                        .article("“We will rebuild every home and every school in this old valley,” she said.")
                        .discrepancies())
                .containsExactlyInAnyOrderElementsOf(List.of(
                        "quotation altered: A <house> C <home>",
                        "quotation trimmed: A <and every school>",
                        "quotation altered: B <house> C <home and every school>"));
    }
}

package crossread.fact.judge.clash;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.judge.StoryBuilder;
import crossread.model.fact.Discrepancy;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which days and years of linked sentences are told of one act, and differ. */
class DayClashTest {

    private static List<String> clashes(String one, String mine, String other, String theirs) {
        return new StoryBuilder()
                        .says("A", one)
                        .someDay(mine)
                        .says("B", other)
                        .someDay(theirs)
                        .link("A", 0, "B", 0, .9)
                        .findings()
                        .discrepancies()
                        .stream()
                        .map(Discrepancy::what)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                The ferry was built in 1998 at Torvan for the bay. | 1998    | Built in 1999 at Torvan, the ferry served the bay. | 1999
                Brack was arrested on Tuesday in the harbour.     | Tuesday  | Brack was arrested Thursday near the old harbour.  | Thursday
                The bridge in Veskar fell on March 4 at dawn.     | March 4  | The bridge in Veskar fell on March 14.             | March 14
                He will be sentenced in May for the theft.        | May      | He will be sentenced in June for the bridge theft. | June
                """)
    void daysOfOneActClash(String one, String mine, String other, String theirs) {
        assertThat(clashes(one, mine, other, theirs)).containsExactly("other date");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                Brack fled the harbour, police said on Tuesday.   | Tuesday  | Brack fled the harbour, police said on Thursday.   | Thursday
                Brack was arrested on Tuesday in the harbour.     | Tuesday  | In the harbour Brack begged on Thursday for peace. | Thursday
                Brack was arrested on Tuesday in the harbour.     | Tuesday  | Brack was arrested on March 4 in the harbour.      | March 4
                The bridge in Veskar fell in March.               | March    | The bridge in Veskar fell on March 14.             | March 14
                """)
    void daysOfRemarksOfOtherActsAndDaysWrittenOtherwiseDoNot(String one, String mine, String other, String theirs) {
        assertThat(clashes(one, mine, other, theirs)).isEmpty();
    }

    @Test
    void daysOfLinesThatAreNothingButADateDoNot() {
        assertThat(clashes(
                        "Posted Tuesday, March 4, 2025",
                        "March 4, 2025",
                        "Posted Friday, March 7, 2025",
                        "March 7, 2025"))
                .isEmpty();
    }

    @Test
    void aDayTheOtherArticleStatesTooDoesNot() {
        List<Discrepancy> clashes = new StoryBuilder()
                .says("A", "Brack was arrested on Tuesday in the harbour.")
                .someDay("Tuesday")
                .says("A", "Nobody was there on Thursday.")
                .someDay("Thursday")
                .says("B", "Brack was arrested on Thursday in the harbour.")
                .someDay("Thursday")
                .link("A", 0, "B", 0, .9)
                .findings()
                .discrepancies();

        assertThat(clashes).isEmpty();
    }
}

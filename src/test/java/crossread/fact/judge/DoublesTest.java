package crossread.fact.judge;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.fact.FactKind;
import crossread.model.fact.Value;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DoublesTest {
    private static final String FILLER = "Nothing of the kind is known here.";

    @Test
    void tellsATitleInMarksAsANameAlone() {
        List<String> lines = new StoryBuilder()
                .says("A", "He said so on \"The Late Tide Show.\"")
                .quotation("The Late Tide Show.", "Ada Byron")
                .organisation("Late Tide Show")
                .says("B", FILLER)
                .lines();

        assertThat(lines).containsExactly("Late Tide Show OnlyIn A");
    }

    @Test
    void tellsMarksInsideMarksWithTheQuotationAroundThem() {
        List<String> lines = new StoryBuilder()
                .says("A", "\"The rain 'washes away' all of it,\" said Ada Byron.")
                .quotation("The rain 'washes away' all of it", "Ada Byron")
                .quotation("washes away", "Ada Byron")
                .says("B", FILLER)
                .lines();

        assertThat(lines).containsExactly("The rain 'washes away' all of it OnlyIn A");
    }

    @Test
    void tellsAFragmentOfAQuotationOnce() {
        List<String> lines = new StoryBuilder()
                .says("A", "He wants \"foreign partners\" for the harbour.")
                .quotation("foreign partners", "Ada Byron")
                .says("A", "\"We want foreign partners to come here,\" he said.")
                .quotation("We want foreign partners to come here", "Ada Byron")
                .says("B", FILLER)
                .lines();

        assertThat(lines).containsExactly("We want foreign partners to come here OnlyIn A");
    }

    @Test
    void leavesOutTheNumberOfANameThatTheArticleTellsInFull() {
        List<String> lines = new StoryBuilder()
                .says("A", "The shop shows the Corvin Tern 4100 to everybody.")
                .mention("Corvin Tern 4100", FactKind.NAME, new Value.Named("Corvin Tern 4100"))
                .says("A", "We knew the 4100 was on its way, as were 52 boats.")
                .count("4100", 4100, "")
                .count("52", 52, "")
                .says("B", FILLER)
                .lines();

        assertThat(lines).containsExactlyInAnyOrder("Corvin Tern 4100 OnlyIn A", "52 OnlyIn A");
    }

    @Test
    void leavesOutAWordInMarksThatNobodySpoke() {
        List<String> lines = new StoryBuilder()
                .says("A", "The \"old guard\" met again.")
                .quotation("old guard")
                .says("B", FILLER)
                .lines();

        assertThat(lines).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "lawsuit, secrecy, ''",
        "lawsuit against the bank, secrecy, ''",
        "lawsuit, open secrecy, open secrecy OnlyIn A",
        "Ada Byron, secrecy, secrecy OnlyIn A"
    })
    void leavesOutOnePlainWordThatNobodySpokeButAPaper(String speaker, String word, String line) {
        List<String> lines = new StoryBuilder()
                .says("A", "It was a matter of \"%s\" in the end.".formatted(word))
                .quotation(word, speaker)
                .says("B", FILLER)
                .lines();

        assertThat(String.join(";", lines)).isEqualTo(line);
    }

    @Test
    void tellsAWordInMarksThatBothWriteAsShared() {
        List<String> lines = new StoryBuilder()
                .says("A", "The \"old guard\" met again.")
                .quotation("old guard")
                .says("B", "They are called the old guard.")
                .lines();

        assertThat(lines).containsExactly("old guard Shared AB");
    }

    @Test
    void hesitatesWhereAnotherArticleQuotesAPart() {
        List<String> lines = new StoryBuilder()
                .says("A", "\"Waiting any longer will bring certain slow ruin.\"")
                .quotation("Waiting any longer will bring certain slow ruin", "Ada Byron")
                .says("B", "The town faces \"certain slow ruin\" without it.")
                .lines();

        assertThat(lines).containsExactly("Waiting any longer will bring certain slow ruin Uncertain A remark.trimmed");
    }

    @Test
    void hesitatesWhereALinkedSentenceReportsMostOfWhatWasSaid() {
        List<String> lines = new StoryBuilder()
                .says("A", "Ruritania \"has, I want to stress, far greater reserves of these metals than Syldavia.\"")
                .quotation("has, I want to stress, far greater reserves of these metals than Syldavia", "Ada Byron")
                .says("B", "She said Ruritania has far greater metal reserves than Syldavia.")
                .link("A", 0, "B", 0, .8)
                .lines();

        assertThat(lines)
                .containsExactly(
                        "has, I want to stress, far greater reserves of these metals than Syldavia Uncertain A remark.reworded");
    }
}

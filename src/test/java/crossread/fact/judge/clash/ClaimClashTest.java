package crossread.fact.judge.clash;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.judge.StoryBuilder;
import crossread.model.fact.Discrepancy;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which claims of linked sentences are the contrary of each other. */
class ClaimClashTest {

    private static List<String> whats(
            String speaker, String verb, String claim, String other, String otherVerb, String otherClaim) {
        return new StoryBuilder()
                        .says("A", claim + " on Monday.")
                        .claim(speaker, verb, claim)
                        .says("B", otherClaim + " after hours of talk.")
                        .claim(other, otherVerb, otherClaim)
                        .link("A", 0, "B", 0, .9)
                        .findings()
                        .discrepancies()
                        .stream()
                        .map(Discrepancy::what)
                        .toList();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                council  | approve | The council approved the new harbour bridge     | council  | reject  | The council rejected the new harbour bridge
                Brack    | confirm | Brack confirmed the sale of the harbour         | Brack    | deny    | Brack denied the sale of the harbour
                Kell Bank | offer  | Kell Bank offered money for the harbour         | Kell Bank | offer  | Kell Bank has not offered money for the harbour
                """)
    void theContraryOfAClaimClashes(
            String speaker, String verb, String claim, String other, String otherVerb, String otherClaim) {
        assertThat(whats(speaker, verb, claim, other, otherVerb, otherClaim)).containsExactly("the contrary");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                council  | approve | The council approved the new harbour bridge     | mayor    | reject  | The mayor rejected the new harbour bridge
                Brack    | confirm | Brack confirmed the sale of the harbour         | Brack    | deny    | Brack denied a theft from the bank
                Brack    | confirm | Brack confirmed the sale of the harbour         | Brack    | reject  | Brack rejected the sale of the harbour
                council  | approve | The council approved the new harbour bridge     | council  | approve | The council approved the harbour bridge
                """)
    void otherSpeakersMattersAndSensesDoNot(
            String speaker, String verb, String claim, String other, String otherVerb, String otherClaim) {
        assertThat(whats(speaker, verb, claim, other, otherVerb, otherClaim)).isEmpty();
    }
}

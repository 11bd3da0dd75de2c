package crossread.fact.speech;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.fact.speech.scene.Marked;
import crossread.model.fact.FactKind;
import crossread.model.fact.Value;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClaimFinderTest {
    private final ClaimFinder finder = new ClaimFinder();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{p:Anna Berg} denied that it rained.              | Anna Berg deny <it rained>",
                "{p:Anna Berg} denied it.                          | Anna Berg deny <it>",
                "{p:Anna Berg} denied that.                        | Anna Berg deny <that>",
                "{p:Anna Berg} will deny it.                       | Anna Berg deny <it>",
                "{p:Anna Berg} could offer help.                   | none",
                "{p:Anna Berg} could deny it.                      | none",
                "{p:Anna Berg} will offer help.                    | Anna Berg offer <help>",
                "{p:Anna Berg} and deny it.                        | none",
                "{p:Anna Berg} denies it.                          | Anna Berg deny <it>",
                "She denies it.                                    | none",
                "{p:Anna Berg} came. # She denies it.              | Anna Berg deny <it>",
                "A minister denies it.                             | minister deny <it>",
                "A minister denied it.                             | minister deny <it>",
                "{p:Anna Berg} offers for it.                      | none",
                "{p:Anna Berg} offers of it.                       | none",
                "{p:Anna Berg} will offers it.                     | none",
                "{p:Anna Berg} was offers it.                      | none",
                "{p:Anna Berg} was denied it.                      | none",
                "{p:Anna Berg} was quickly denied it.              | none",
                "{p:Anna Berg} the denied it.                      | none",
                "{p:Anna Berg} denied by it.                       | none",
                "{p:Anna Berg} is denying it.                      | Anna Berg deny <it>",
                "{p:Anna Berg} been denying it.                    | none",
                "{p:Anna Berg} denying it.                         | none",
                "{p:Anna Berg} has not denied it.                  | Anna Berg deny <it>",
                "{p:Anna Berg} hasn't denied it.                   | Anna Berg deny <it>",
                "{p:Anna Berg} denied Monday.                      | none",
                "{p:Anna Berg} denied Monday's report.             | Anna Berg deny <Monday's report>",
                "{p:Anna Berg} denied: 'Never'.                    | none",
                "{p:Anna Berg} denied it; {p:Bo Lind} denied all.  | Anna Berg deny <it>; Bo Lind deny <all>",
            })
    void findsWhoClaimsWhat(String sentences, String claims) {
        assertThat(claims(sentences)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{p:Anna Berg} voted in {l:Kell} at noon.                  | none",
                "{p:Anna Berg} voted to close the pier.                    | Anna Berg vote <to close the pier>",
                "The council voted 7 to 2 for it.                          | council vote <7 to 2 for it>",
                "The council voted in favour of the pier.                  | council vote <in favour of the pier>",
                "The council voted at noon that it be closed.              | council vote <at noon that it be closed>",
                "Members were deciding the matter.                         | none",
                "The council has decided whether to close it.              | none",
                "The council has decided to close it.                      | council decide <to close it>",
                "{p:Anna Berg} ruled the town for a year.                  | none",
                "A court ruled against the town.                           | court rule <against the town>",
                "{o:Kell Bank} rules and the town follows it.              | none",
                "A court ruled Nov. 3 that it was late.                    | court rule <Nov. 3 that it was late>",
                "{o:Kell Bank} offers to lend money.                       | Kell Bank offer <to lend money>",
                "{o:Kell Bank} orders to lend money were lost.             | none",
                "{o:Kell Bank} demands making it pay.                      | none",
                "{o:Kell Bank} offered up a song.                          | none",
                "{p:Anna Berg} did not offer a song.                       | none",
                "{p:Anna Berg} would not deny it.                          | Anna Berg deny <it>",
                "{p:Anna Berg} didn't deny it.                             | Anna Berg deny <it>",
                "{p:Anna Berg} should deny it.                             | none",
                "{p:Anna Berg} should have denied it.                      | none",
                "{p:Anna Berg} would have denied it.                       | none",
                "{p:Anna Berg} must not deny it.                           | none",
            })
    void onlyWhatIsDoneIsAClaim(String sentences, String claims) {
        assertThat(claims(sentences)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A man from {l:Kell} accused twice of theft left.          | none",
                "A man from {l:Kell} accused {p:Bo Lind} of theft.         | man from Kell accuse <Bo Lind of theft>",
                "{p:Bo Lind}, alleged to have lied, left.                  | none",
                "Two accused thieves of it and left.                       | none",
                "{o:Kell Bank} notified {l:Dorn} on it of nine alleged thefts.  | none",
                "Players banned from the pier left.                        | none",
                "The bank confirmed in a note that it had paid.            | bank confirm <in a note that it had paid>",
                "The bank confirmed in a note, at noon.                    | none",
                "Members urged calm.                                       | Members urge <calm>",
            })
    void aParticipleIsNoClaim(String sentences, String claims) {
        assertThat(claims(sentences)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "If {p:Anna Berg} denied it, all would end.                | none",
                "They asked how {p:Anna Berg} would reject it.             | none",
                "They asked if now {p:Anna Berg} denied it.                | none",
                "He came, and {p:Anna Berg} denied it.                     | Anna Berg deny <it>",
            })
    void whatAConditionOpensIsNoClaim(String sentences, String claims) {
        assertThat(claims(sentences)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Tests denied it.                                          | none",
                "The {p:Lind} hearing offered a show.                      | none",
                "My family denied it.                                      | none",
                "Her family denied it.                                     | Her family deny <it>",
                "One of the conditions denied it.                          | none",
                "One of the officials denied it.                           | One of the officials deny <it>",
                "The North denied it.                                      | North deny <it>",
                "{p:Anna Berg} herself denied it.                          | Anna Berg herself deny <it>",
                "Charities denied it.                                      | Charities deny <it>",
                "The geologists denied it.                                 | geologists deny <it>",
                "{o:Kell Bank} staff denies it.                            | Kell Bank staff deny <it>",
                "Staff denies it.                                          | none",
            })
    void onlySomebodyClaims(String sentences, String claims) {
        assertThat(claims(sentences)).isEqualTo(claims);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{p:Anna Berg} and {p:Bo Lind} denied it.                  | Anna Berg and Bo Lind deny <it>",
                "{o:Kell Bank}, {p:Anna Berg/Mayor} and two members denied it. | Kell Bank, Anna Berg and two members deny <it>",
                "Both victims and members denied it.                       | Both victims and members deny <it>",
                "The heads of {o:Kell Bank} and {o:Dorn Bank} denied it.   | The heads of Kell Bank and Dorn Bank deny <it>",
                "Many, including {p:Anna Berg} and {p:Bo Lind}, denied it. | Many deny <it>",
                "Many like {p:Anna Berg} and {p:Bo Lind} denied it.        | none",
                "It rained and {p:Bo Lind} denied it.                      | Bo Lind deny <it>",
                "They met {p:Anna Berg} and {p:Bo Lind} denied it.         | none",
                "The town's mayor and her staff denied it.                 | The town's mayor and her staff deny <it>",
            })
    void whoeverClaimsTogetherIsToldTogether(String sentences, String claims) {
        assertThat(claims(sentences)).isEqualTo(claims);
    }

    private String claims(String sentences) {
        Marked text = new Marked(sentences.split(" # "));
        String found = finder.find(text.article(), text.names()).stream()
                .map(mention -> (Value.Claim) mention.value())
                .map(claim -> claim.speaker() + " " + claim.verb() + " <" + claim.text() + ">")
                .collect(Collectors.joining("; "));

        return found.isEmpty() ? "none" : found;
    }

    @Test
    void findsClaimsAlone() {
        assertThat(finder.kinds()).containsExactly(FactKind.CLAIM);
    }
}

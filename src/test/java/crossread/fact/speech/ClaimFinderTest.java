package crossread.fact.speech;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.FactKind;
import crossread.model.Value;
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
                "{p:Anna Berg} could deny it.                      | Anna Berg deny <it>",
                "{p:Anna Berg} will offer help.                    | Anna Berg offer <help>",
                "{p:Anna Berg} and deny it.                        | none",
                "{p:Anna Berg} denies it.                          | Anna Berg deny <it>",
                "She denies it.                                    | none",
                "{p:Anna Berg} came. # She denies it.              | Anna Berg deny <it>",
                "A minister denies it.                             | none",
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
        Marked text = new Marked(sentences.split(" # "));
        String found = finder.find(text.article(), text.names()).stream()
                .map(mention -> (Value.Claim) mention.value())
                .map(claim -> claim.speaker() + " " + claim.verb() + " <" + claim.text() + ">")
                .collect(Collectors.joining("; "));

        assertThat(found.isEmpty() ? "none" : found).isEqualTo(claims);
    }

    @Test
    void findsClaimsAlone() {
        assertThat(finder.kinds()).containsExactly(FactKind.CLAIM);
    }
}

package crossread.align.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WeightsTest {
    /** Four sentences: "port" stands in three, "tax" in one. */
    private final Weights weights = new Weights(List.of(
            Texts.article("A", "en", "The port.", "The port and the port."),
            Texts.article("B", "en", "Port.", "Tax.")));

    @Test
    void aRareWordWeighsMoreThanACommonOne() {
        double port = Math.log(5 / 3.5);
        double tax = Math.log(5 / 1.5);

        assertThat(weights.covered(Set.of("port", "tax"), Set.of("port"))).isCloseTo(port / (port + tax), within(1e-9));
    }

    @Test
    void whatNoSentenceSaysWeighsMost() {
        double port = Math.log(5 / 3.5);

        assertThat(weights.covered(Set.of("port", "sea"), Set.of("port")))
                .isCloseTo(port / (port + Math.log(5 / .5)), within(1e-9));
    }

    @Test
    void whatHasNoWeightIsCovered() {
        assertThat(weights.covered(Set.of(), Set.of())).isEqualTo(1);
    }
}

package crossread.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LexicalScorerTest {
    private final LexicalScorer scorer = new LexicalScorer();

    @Test
    void callsNothingInCommonUnlikelyAndEverythingInCommonSure() {
        assertThat(score(new Evidence(0, 0, 0, 0, 3, 3))).isLessThan(0.01);
        assertThat(score(new Evidence(1, 1, 8, 1, 0, 0))).isGreaterThan(0.99);
    }

    @Test
    void countsTheSameFromBothSides() {
        assertThat(scorer.logit(new Evidence(0.3, 0.2, 4, 1, 0, 2)))
                .isEqualTo(scorer.logit(new Evidence(0.3, 0.2, 4, 1, 2, 0)));
    }

    @Test
    void risesWithEveryFeature() {
        double base = scorer.logit(new Evidence(0.3, 0.2, 4, 0, 2, 1));
        assertThat(scorer.logit(new Evidence(0.4, 0.2, 4, 0, 2, 1))).isGreaterThan(base);
        assertThat(scorer.logit(new Evidence(0.3, 0.3, 4, 0, 2, 1))).isGreaterThan(base);
        assertThat(scorer.logit(new Evidence(0.3, 0.2, 5, 0, 2, 1))).isGreaterThan(base);
        assertThat(scorer.logit(new Evidence(0.3, 0.2, 4, 1, 2, 1))).isGreaterThan(base);
        assertThat(scorer.logit(new Evidence(0.3, 0.2, 4, 0, 1, 1))).isGreaterThan(base);
    }

    private double score(Evidence evidence) {
        return PairFinder.probability(scorer.logit(evidence));
    }
}

package crossread.align;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LexicalScorerTest {
    private static final Standing ALONE = new Standing(0, 0, 0.9, true);

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void callsNothingInCommonUnlikelyAndEverythingInCommonSure(boolean meaning) {
        Standing among = new Standing(1, 1, 0, false);
        assertThat(score(meaning, new Evidence(new Likeness(0, 0, 0, 0), 0.5, among, 0, 0, 0)))
                .isLessThan(0.02);
        assertThat(score(meaning, new Evidence(new Likeness(1, 8, 1, 1), 2, ALONE, 1, 0, 0)))
                .isGreaterThan(0.99);
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void risesWithWhatIsCommonAndFallsWithEveryRival(boolean meaning) {
        double base = score(meaning, new Evidence(new Likeness(0.3, 4, 0, 0.5), 1, ALONE, 0, 0, 0));
        assertThat(score(meaning, new Evidence(new Likeness(0.4, 4, 0, 0.5), 1, ALONE, 0, 0, 0)))
                .isGreaterThan(base);
        assertThat(score(meaning, new Evidence(new Likeness(0.3, 5, 0, 0.5), 1, ALONE, 0, 0, 0)))
                .isGreaterThan(base);
        assertThat(score(meaning, new Evidence(new Likeness(0.3, 4, 1, 0.5), 1, ALONE, 0, 0, 0)))
                .isGreaterThan(base);
        assertThat(score(meaning, new Evidence(new Likeness(0.3, 4, 0, 0.5), 1, ALONE, 0, 1, 0)))
                .isGreaterThan(base);
        assertThat(score(meaning, new Evidence(new Likeness(0.3, 4, 0, 0.5), 1, ALONE, 0, 0, 1)))
                .isGreaterThan(base);
        Standing contested = new Standing(1, 0, 0.9, true);
        assertThat(score(meaning, new Evidence(new Likeness(0.3, 4, 0, 0.5), 1, contested, 0, 0, 0)))
                .isLessThan(base);
    }

    private static double score(boolean meaning, Evidence evidence) {
        PairScorer scorer = meaning ? new MeaningScorer() : new LexicalScorer();
        return PairFinder.probability(scorer.logit(evidence));
    }
}

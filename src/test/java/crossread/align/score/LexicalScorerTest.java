package crossread.align.score;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.align.pair.PairFinder;
import java.util.Random;
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

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isAtMostWhatItSaysItMayBe(boolean meaning) {
        PairScorer scorer = meaning ? new MeaningScorer() : new LexicalScorer();
        Random random = new Random(3);
        for (int i = 0; i < 1000; i++) {
            double fewer = Math.pow(random.nextDouble(), 4) * 20;
            Standing standing =
                    new Standing(fewer + random.nextDouble() * 20, fewer, random.nextDouble(), random.nextBoolean());
            Likeness likeness =
                    new Likeness(random.nextDouble(), random.nextInt(9), random.nextInt(3), random.nextDouble());
            Evidence evidence = new Evidence(likeness, 1, standing, 0, random.nextDouble() * 18, random.nextDouble());

            assertThat(scorer.most(evidence))
                    .isBetween(scorer.logit(evidence), scorer.logit(evidence) + 0.3)
                    .isGreaterThan(scorer.logit(evidence.with(random.nextDouble() * 3)));
        }
    }

    private static double score(boolean meaning, Evidence evidence) {
        PairScorer scorer = meaning ? new MeaningScorer() : new LexicalScorer();
        return PairFinder.probability(scorer.logit(evidence));
    }
}

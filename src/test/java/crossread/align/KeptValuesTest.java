package crossread.align;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.align.pair.Best;
import crossread.align.score.Growth;
import crossread.align.score.Ranks;
import java.util.stream.DoubleStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is kept of all pairs: the best partner, ranks, and logarithms of chances. */
class KeptValuesTest {

    @Test
    void theBestPartnerIsTheHighestAndOfEqualOnesTheEarliest() {
        Best best = new Best(2, 2);
        best.offer(0, 1, 7, .4);
        best.offer(0, 1, 9, .6);
        best.offer(0, 1, 8, .6);
        best.offer(0, 1, 5, .5);
        assertThat(best.partner(0, 1)).isEqualTo(8);
        assertThat(best.value(0, 1)).isEqualTo(.6);
        assertThat(best.partner(0, 0)).isEqualTo(-1);
        assertThat(best.value(1, 1)).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void aRankCountsWhoIsMoreAlikeUpToThree() {
        Ranks ranks = new Ranks(2);
        DoubleStream.of(.3, .9, .1, .5, .7).forEach(value -> ranks.offer(1, value));
        assertThat(DoubleStream.of(.9, .8, .7, .5, .3, .1).mapToInt(value -> ranks.of(1, value)))
                .containsExactly(0, 1, 1, 2, 3, 3);
        assertThat(ranks.of(0, 0)).isZero();
    }

    @Test
    void growthIsTheLogarithmOfOneMore() {
        for (int count : new int[] {0, 1, 62, 63, 64, 65, 1_000}) {
            assertThat(Growth.of(count)).isEqualTo(Math.log(count + 1.0));
        }
        assertThat(Growth.of(.5)).isEqualTo(Math.log(1.5));
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, .01, .3, .44, .5, .9, 1, 1.7, 3, 5.5, 100, 12_345.6})
    void itsBoundsAreNearAndOnTheirSides(double number) {
        assertThat(Growth.least(number)).isLessThanOrEqualTo(Growth.of(number)).isGreaterThan(Growth.of(number) - .06);
        assertThat(Growth.most(number))
                .isGreaterThanOrEqualTo(Growth.of(number))
                .isLessThan(Growth.of(number) + .06);
        assertThat(Growth.most(number) - Growth.least(number)).isCloseTo(.0597, Offset.offset(1e-9));
    }
}

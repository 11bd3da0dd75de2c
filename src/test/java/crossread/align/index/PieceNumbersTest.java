package crossread.align.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class PieceNumbersTest {

    @Test
    void aPieceHasOneNumberWhereverItStands() {
        PieceNumbers numbers = new PieceNumbers(new long[][] {{7, 3, 7}, {}, {3, 11}});
        assertThat(numbers.size()).isEqualTo(3);
        assertThat(LongStream.of(3, 7, 11).mapToInt(numbers::of)).containsExactly(0, 1, 2);
    }

    @Test
    void numbersAscendAsThePiecesDoHoweverManyThereAre() {
        long[] pieces = new Random(5).longs(30_000).filter(piece -> piece != 0).toArray();
        PieceNumbers numbers = new PieceNumbers(new long[][] {
            Arrays.copyOf(pieces, 10_000), Arrays.copyOfRange(pieces, 5_000, pieces.length),
        });
        long[] sorted = Arrays.stream(pieces).distinct().sorted().toArray();
        assertThat(numbers.size()).isEqualTo(sorted.length);
        for (int number = 0; number < sorted.length; number++) {
            assertThat(numbers.of(sorted[number])).isEqualTo(number);
        }
    }
}

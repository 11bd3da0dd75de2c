package crossread.align.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Common terms by the index, held against going through both lines. */
class OverlapTest {
    private static final List<List<String>> LINES = List.of(
            List.of("gate", "veskar", "gate"), List.of("veskar", "gate"), List.of("flood"), List.of("gate", "flood"));

    /** Some words stand nearly everywhere, others in one line of a hundred. */
    private static List<List<String>> lines(long seed) {
        Random random = new Random(seed);
        List<List<String>> lines = new ArrayList<>();
        for (int line = 0; line < 120; line++) {
            List<String> words = new ArrayList<>();
            for (int word = 3 + random.nextInt(9); word > 0; word--) {
                words.add("w" + (int) Math.pow(200, random.nextDouble()));
            }
            lines.add(words);
        }
        return lines;
    }

    private static double cosine(Terms terms, int one, int other) {
        return dot(terms, one, other) / Math.sqrt(dot(terms, one, one) * dot(terms, other, other));
    }

    private static double dot(Terms terms, int one, int other) {
        double sum = 0;
        for (int i = 0; i < terms.of(one).length; i++) {
            for (int j = 0; j < terms.of(other).length; j++) {
                if (terms.of(one)[i] == terms.of(other)[j]) {
                    double weight = terms.weightOf(terms.of(one)[i]);
                    sum += weight * weight * terms.counts(one)[i] * terms.counts(other)[j];
                }
            }
        }
        return sum;
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void aRowIsWhatGoingThroughBothLinesGives(long seed) {
        List<List<String>> lines = lines(seed);
        Terms terms = Terms.ofWords(lines);
        Overlap.Row cosines = Overlap.cosine(terms).row(40, 100);
        Overlap.Row counts = Overlap.count(terms).row(40, 100);
        for (int line = 0; line < 40; line++) {
            float[] cosine = cosines.of(line);
            float[] count = counts.of(line);
            assertThat(cosine).hasSize(60);
            for (int other = 40; other < 100; other++) {
                Set<String> common = new HashSet<>(lines.get(line));
                common.retainAll(lines.get(other));
                assertThat((double) cosine[other - 40]).isCloseTo(cosine(terms, line, other), Offset.offset(1e-5));
                assertThat(count[other - 40]).isEqualTo(common.size());
            }
        }
    }

    @Test
    void ofASetATermCountsOnce() {
        Terms terms = Terms.ofWords(LINES);
        assertThat(Overlap.setCosine(terms).row(0, 2).of(1)[0]).isCloseTo(1, Offset.offset(1e-6f));
        assertThat(Overlap.cosine(terms).row(0, 2).of(1)[0]).isLessThan(.99f);
    }

    @Test
    void whatATermIsWorthIsAddedToTheLinesOfTheRunThatHaveIt() {
        Terms terms = Terms.ofWords(LINES);
        int gate = terms.sequence(0)[0];
        double[] row = {1, 1, 1};
        Overlap.count(terms).addTo(row, gate, .5, 1, 4);
        assertThat(row).containsExactly(1.5, 1, 1.5);
        double[] before = {0, 0};
        Overlap.count(terms).addTo(before, gate, .5, 1, 3);
        assertThat(before).containsExactly(.5, 0);
    }

    @Test
    void aTermWeighsLessTheMoreLinesHaveIt() {
        Terms terms = Terms.ofWords(LINES);
        assertThat(IntStream.range(0, terms.size()).mapToDouble(terms::weightOf))
                .containsExactly(Math.log(5 / 3.5), Math.log(5 / 2.5), Math.log(5 / 2.5));
        assertThat(terms.weight(1)).isEqualTo(Math.log(5 / 3.5) + Math.log(5 / 2.5));
    }
}

package crossread.align.index;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RepeatsTest {
    private final Repeats repeats = new Repeats();

    @Test
    void aSentenceWithOneOfTenWordsMoreRepeatsTheFirstOfItsKind() {
        Set<String> ten = Set.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j");
        Set<String> nine = new HashSet<>(ten);
        nine.remove("j");
        assertThat(repeats.firstOrAdd("Another.", Set.of("x", "y", "z", "w"))).isEqualTo(-1);
        assertThat(repeats.firstOrAdd("Ten.", ten)).isEqualTo(-1);
        assertThat(repeats.firstOrAdd("Nine.", nine)).isEqualTo(1);
        assertThat(repeats.firstOrAdd("Ten again.", ten)).isEqualTo(1);
    }

    @Test
    void anotherFigureIsNews() {
        assertThat(repeats.firstOrAdd("First.", Set.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "#5")))
                .isEqualTo(-1);
        assertThat(repeats.firstOrAdd("Later.", Set.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "#6")))
                .isEqualTo(-1);
    }

    @Test
    void ofFewWordsOnlyTheVerySameAreARepeat() {
        assertThat(repeats.firstOrAdd("It rained.", Set.of("rain"))).isEqualTo(-1);
        assertThat(repeats.firstOrAdd("Rain!", Set.of("rain"))).isEqualTo(-1);
        assertThat(repeats.firstOrAdd("Rain!", Set.of("rain"))).isEqualTo(1);
        assertThat(repeats.firstOrAdd("", Set.of())).isEqualTo(-1);
        assertThat(repeats.firstOrAdd("", Set.of())).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void findsWhatHoldingEveryTwoAgainstEachOtherFinds(long seed) {
        Random random = new Random(seed);
        List<String> texts = new ArrayList<>();
        List<Set<String>> known = new ArrayList<>();
        for (int line = 0; line < 400; line++) {
            Set<String> stems = known.isEmpty() || random.nextInt(3) == 0
                    ? fresh(random)
                    : changed(known.get(random.nextInt(known.size())), random);
            String text = stems.size() < 5 ? stems.toString() : "line " + line;
            int expected = plain(texts, known, text, stems);
            assertThat(repeats.firstOrAdd(text, stems)).isEqualTo(expected);
            if (expected < 0) {
                texts.add(text);
                known.add(stems);
            }
        }
        assertThat(known).hasSizeBetween(40, 390);
    }

    private static Set<String> fresh(Random random) {
        Set<String> stems = new TreeSet<>();
        int size = random.nextInt(24);
        for (int i = 0; i < size; i++) {
            stems.add((random.nextInt(12) == 0 ? "#" : "w") + random.nextInt(90));
        }
        return stems;
    }

    private static Set<String> changed(Set<String> from, Random random) {
        Set<String> stems = new TreeSet<>(from);
        if (random.nextBoolean()) {
            stems.removeIf(_ -> random.nextInt(15) == 0);
        }
        if (random.nextBoolean()) {
            stems.add((random.nextInt(5) == 0 ? "#" : "w") + random.nextInt(90));
        }
        return stems;
    }

    private static int plain(List<String> texts, List<Set<String>> known, String text, Set<String> stems) {
        for (int line = 0; line < known.size(); line++) {
            Set<String> common = new HashSet<>(stems);
            common.retainAll(known.get(line));
            int larger = Math.max(stems.size(), known.get(line).size());
            boolean alike = Math.min(stems.size(), known.get(line).size()) >= 4 && common.size() >= .9 * larger;
            if (texts.get(line).equals(text) || alike && figures(stems).equals(figures(known.get(line)))) {
                return line;
            }
        }
        return -1;
    }

    private static Set<String> figures(Set<String> stems) {
        Set<String> figures = new HashSet<>(stems);
        figures.removeIf(stem -> !stem.startsWith("#"));
        return figures;
    }
}

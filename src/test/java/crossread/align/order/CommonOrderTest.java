package crossread.align.order;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.align.order.CommonOrder.Anchor;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CommonOrderTest {

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void findsAsManyAnchorsAsThereCanBe(long seed) {
        Random random = new Random(seed);
        for (int round = 0; round < 50; round++) {
            List<Integer> first = shuffled(random);
            List<Integer> second = shuffled(random);
            List<Anchor> anchors = CommonOrder.anchors(first, second);

            assertThat(anchors).hasSize(longest(first, second));
            assertThat(anchors).allMatch(anchor -> first.get(anchor.from()).equals(second.get(anchor.to())));
            assertThat(anchors).extracting(Anchor::from).isSorted().doesNotHaveDuplicates();
            assertThat(anchors).extracting(Anchor::to).isSorted().doesNotHaveDuplicates();
        }
    }

    /** From 1,000 things in common on it is looked for in another way. */
    @Test
    void findsAsManyAnchorsOfManyThingsAsThereCanBe() {
        Random random = new Random(1);
        List<Integer> first = shuffled(random, 1_400).subList(0, 1_300);
        List<Integer> second = shuffled(random, 1_400).subList(0, 1_300);
        List<Anchor> anchors = CommonOrder.anchors(first, second);

        assertThat(anchors).hasSize(longest(first, second));
        assertThat(anchors).allMatch(anchor -> first.get(anchor.from()).equals(second.get(anchor.to())));
        assertThat(anchors).extracting(Anchor::from).isSorted().doesNotHaveDuplicates();
        assertThat(anchors).extracting(Anchor::to).isSorted().doesNotHaveDuplicates();
    }

    private static List<Integer> shuffled(Random random) {
        return shuffled(random, 15).subList(0, random.nextInt(15));
    }

    private static List<Integer> shuffled(Random random, int things) {
        List<Integer> all = new ArrayList<>(IntStream.range(0, things).boxed().toList());
        Collections.shuffle(all, random);
        return all;
    }

    /** Length of the longest common subsequence, by the textbook table. */
    private static int longest(List<Integer> first, List<Integer> second) {
        int[][] table = new int[first.size() + 1][second.size() + 1];
        for (int i = 1; i <= first.size(); i++) {
            for (int j = 1; j <= second.size(); j++) {
                table[i][j] = first.get(i - 1).equals(second.get(j - 1))
                        ? table[i - 1][j - 1] + 1
                        : Math.max(table[i - 1][j], table[i][j - 1]);
            }
        }
        return table[first.size()][second.size()];
    }
}

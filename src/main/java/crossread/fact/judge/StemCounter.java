package crossread.fact.judge;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ObjIntConsumer;

/**
 * Counts how many of some stems each sentence of a story has. With a number for every sentence instead of a map, since in a
 * story of 40,000 sentences a stem may stand in thousands of them, and every claim and quotation asks. Of use to one thread.
 */
final class StemCounter {
    private final List<Passage> passages;
    /** By stem, the numbers of the sentences that have it, ascending. */
    private final Map<String, int[]> byStem = new HashMap<>();
    /** By number of the sentence; nothing but 0 between two countings. */
    private final int[] counts;

    private final int[] met;

    StemCounter(Collection<Passage> all, Map<String, List<Passage>> withStem) {
        passages = List.copyOf(all);
        counts = new int[passages.size()];
        met = new int[passages.size()];
        Map<Passage, Integer> numbers = new HashMap<>();
        passages.forEach(passage -> numbers.put(passage, numbers.size()));
        withStem.forEach((stem, where) -> byStem.put(
                stem,
                where.stream()
                        .mapToInt(passage -> numbers.getOrDefault(passage, -1))
                        .toArray()));
    }

    /** Every sentence that has any of the stems, in the order of the story, with how many it has. */
    void count(Set<String> stems, ObjIntConsumer<Passage> found) {
        int size = 0;
        for (String stem : stems) {
            for (int passage : byStem.getOrDefault(stem, new int[0])) {
                if (counts[passage]++ == 0) {
                    met[size++] = passage;
                }
            }
        }
        int[] order = Arrays.copyOf(met, size);
        Arrays.sort(order);
        int[] had = new int[size];
        for (int i = 0; i < size; i++) {
            had[i] = counts[order[i]];
            counts[order[i]] = 0;
        }
        for (int i = 0; i < size; i++) {
            found.accept(passages.get(order[i]), had[i]);
        }
    }
}

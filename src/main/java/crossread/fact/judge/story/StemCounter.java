package crossread.fact.judge.story;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.ObjIntConsumer;

/**
 * Counts how many of some stems each sentence of a story has. With a number for every sentence instead of a map, since in a
 * story of 40,000 sentences a stem may stand in thousands of them, and every claim and quotation asks. Safe for many threads.
 */
final class StemCounter {
    private final List<Passage> passages;
    /** By stem, the numbers of the sentences that have it, ascending. */
    private final Map<String, int[]> byStem = new HashMap<>();
    /** Of countings that are over: a thread each has one of its own while it counts. */
    private final Queue<Scratch> free = new ConcurrentLinkedQueue<>();

    /**
     * @param counts by number of the sentence; nothing but 0 between two countings
     * @param met the numbers of those that were counted
     */
    @SuppressWarnings("ArrayRecordComponent")
    private record Scratch(int[] counts, int[] met) {}

    StemCounter(Collection<Passage> all, Map<String, List<Passage>> withStem) {
        passages = List.copyOf(all);
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
        Scratch own = free.poll();
        Scratch scratch = own == null ? new Scratch(new int[passages.size()], new int[passages.size()]) : own;
        int[] counts = scratch.counts();
        int[] met = scratch.met();
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
        free.add(scratch);
        for (int i = 0; i < size; i++) {
            found.accept(passages.get(order[i]), had[i]);
        }
    }
}

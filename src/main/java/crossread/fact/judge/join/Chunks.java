package crossread.fact.judge.join;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.DoubleConsumer;
import java.util.function.Function;

/**
 * Does the same to each of many, on all cores and in their order, a chunk at a time: between two chunks it tells how far it
 * has come and can be stopped, which a parallel stream by itself cannot.
 */
public final class Chunks {
    /** Some milliseconds of work for most of what is judged. */
    private static final int SIZE = 256;

    private Chunks() {}

    /**
     * Asks for an answer to each of many, and takes them in order.
     *
     * @param work is asked by several threads at once; what it answers must not depend on what it was asked before
     * @param taken takes the answers in the order of {@code all}, on the thread that calls
     * @param told the share that is done, 0 to 1, on the thread that calls; what it throws comes through
     */
    public static <T, R> void each(List<T> all, Function<T, R> work, Consumer<R> taken, DoubleConsumer told) {
        for (int from = 0; from < all.size(); from += SIZE) {
            told.accept(from / (double) all.size());
            all.subList(from, Math.min(all.size(), from + SIZE)).parallelStream()
                    .map(work)
                    .toList()
                    .forEach(taken);
        }
    }

    /** The answers in the order of {@code all}. */
    public static <T, R> List<R> map(List<T> all, Function<T, R> work, DoubleConsumer told) {
        List<R> answers = new ArrayList<>();
        each(all, work, answers::add, told);
        return answers;
    }
}

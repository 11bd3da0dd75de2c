package crossread.compare;

import crossread.model.Budget;
import crossread.model.article.TokenizedArticle;
import java.time.Duration;
import java.util.List;
import java.util.function.LongSupplier;

/**
 * When what is left is done roughly, from the beginning of all work on, so that there is a first result after about ten
 * seconds.
 *
 * @param aligning of holding sentences against each other
 * @param judging of joining what is stated into facts
 */
record Deadlines(Budget aligning, Budget judging) {
    /** However long it takes. */
    static final Deadlines NONE = new Deadlines(Budget.NONE, Budget.NONE);

    private static final Duration ALIGNING = Duration.ofSeconds(6);

    private static final Duration JUDGING = Duration.ofMillis(8_500);

    /**
     * So many pairs of sentences that two cores are not through with a tenth of them when the time is up: what is begun and
     * not half done is done roughly after all, so that the time is better spent on judging.
     */
    private static final long HOPELESS = 250_000_000;

    /** Counted from now on. */
    static Deadlines from(LongSupplier nanoseconds) {
        return new Deadlines(after(ALIGNING, nanoseconds), after(JUDGING, nanoseconds));
    }

    private static Budget after(Duration time, LongSupplier nanoseconds) {
        long late = nanoseconds.getAsLong() + time.toNanos();
        return () -> nanoseconds.getAsLong() - late > 0;
    }

    /** Those for these texts: where there is far too much to hold against each other nothing of it is begun. */
    Deadlines of(List<TokenizedArticle> texts) {
        return !equals(NONE) && pairs(texts) > HOPELESS ? new Deadlines(() -> true, judging) : this;
    }

    /** Sentences of two articles each. */
    private static long pairs(List<TokenizedArticle> texts) {
        long before = 0;
        long pairs = 0;
        for (TokenizedArticle text : texts) {
            pairs += before * text.tokens().size();
            before += text.tokens().size();
        }
        return pairs;
    }
}

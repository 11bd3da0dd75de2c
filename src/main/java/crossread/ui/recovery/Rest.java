package crossread.ui.recovery;

import java.util.concurrent.TimeUnit;

/**
 * How long to rest after a writing: as long as it took beyond half a second, so that a large comparison does not keep the disk
 * busy all the time. Only what two writings in a row took counts: a single one may be slow because the program has just
 * begun or the computer has much else to do, and a rest on top of that cost two changes in 3 of 200 kills.
 */
final class Rest {
    /** No rest after less: as long again was tried, and a computer with much else to do lost two changes in 1 of 200 kills. */
    static final long QUICK_NS = TimeUnit.MILLISECONDS.toNanos(500);

    private long before;

    /**
     * The rest after one more writing, in nanoseconds.
     *
     * @param took nanoseconds of the writing
     */
    long after(long took) {
        long usual = Math.min(took, before);
        before = took;
        return Math.max(0, usual - QUICK_NS);
    }
}

package crossread.machine;

/**
 * Has what large work left behind taken away when it is done. The collector rather lets the heap grow to the most it may have:
 * six reports on fifty articles of a hundred sentences took 700 MB, of which nothing was held any more.
 */
public final class Garbage {
    /** What an ordinary story never leaves; taking it away costs a few tenths of a second. */
    private static final long MUCH = 128L << 20;

    private final long before = HeapKeeper.usedNow();

    /** From here on. */
    public Garbage() {}

    /** Takes it away where it is much. */
    public void clear() {
        if (HeapKeeper.usedNow() - before > MUCH) {
            System.gc();
        }
    }
}

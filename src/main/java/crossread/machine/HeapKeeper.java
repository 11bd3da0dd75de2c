package crossread.machine;

import java.lang.ref.Reference;
import java.lang.ref.ReferenceQueue;
import java.lang.ref.WeakReference;
import java.util.function.LongSupplier;

/**
 * Keeps the heap near what is held in it while large work is under way. By itself the collector looks at what is old only when
 * the heap is as large as it may ever be: eight articles of 5,000 sentences took 4.7 GB of a computer with 24 GB, of which no
 * more than .7 were held at any moment. No limit would do as well: what is larger than that is to be slow and not refused.
 *
 * <p>Costs nothing while nothing happens: it wakes when the collector has looked at what is new, after some 50 MB of work.
 */
public final class HeapKeeper {
    /** In bytes. With it the window takes 1.3 GB; each collection of so much takes half a second. */
    static final long ENOUGH = 850L << 20;

    private final LongSupplier used;
    private final Runnable collector;
    private final ReferenceQueue<Object> collected = new ReferenceQueue<>();
    private long most = ENOUGH;

    public HeapKeeper() {
        this(HeapKeeper::usedNow, System::gc);
    }

    /**
     * @param used bytes of the heap
     * @param collector takes away what nobody holds
     */
    HeapKeeper(LongSupplier used, Runnable collector) {
        this.used = used;
        this.collector = collector;
    }

    /** Bytes of the heap that are taken, by what nobody holds any more too. */
    static long usedNow() {
        Runtime runtime = Runtime.getRuntime();
        return runtime.totalMemory() - runtime.freeMemory();
    }

    /** From now on until the program ends; returns at once. */
    public void start() {
        Thread.ofPlatform().daemon().name("heap").start(this::keep);
    }

    private void keep() {
        try {
            while (true) {
                lookAgain();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void lookAgain() throws InterruptedException {
        try {
            // Held by nobody: the next collection finds it and says so.
            WeakReference<Object> canary = new WeakReference<>(new Object(), collected);
            try {
                collected.remove();
            } finally {
                Reference.reachabilityFence(canary);
            }
            look();
        } catch (OutOfMemoryError full) {
            // Whoever fills the memory is told; this goes on.
            Thread.onSpinWait();
        }
    }

    /** Collects where there is much; then not again before there is a sixth more than what was held. */
    void look() {
        if (used.getAsLong() > most) {
            collector.run();
            long held = used.getAsLong();
            most = Math.max(ENOUGH, held + held / 6);
        }
    }
}

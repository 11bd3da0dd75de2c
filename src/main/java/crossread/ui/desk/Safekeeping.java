package crossread.ui.desk;

import crossread.model.Comparison;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Keeps what is unsaved where a crash or a power cut cannot take it, and gives back what an earlier one left. */
public interface Safekeeping {

    /**
     * What lies unsaved on the desk.
     *
     * @param compared whether what was found belongs to the articles as they are
     * @param original what it was opened from or saved as
     */
    record Unsaved(Comparison work, boolean compared, Optional<Work.Saved> original) {}

    /** This is unsaved now, or nothing is. Returns at once; it is written a moment later. */
    void changed(Optional<Unsaved> unsaved);

    /** Who is told, on any thread, that what is unsaved could not be kept. */
    void setOnFailure(Consumer<IOException> listener);

    /** Whether anything can be kept on this computer. Blocks. */
    default boolean canKeep() {
        return true;
    }

    /** What programs that run no more left, the newest first. Blocks. */
    List<Leftover> leftovers();

    /** Forgets what was kept: the reader has saved it or wants it no more. Blocks, two seconds at most. */
    void close();

    /** Work that an earlier program could not save. */
    interface Leftover {
        Unsaved unsaved();

        /** When it was kept last. */
        Instant kept();

        /** From now on it is what this program keeps. */
        void takeOver();

        /**
         * Forgets it. Blocks.
         *
         * @throws IOException where it cannot be removed
         */
        void discard() throws IOException;

        default Optional<Path> file() {
            return unsaved().original().map(Work.Saved::file);
        }
    }
}

package crossread.store;

import crossread.model.Comparison;
import java.time.Instant;
import java.util.Optional;

/**
 * Work that is in no file of the reader's yet.
 *
 * @param work what lies on the desk
 * @param compared whether what was found belongs to the articles as they are; otherwise they are compared anew
 * @param original what it was opened from or saved as, if anything
 * @param kept when
 */
public record Unsaved(Comparison work, boolean compared, Optional<Opened> original, Instant kept) {}

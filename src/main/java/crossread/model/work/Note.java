package crossread.model.work;

import java.time.Instant;

/**
 * What the reader wrote.
 *
 * @param about what it is about
 * @param text as written, never blank
 * @param written when it was changed last
 */
public record Note(Subject about, String text, Instant written) {

    public Note {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a note says something");
        }
    }
}

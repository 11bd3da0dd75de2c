package crossread.ui.notes;

import crossread.model.work.Note;
import crossread.model.work.Subject;
import java.util.Optional;

/**
 * A note that is being written. It is held by what it is about, so that it outlives a new comparison.
 *
 * @param about what it is about
 * @param before what it said, where it is not new
 */
public record NoteDraft(Subject about, Optional<Note> before) {

    /** What stands in the field at first. */
    public String text() {
        return before.map(Note::text).orElse("");
    }
}

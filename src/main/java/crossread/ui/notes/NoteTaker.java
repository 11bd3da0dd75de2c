package crossread.ui.notes;

import crossread.model.Annotation;
import crossread.model.Topic;
import crossread.model.work.Note;
import java.util.Optional;

/** Takes what the reader writes and labels; each change is one step that can be undone. Called on the JavaFX thread. */
public interface NoteTaker {

    /** Opens the card to write about {@code topic}, or to change what was written there last. */
    void note(Topic topic);

    /** Opens the card to write one more note about {@code topic}. */
    void another(Topic topic);

    /** Puts a label on {@code topic}, or takes it off. */
    void label(Topic topic, int number);

    /** Begins to change {@code shown}, or a new note; empty where the reader may not see what it says in truth. */
    Optional<NoteDraft> draft(Topic topic, Optional<Note> shown);

    /** Keeps what was written; a note that says nothing any more goes. */
    void write(NoteDraft draft, String text);

    /** Takes a note away, whether its text is still there or not. */
    void remove(Note shown);

    /** Takes away all that is written and put on something, whether its text is still there or not. */
    void forget(Annotation shown);

    /** Calls a label so; a blank name gives it back the usual one. */
    void name(int number, String name);
}

package crossread.ui.view;

import crossread.messages.Messages;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.ui.columns.text.Selection;
import crossread.ui.notes.NoteTaker;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.value.ObservableDoubleValue;

/** What the window does for a view. All methods are called on the JavaFX thread. */
public interface Frame {

    /** What the window says, in the reader's language. */
    Messages words();

    /** The reader chose this: every other part of the window shows it, and the view stays. */
    void choose(Selection selection);

    /** The reader wants to read this: as {@link #choose}, and the columns come up with the keyboard at {@code at}. */
    void go(Selection selection, SentenceRef at);

    /** The reader wants to read these words of a sentence: the columns come up with the words selected. */
    void go(SentenceRef at, Span words);

    /** Size of what is read, in pixels; the reader changes it. */
    ObservableDoubleValue textSize();

    /** Takes what the reader writes and labels. */
    NoteTaker notes();

    /** What the comparison found is hidden everywhere in the window but in this view, or shown again. */
    void hideAnswers(boolean hidden);

    /** Works off the JavaFX thread; a view may have several workers, each for work of one sort. */
    Worker worker();

    /** Does work of which only the newest counts. What another comparison overtakes is dropped too. */
    interface Worker {

        /** Does {@code work} on another thread and gives what it made to {@code done} on the JavaFX thread. */
        <T> void start(Supplier<T> work, Consumer<T> done);

        /** Drops what is under way. */
        void stop();
    }
}

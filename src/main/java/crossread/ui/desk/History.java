package crossread.ui.desk;

import crossread.model.article.Article;
import crossread.model.work.ReaderWork;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** What the reader changed, so that it can be undone and done again; whole lists of articles, which share their text. */
public final class History {
    /** Older changes are forgotten; nobody goes back a hundred steps one by one. */
    private static final int LONGEST = 100;

    private final Deque<State> past = new ArrayDeque<>();
    private final Deque<State> future = new ArrayDeque<>();

    /**
     * What a change can be taken back to.
     *
     * @param articles in their order
     * @param reader what the reader made of them
     * @param saved the file they were opened from or saved as
     * @param title the story's name, where it has one
     */
    record State(List<Article> articles, ReaderWork reader, Optional<Work.Saved> saved, Optional<String> title) {
        State {
            articles = List.copyOf(articles);
        }
    }

    /** The reader is about to change {@code before}. */
    void remember(State before) {
        past.push(before);
        future.clear();
        if (past.size() > LONGEST) {
            past.removeLast();
        }
    }

    /** The state before the last change; {@code now} is what doing it again leads to. */
    Optional<State> undo(State now) {
        return step(past, future, now);
    }

    /** The state after the change undone last. */
    Optional<State> redo(State now) {
        return step(future, past, now);
    }

    private static Optional<State> step(Deque<State> from, Deque<State> to, State now) {
        if (from.isEmpty()) {
            return Optional.empty();
        }
        to.push(now);
        return Optional.of(from.pop());
    }

    boolean canUndo() {
        return !past.isEmpty();
    }

    boolean canRedo() {
        return !future.isEmpty();
    }

    void clear() {
        past.clear();
        future.clear();
    }
}

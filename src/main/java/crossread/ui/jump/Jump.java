package crossread.ui.jump;

import java.util.Optional;

/**
 * Something to go to, or to have done.
 *
 * @param kind what it is
 * @param title what it is called; the reader's letters are looked for in it
 * @param detail what tells it from others of that name; searched too, where it is no command's
 * @param keys the keys that do the same; empty where there are none
 * @param lacking what is missing before it can be done, where something is
 * @param action goes there
 */
public record Jump(Kind kind, String title, String detail, String keys, Optional<String> lacking, Runnable action) {

    /** What there is to go to; of two that fit as well, the one named first here stands first. */
    public enum Kind {
        COMMAND,
        ARTICLE,
        FACT,
        NOTE,
        FILE,
        SENTENCE
    }

    public Jump(Kind kind, String title, String detail, Runnable action) {
        this(kind, title, detail, "", Optional.empty(), action);
    }
}

package crossread.ui.desk;

import crossread.model.article.Article;
import crossread.model.article.Metadata;
import crossread.ui.command.KeySection;
import java.util.List;
import java.util.Optional;

/** Questions and texts that stand before the window; behind an interface so that no test waits for a person. */
public interface Dialogs {

    /** What to do with unsaved work. */
    enum Unsaved {
        SAVE,
        DISCARD,
        CANCEL
    }

    /** Asks what to do with the unsaved story called {@code title}. */
    Unsaved unsaved(String title);

    /** Asks for an outlet's name; empty where the reader thought better of it. */
    Optional<String> outlet(String current);

    /**
     * Asks which articles are wanted of a file that holds several, or of several such files; none where the reader thought
     * better of it.
     *
     * @param file its name, or how many there are
     */
    List<Article> choose(String file, List<Article> articles);

    /** Shows what is known about an article; what the reader wrote, or empty where nothing is to change. */
    Optional<Metadata> details(Article article);

    /**
     * Opens the user guide beside the window.
     *
     * @param chapter id of the chapter to show, if it is a certain one
     */
    void guide(Optional<String> chapter);

    /** Lists the keys. */
    void keys(List<KeySection> sections);

    /** Says what the program is. */
    void about();
}

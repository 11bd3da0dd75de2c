package crossread.ui.columns;

import crossread.model.article.SentenceRef;
import crossread.model.work.Correction;
import java.util.List;
import javafx.scene.control.MenuItem;

/** What a reader wants done about articles and their blocks; blocks are told by their index. */
public interface Wishes {

    /** That the blocks be compared. */
    void putBack(String article, List<Integer> blocks);

    /** That the blocks be compared no more. */
    void setAside(String article, List<Integer> blocks);

    /** To see these blocks in the list of everything that was set aside; any of the article where there are none. */
    void review(String article, List<Integer> blocks);

    /** To see what is known about the article. */
    void details(String article);

    /** That the sentence be linked with the one chosen beside it, cut from it or pinned to it. */
    void correct(Correction.Kind kind, SentenceRef at);

    /** That the text of a block be edited. */
    default void edit(String article, int block) {}

    /** What can be said of these facts, which are stated in the sentence. */
    default List<MenuItem> items(List<String> facts, SentenceRef at) {
        return List.of();
    }

    /** What else the menu of a sentence is to offer. */
    default List<MenuItem> items(SentenceRef at) {
        return List.of();
    }

    /** That the keyboard now rests on another block, or on none. */
    void moved();
}

package crossread.ui.review;

import java.util.List;
import java.util.Map;

/** What a reader wants done about a block in the list. */
public interface ReviewDeeds {

    void putBack(String article, List<Integer> blocks);

    /** All of these, by the id of their article, at once. */
    void putBackAll(Map<String, List<Integer>> blocks);

    void setAside(String article, List<Integer> blocks);

    /** That it was looked at and found right, or not yet. */
    void see(String article, List<Integer> blocks, boolean seen);

    /** That all of these, by the id of their article, were looked at and found right. */
    void seeAll(Map<String, List<Integer>> blocks);

    /** To see it in its place in the text. */
    void goTo(String article, int block);

    /** That another line is chosen. */
    void moved();
}

package crossread.ui.review;

import java.util.List;

/** What a reader wants done about a block in the list. */
public interface ReviewDeeds {

    void putBack(String article, List<Integer> blocks);

    void setAside(String article, List<Integer> blocks);

    /** That it was looked at and found right, or not yet. */
    void see(String article, List<Integer> blocks, boolean seen);

    /** To see it in its place in the text. */
    void goTo(String article, int block);

    /** That another line is chosen. */
    void moved();
}

package crossread.ui.columns;

import crossread.model.article.SentenceRef;
import crossread.model.work.Correction;
import java.util.List;

/** Does nothing: nobody listens yet. */
final class NoWishes implements Wishes {
    @Override
    public void putBack(String article, List<Integer> blocks) {}

    @Override
    public void setAside(String article, List<Integer> blocks) {}

    @Override
    public void review(String article, List<Integer> blocks) {}

    @Override
    public void details(String article) {}

    @Override
    public void correct(Correction.Kind kind, SentenceRef at) {}

    @Override
    public void moved() {}
}

package crossread.ui.desk;

import crossread.model.article.Article;
import crossread.model.article.Block;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Changes blocks of the articles on the desk; each call is one change, which can be undone, and says whether it was any. */
final class BlockEditor {
    private final Session session;

    BlockEditor(Session session) {
        this.session = session;
    }

    /** Puts blocks back that were set aside. */
    boolean putBack(int index, List<Integer> blocks) {
        return change(index, blocks, Asides::putBack);
    }

    /** Sets kept blocks aside: again for the reason that cleaning found, or because the reader wants it so. */
    boolean setAside(int index, List<Integer> blocks) {
        return change(index, blocks, Asides::setAside);
    }

    /** Gives a block another text; the text it was read with takes that back. */
    boolean editText(int index, int block, String text) {
        return change(index, List.of(block), each -> text.isBlank() ? each : each.edited(text));
    }

    /** Notes whether the reader looked at blocks set aside and found that right. */
    boolean see(int index, List<Integer> blocks, boolean seen) {
        return change(index, blocks, each -> Asides.see(each, seen));
    }

    /** Puts blocks back that were set aside, by the id of their article. */
    boolean putBackAll(Map<String, List<Integer>> blocks) {
        return changeAll(blocks, Asides::putBack);
    }

    /** Notes that the reader found it right that these are set aside, by the id of their article. */
    boolean seeAll(Map<String, List<Integer>> blocks) {
        return changeAll(blocks, each -> Asides.see(each, true));
    }

    private boolean change(int index, List<Integer> which, UnaryOperator<Block> to) {
        List<Article> articles = session.articles();
        return index >= 0
                && index < articles.size()
                && session.replace(index, Asides.changed(articles.get(index), which, to));
    }

    private boolean changeAll(Map<String, List<Integer>> which, UnaryOperator<Block> to) {
        List<Article> articles = session.articles();
        List<Article> all = articles.stream()
                .map(article -> Asides.changed(article, which.getOrDefault(article.id(), List.of()), to))
                .toList();
        if (all.equals(articles)) {
            return false;
        }
        session.change(all);
        return true;
    }
}

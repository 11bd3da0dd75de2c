package crossread.ui.desk;

import crossread.model.article.Article;
import crossread.model.article.Block;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the reader does with the blocks of an article. */
public final class Asides {
    private Asides() {}

    /** The article with these of its blocks changed. */
    static Article changed(Article article, List<Integer> which, UnaryOperator<Block> to) {
        Article now = article;
        for (int block : which) {
            if (block >= 0 && block < article.blocks().size()) {
                now = now.withBlock(block, to.apply(now.blocks().get(block)));
            }
        }
        return now;
    }

    static Block putBack(Block block) {
        return block.kept() ? block : block.putBack();
    }

    /** Aside again for the reason that cleaning found, or because the reader wants it so. */
    static Block setAside(Block block) {
        return block.kept() ? block.setAsideByReader() : block;
    }

    static Block see(Block block, boolean seen) {
        return block.kept()
                ? block
                : block.setAside(block.finding().orElseThrow().withSeen(seen));
    }
}

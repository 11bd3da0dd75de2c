package crossread.ui;

import crossread.model.Article;
import crossread.model.Block;
import crossread.model.Reason;
import crossread.model.SetAside;
import crossread.model.Trust;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** What the reader does with the blocks of an article. */
final class Asides {
    private Asides() {}

    /** The article with these of its blocks changed. */
    static Article changed(Article article, List<Integer> which, UnaryOperator<Block> to) {
        List<Block> blocks = new ArrayList<>(article.blocks());
        for (int block : which) {
            if (block >= 0 && block < blocks.size()) {
                blocks.set(block, to.apply(blocks.get(block)));
            }
        }
        return article.withBlocks(blocks);
    }

    static Block putBack(Block block) {
        return block.kept() ? block : block.putBack();
    }

    /** Aside again for the reason that cleaning found, or because the reader wants it so. */
    static Block setAside(Block block) {
        return block.kept()
                ? block.setAside(block.finding()
                        .map(found -> found.withSeen(true))
                        .orElseGet(() -> SetAside.because(Reason.READER, "reader", Trust.SAFE)))
                : block;
    }

    static Block see(Block block, boolean seen) {
        return block.kept()
                ? block
                : block.setAside(block.finding().orElseThrow().withSeen(seen));
    }
}

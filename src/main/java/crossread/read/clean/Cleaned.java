package crossread.read.clean;

import crossread.model.article.Block;
import java.util.List;
import java.util.Optional;

/**
 * The pieces of a page, judged.
 *
 * @param blocks one a piece, in the same order
 * @param title the headline found among them
 * @param byline the first line found that says who wrote it
 * @param dateLine the first line found that says when
 */
public record Cleaned(List<Block> blocks, Optional<String> title, Optional<String> byline, Optional<String> dateLine) {
    public Cleaned {
        blocks = List.copyOf(blocks);
    }
}

package crossread.compare;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.Metadata;
import crossread.model.article.Warning;
import crossread.read.clean.CoreFinder;
import crossread.read.decode.MojibakeRepairer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What reading offers to do with an article and does not do by itself.
 *
 * <p>Each repair gives a new article without the warning that offered it, not split into sentences; what the reader put
 * back stays kept.
 */
public final class Repairs {
    private final CoreFinder cores = new CoreFinder();
    private final MojibakeRepairer mojibake = new MojibakeRepairer();

    /** The article with all outside its core stretch set aside; empty where nothing stands outside. */
    public Optional<Article> withCoreOnly(Article article) {
        List<Block> blocks = new ArrayList<>(article.blocks());
        for (int index : cores.outside(blocks)) {
            Block block = blocks.get(index);
            if (!block.wasPutBack()) {
                blocks.set(index, block.setAside(CoreFinder.OUTSIDE));
            }
        }
        return blocks.equals(article.blocks())
                ? Optional.empty()
                : Optional.of(repaired(article.withBlocks(blocks), CoreFinder.WARNING));
    }

    /** The article with letters that were decoded wrongly put right; empty where it is not garbled. */
    public Optional<Article> repairedCharacters(Article article) {
        Metadata metadata = article.metadata();
        List<String> texts =
                new ArrayList<>(article.blocks().stream().map(Block::text).toList());
        texts.add(metadata.outlet().orElse(""));
        texts.add(metadata.title().orElse(""));
        texts.add(metadata.byline().orElse(""));
        article.blocks().forEach(block -> texts.add(block.extracted().orElse("")));
        return mojibake.repair(texts).map(right -> {
            int next = article.blocks().size();
            List<Block> blocks = new ArrayList<>();
            for (Block block : article.blocks()) {
                int at = blocks.size();
                blocks.add(new Block(
                        right.get(at),
                        block.kind(),
                        block.kept(),
                        block.finding(),
                        block.extracted().map(_ -> right.get(next + 3 + at))));
            }
            Metadata mended = metadata.withOutlet(metadata.outlet().map(_ -> right.get(next)))
                    .withTitle(metadata.title().map(_ -> right.get(next + 1)))
                    .withByline(metadata.byline().map(_ -> right.get(next + 2)));
            return repaired(article.withBlocks(blocks).withMetadata(mended), MojibakeRepairer.WARNING);
        });
    }

    private static Article repaired(Article article, String offer) {
        List<Warning> left = article.warnings().stream()
                .filter(warning -> !warning.key().equals(offer))
                .toList();
        return article.withSentences(List.of()).withWarnings(left);
    }
}

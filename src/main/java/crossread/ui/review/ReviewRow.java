package crossread.ui.review;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.Reason;
import crossread.model.article.SetAside;
import crossread.model.article.Trust;
import java.util.Optional;

/**
 * A block that was set aside, or that was and is put back.
 *
 * @param article id of its article
 * @param index place of that article, from 0
 * @param block its index there
 * @param reason why
 * @param rule name of the rule that found it
 * @param standing what has become of it
 * @param asked whether the rule asks the reader to look, answered or not
 * @param text its words
 * @param repeats the block it repeats, if it is a repeat
 */
record ReviewRow(
        String article,
        int index,
        int block,
        Reason reason,
        String rule,
        Standing standing,
        boolean asked,
        String text,
        Optional<Original> repeats) {

    /** What has become of a block that was set aside. */
    enum Standing {
        /** The reader is asked to look at it. */
        ASKS,
        /** The reader was asked and found it right. */
        SEEN,
        /** The rule is sure of itself. */
        SURE,
        /** The reader set it aside. */
        READER,
        /** The reader put it back. */
        PUT_BACK
    }

    /**
     * What a repeat repeats.
     *
     * @param block index of that block
     * @param text its words
     */
    record Original(int block, String text) {}

    /** The row of the block at {@code number} of the article at {@code index}; empty where nothing was found about it. */
    static Optional<ReviewRow> of(Article article, int index, int number) {
        Block block = article.blocks().get(number);
        return block.finding()
                .map(finding -> new ReviewRow(
                        article.id(),
                        index,
                        number,
                        finding.reason(),
                        finding.rule(),
                        standing(block, finding),
                        finding.trust() == Trust.ASK,
                        block.text(),
                        original(article, finding)));
    }

    private static Standing standing(Block block, SetAside finding) {
        if (block.kept()) {
            return Standing.PUT_BACK;
        }
        if (finding.reason() == Reason.READER) {
            return Standing.READER;
        }
        return finding.asks() ? Standing.ASKS : finding.trust() == Trust.ASK ? Standing.SEEN : Standing.SURE;
    }

    private static Optional<Original> original(Article article, SetAside finding) {
        return finding.original().stream()
                .boxed()
                .findFirst()
                .map(number -> new Original(number, article.blocks().get(number).text()));
    }

    boolean isFor(String id, int number) {
        return article.equals(id) && block == number;
    }

    /** Whether it is set aside now. */
    boolean isAside() {
        return standing != Standing.PUT_BACK;
    }
}

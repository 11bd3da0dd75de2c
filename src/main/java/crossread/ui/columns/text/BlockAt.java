package crossread.ui.columns.text;

/**
 * Points at a block.
 *
 * @param article the article's id
 * @param block index of the block
 * @param kept whether it belongs to the text that is compared
 */
public record BlockAt(String article, int block, boolean kept) {}

package crossread.model.article;

/** What a block is in the layout of the page. */
public enum BlockKind {
    PARAGRAPH,
    HEADING,
    QUOTE,
    CAPTION,
    LIST
}

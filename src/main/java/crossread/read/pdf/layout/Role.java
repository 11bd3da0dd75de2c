package crossread.read.pdf.layout;

/** What a labelled paragraph of a file is called in it. */
public enum Role {
    PARAGRAPH,
    HEADING,
    ITEM,
    QUOTE,
    CAPTION,
    /** Of a table. */
    CELL,
    /** A part that holds anything, such as a page's {@code div}. */
    PART
}

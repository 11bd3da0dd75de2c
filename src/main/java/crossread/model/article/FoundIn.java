package crossread.model.article;

/**
 * Where a piece of an article's metadata came from, so that the reader can judge it; each has a text in the message files
 * under {@code found-in.} and its name.
 */
public enum FoundIn {
    /** The reader wrote it. */
    READER,
    /** The input form or another program's file names it. */
    GIVEN,
    /** A heading of the page, or the line of the text that is its headline. */
    HEADING,
    /** The title of the browser's window. */
    PAGE_TITLE,
    /** The hidden labels in the head of the page. */
    META,
    /** The page's data for search engines (JSON-LD). */
    LINKED_DATA,
    /** The address of the page. */
    ADDRESS,
    /** An element of the page marked as what it is: a time, an author. */
    MARKUP,
    /** A part of the page whose class is called like it. */
    PAGE_CLASS,
    /** A line of the text itself. */
    TEXT,
    /** The head of the file: of a message, a document, a clip. */
    FILE_HEAD,
    /** Told from the words of the text. */
    DETECTED
}

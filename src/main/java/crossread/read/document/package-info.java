/**
 * Documents of word processors, books and clips: DOCX, ODT, EPUB, RTF, Markdown.
 *
 * <p>Takes the text in its paragraphs and what the file says of its title, author and date; no layout, no pictures, and
 * nothing that was deleted in a tracked change.
 */
package crossread.read.document;

/**
 * A report as PDF, for printing, archives and screen readers: typeset, tagged, with bookmarks.
 *
 * <p>Three steps: {@link Typesetter} breaks the report into lines, {@link Paginator} puts them on pages, {@link PagePainter}
 * draws and tags them. {@link Paragraph} knows how wide a text is and which way it runs, {@link Shaper} how Arabic letters
 * join, {@link Borrower} which face of this computer has letters that the program's own have not; {@link Press} compresses
 * pages on another thread. Does not decide what is said; that is in the report it is given.
 */
package crossread.export.pdf;

package crossread.export.pdf;

import java.util.List;

/**
 * A report as paragraphs broken into lines.
 *
 * @param pieces in reading order
 * @param bookmarks in the same order
 */
record Typeset(List<Piece> pieces, List<Bookmark> bookmarks) {
    Typeset {
        pieces = List.copyOf(pieces);
        bookmarks = List.copyOf(bookmarks);
    }

    /**
     * A line of the reader's side pane.
     *
     * @param anchor where it leads
     * @param under whether it stands under the last one that is not
     */
    record Bookmark(String title, String anchor, boolean under) {}
}

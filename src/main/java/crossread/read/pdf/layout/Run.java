package crossread.read.pdf.layout;

/**
 * Words of one line that stand close together, as a page shows them. Lengths are in points of 1/72 inch, counted from the
 * upper left corner of the page as it is read.
 *
 * @param page counted from 0
 * @param left where its first letter begins
 * @param right where its last letter ends
 * @param baseline what its letters stand on
 * @param size of its letters
 * @param bold whether they are bold
 * @param upright whether it is read as the page lies; else it runs up or down a side
 * @param linkShare share of its letters that are link, 0 to 1
 * @param element which of the file's labelled paragraphs it belongs to, counted from 0, or one of the constants
 * @param text its words, a blank between them
 */
public record Run(
        int page,
        double left,
        double right,
        double baseline,
        double size,
        boolean bold,
        boolean upright,
        double linkShare,
        int element,
        String text) {

    /** Not labelled. */
    public static final int NO_ELEMENT = -1;

    /** Labelled as no part of the text: a running head, a page number. */
    public static final int ARTIFACT = -2;

    double middle() {
        return (left + right) / 2;
    }

    double width() {
        return right - left;
    }

    /** The same, as if the page were looked at from behind: text from right to left then reads like any other. */
    Run mirrored(double width) {
        return new Run(page, width - right, width - left, baseline, size, bold, upright, linkShare, element, text);
    }
}

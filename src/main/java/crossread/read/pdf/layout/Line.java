package crossread.read.pdf.layout;

import java.util.List;

/**
 * A line of text in a column.
 *
 * @param page counted from 0
 * @param column counted from 0 through all pages
 * @param left where its first letter begins, in points
 * @param right where its last letter ends
 * @param baseline what its letters stand on, from the top of the page
 * @param size of most of its letters
 * @param boldShare share of its letters that are bold, 0 to 1
 * @param linkShare share of its letters that are link
 * @param element the labelled paragraph it belongs to, as in {@link Run}
 * @param text its words
 */
record Line(
        int page,
        int column,
        double left,
        double right,
        double baseline,
        double size,
        double boldShare,
        double linkShare,
        int element,
        String text) {

    /** Of runs that stand beside each other, in reading order. */
    static Line of(List<Run> runs, int column) {
        Run main = runs.getFirst();
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double bold = 0;
        double linked = 0;
        int letters = 0;
        StringBuilder text = new StringBuilder();
        double end = Double.NaN;
        for (Run run : runs) {
            int length = run.text().length();
            if (length > main.text().length()) {
                main = run;
            }
            left = Math.min(left, run.left());
            right = Math.max(right, run.right());
            bold += run.bold() ? length : 0;
            linked += run.linkShare() * length;
            letters += length;
            text.append(text.isEmpty() || isTight(end, run) ? "" : " ").append(run.text());
            end = run.right();
        }
        return new Line(
                main.page(),
                column,
                left,
                right,
                main.baseline(),
                main.size(),
                bold / letters,
                Math.min(1, linked / letters),
                main.element(),
                text.toString());
    }

    /** Letters set one against the other belong to one word: an index, a large first letter. */
    private static boolean isTight(double end, Run run) {
        return Math.abs(run.left() - end) < 0.1 * run.size();
    }

    /** The same, as if it began there: a large first letter beside it is no indent. */
    Line from(double place) {
        return new Line(page, column, place, right, baseline, size, boldShare, linkShare, element, text);
    }

    boolean isBold() {
        return boldShare > 0.9;
    }

    /** About as wide as a blank. */
    double blank() {
        return size / 4;
    }

    /** Width of its first word, which the line above did not take in; of scripts without blanks, of a letter. */
    double firstWord() {
        int end = 0;
        while (end < text.length() && !Character.isWhitespace(text.charAt(end))) {
            boolean whole = Scripts.isUnspaced(text.codePointAt(end));
            end++;
            if (whole) {
                break;
            }
        }
        return (right - left) * end / text.length();
    }

    boolean isLarger(Line other) {
        return size > 1.1 * other.size;
    }
}

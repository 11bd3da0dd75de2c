package crossread.read.pdf.layout;

import java.util.List;
import java.util.Optional;

/**
 * The text of a print with its places.
 *
 * @param sheets size of each page
 * @param runs in the order the file draws them
 * @param elements the labelled paragraphs in the order in which they are read; empty where the file has no labels
 * @param title what the head of the file says
 * @param missing number of pages whose text cannot be read: damaged, or pictures and no text
 * @param cut whether the end of the file is missing
 */
public record PrintedText(
        List<Sheet> sheets, List<Run> runs, List<Role> elements, Optional<String> title, int missing, boolean cut) {

    /** A page's width and height in points. */
    public record Sheet(double width, double height) {}

    public PrintedText {
        sheets = List.copyOf(sheets);
        runs = List.copyOf(runs);
        elements = List.copyOf(elements);
    }
}

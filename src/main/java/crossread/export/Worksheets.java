package crossread.export;

import java.util.List;

/** Writes worksheets for a class, and the answer keys to them. */
public interface Worksheets {

    /** The file endings there are, the usual one first. */
    List<String> formats();

    /**
     * What writes the worksheet that is ordered.
     *
     * @param format one of {@link #formats()}
     */
    Exporter exporter(String format, WorksheetOrder order);
}

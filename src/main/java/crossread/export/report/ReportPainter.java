package crossread.export.report;

import crossread.messages.Messages;
import crossread.model.Comparison;
import java.io.IOException;
import java.io.OutputStream;

/** Paints whatever is written down as a report in one format. */
public interface ReportPainter {

    /** Its file ending, such as {@code pdf}. */
    String format();

    /**
     * Paints the report; leaves the stream open.
     *
     * @param comparison what it was made of, and when
     * @throws IOException where the stream does
     */
    void paint(Report report, Comparison comparison, Messages words, OutputStream out) throws IOException;
}

package crossread.export;

import crossread.messages.Messages;
import crossread.model.Comparison;
import java.io.IOException;

/** Prints a report. */
public interface ReportPrinter {

    /** What came of printing. */
    enum Outcome {
        PRINTED,
        /** The reader thought better of it. */
        CANCELLED,
        NO_PRINTER
    }

    /**
     * Asks where and how, and prints; blocks until the pages have been handed over.
     *
     * @throws IOException with what the system says where it did not print
     */
    Outcome print(Comparison comparison, Messages words) throws IOException;
}

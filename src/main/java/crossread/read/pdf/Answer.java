package crossread.read.pdf;

import crossread.model.Problem;
import crossread.read.pdf.layout.PrintedText;

/** What reading the bytes of a PDF came to. */
sealed interface Answer {

    /** Its text. */
    record Text(PrintedText text) implements Answer {}

    /**
     * It cannot be read.
     *
     * @param technical what is wrong, in technical words; may be empty
     */
    record Refused(Problem problem, String technical) implements Answer {}
}

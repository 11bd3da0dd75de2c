package crossread.read.pdf;

import crossread.read.pdf.layout.PrintedText;

/** What parsing the bytes of a PDF came to. */
sealed interface Parsed permits Parsed.Print, Refused {

    /** Its words with their places. */
    record Print(PrintedText text) implements Parsed {}
}

package crossread.read.pdf;

import crossread.read.pdf.layout.PrintLayout.Laid;
import java.util.Optional;

/** What reading a PDF came to, as the reading process says it. */
sealed interface Answer permits Answer.Text, Refused {

    /**
     * Its text.
     *
     * @param laid its paragraphs
     * @param title what the head of the file says
     * @param pages how many there are, 1 or more
     * @param missing number of pages whose text cannot be read: damaged, or pictures and no text
     * @param cut whether the end of the file is missing
     */
    record Text(Laid laid, Optional<String> title, int pages, int missing, boolean cut) implements Answer {}
}

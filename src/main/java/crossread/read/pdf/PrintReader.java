package crossread.read.pdf;

import crossread.model.article.Problem;
import crossread.read.pdf.layout.PrintLayout;
import crossread.read.pdf.layout.PrintedText;
import java.io.IOException;

/**
 * Reads a PDF from its bytes to its paragraphs, in memory. Joining the lines of a file that holds all it may takes longer
 * than parsing it, and neither can be stopped: both run in a process of their own.
 */
final class PrintReader {
    private final PdfParser parser = new PdfParser();
    private final PrintLayout layout = new PrintLayout();
    private final AnswerFormat format = new AnswerFormat();

    /** The answer, written out. */
    byte[] read(byte[] bytes) throws IOException {
        try {
            return format.write(answer(parser.parse(bytes)));
        } catch (BeyondLimitException tooMuch) {
            return format.write(new Refused(Problem.TOO_COMPLEX, String.valueOf(tooMuch.getMessage())));
        }
    }

    private Answer answer(Parsed parsed) {
        return switch (parsed) {
            case Refused refused -> refused;
            case Parsed.Print(PrintedText print) -> answer(print);
        };
    }

    /** The text of a print, laid out. */
    Answer.Text answer(PrintedText print) {
        return new Answer.Text(layout.lay(print), print.title(), print.sheets().size(), print.missing(), print.cut());
    }
}

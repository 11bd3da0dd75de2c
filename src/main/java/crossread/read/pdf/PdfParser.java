package crossread.read.pdf;

import crossread.model.article.Problem;
import crossread.read.pdf.layout.PrintedText;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.pdmodel.font.FontMappers;

/** Reads the text of a PDF with its places. Runs in a process of its own: it cannot be stopped, and takes what memory it likes. */
final class PdfParser {
    private static final int LONGEST_TITLE = 500;
    private static final int TAIL = 2048;

    /** Reads it; what is in the bytes is never an exception, short of the memory running out. */
    Parsed parse(byte[] bytes) {
        FontMappers.set(new OneFont());
        try (PDDocument document = Loader.loadPDF(bytes)) {
            StructureReader structure = new StructureReader(document);
            RunCollector collector = new RunCollector(structure);
            collector.collect(document);
            if (collector.sheets().isEmpty()) {
                return new Refused(Problem.DAMAGED, "no pages");
            }
            return new Parsed.Print(new PrintedText(
                    collector.sheets(),
                    collector.runs(),
                    structure.elements(),
                    title(document),
                    collector.missing(),
                    isCut(bytes)));
        } catch (InvalidPasswordException locked) {
            return new Refused(Problem.PROTECTED, "");
        } catch (BeyondLimitException limit) {
            return new Refused(Problem.TOO_COMPLEX, String.valueOf(limit.getMessage()));
        } catch (StackOverflowError deep) {
            return new Refused(Problem.TOO_COMPLEX, "nested too deeply");
        } catch (NoClassDefFoundError locked) {
            // The one library PDFBox can do without is that for files locked for a person's certificate.
            return new Refused(Problem.PROTECTED, "");
        } catch (IOException | RuntimeException broken) {
            return new Refused(Problem.DAMAGED, String.valueOf(broken.getMessage()));
        }
    }

    private static Optional<String> title(PDDocument document) {
        return Optional.ofNullable(document.getDocumentInformation().getTitle())
                .map(title -> title.substring(0, Math.min(title.length(), LONGEST_TITLE))
                        .strip())
                .filter(title -> !title.isEmpty());
    }

    /** A whole file ends with a mark; PDFBox reads what there is of one that was cut off, and says nothing. */
    private static boolean isCut(byte[] bytes) {
        int from = Math.max(0, bytes.length - TAIL);
        return !new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1).contains("%%EOF");
    }
}

package crossread.export.pdf;

import crossread.export.ReportPrinter;
import crossread.messages.Messages;
import crossread.model.Comparison;
import java.awt.GraphicsEnvironment;
import java.awt.print.PrinterException;
import java.awt.print.PrinterJob;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.print.PrintServiceLookup;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.printing.PDFPageable;

/** Prints the report as it stands in the PDF, with the system's print dialog. */
public final class PdfPrinter implements ReportPrinter {
    private final PdfExporter exporter;

    public PdfPrinter(PdfExporter exporter) {
        this.exporter = exporter;
    }

    @Override
    public Outcome print(Comparison comparison, Messages words) throws IOException {
        // Without a display there is nobody to ask which printer.
        if (GraphicsEnvironment.isHeadless() || PrintServiceLookup.lookupPrintServices(null, null).length == 0) {
            return Outcome.NO_PRINTER;
        }
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        exporter.write(comparison, words, pdf);
        try (PDDocument document = Loader.loadPDF(pdf.toByteArray())) {
            PrinterJob job = PrinterJob.getPrinterJob();
            job.setJobName(comparison.title());
            job.setPageable(new PDFPageable(document));
            if (!job.printDialog()) {
                return Outcome.CANCELLED;
            }
            job.print();
            return Outcome.PRINTED;
        } catch (PrinterException failure) {
            throw new IOException(String.valueOf(failure.getMessage()), failure);
        }
    }
}

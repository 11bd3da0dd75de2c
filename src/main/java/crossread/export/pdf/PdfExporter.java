package crossread.export.pdf;

import crossread.export.Exporter;
import crossread.export.report.Report;
import crossread.export.report.ReportPainter;
import crossread.export.report.ReportWriter;
import crossread.messages.Messages;
import crossread.model.Comparison;
import java.io.IOException;
import java.io.OutputStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/** The report as PDF: tagged, with bookmarks and embedded fonts, on A4. */
public final class PdfExporter implements Exporter, ReportPainter {
    private final LocalFaces local;

    /** With the program's own faces alone. */
    public PdfExporter() {
        this(LocalFaces.none());
    }

    /** @param local borrowed for letters that the program's own faces have not */
    public PdfExporter(LocalFaces local) {
        this.local = local;
    }

    @Override
    public String format() {
        return "pdf";
    }

    @Override
    public void write(Comparison comparison, Messages words, OutputStream out) throws IOException {
        paint(new ReportWriter().report(comparison, words), comparison, words, out);
    }

    @Override
    public void paint(Report report, Comparison comparison, Messages words, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            Fonts fonts = new Fonts(document, local);
            Typeset typeset = new Typesetter(fonts, words, PagePainter.WIDTH).typeset(report);
            Paginator.Pages pages = new Paginator(PagePainter.HEIGHT).pages(typeset.pieces());
            PagePainter painter = new PagePainter(document, fonts, words, pages);
            painter.paint();
            new Catalogue(document).describe(report, comparison, words, typeset.bookmarks(), painter);
            fonts.finish();
            document.save(out);
        }
    }
}

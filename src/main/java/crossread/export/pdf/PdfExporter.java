package crossread.export.pdf;

import crossread.export.Exporter;
import crossread.export.report.Report;
import crossread.export.report.ReportPainter;
import crossread.export.report.ReportWriter;
import crossread.messages.Messages;
import crossread.model.Comparison;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.function.Supplier;
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

    /** What a report of a long story takes is let go of step by step: as a whole it was 100 MB, its lines as much again. */
    @Override
    public void write(Comparison comparison, Messages words, OutputStream out) throws IOException {
        write(() -> new ReportWriter().report(comparison, words), comparison, words, out);
    }

    @Override
    public void paint(Report report, Comparison comparison, Messages words, OutputStream out) throws IOException {
        write(() -> report, comparison, words, out);
    }

    private void write(Supplier<Report> report, Comparison comparison, Messages words, OutputStream out)
            throws IOException {
        try (PDDocument document = new PDDocument()) {
            draw(document, report, comparison, words);
            document.save(out);
        }
    }

    private void draw(PDDocument document, Supplier<Report> report, Comparison comparison, Messages words)
            throws IOException {
        Fonts fonts = new Fonts(document, local);
        Laid laid = laid(fonts, words, report.get());
        PagePainter painter = new PagePainter(document, fonts, words, laid.pages());
        painter.paint();
        new Catalogue(document).describe(laid.title(), laid.subtitle(), comparison, words, laid.bookmarks(), painter);
        fonts.finish();
    }

    /** A report laid out on pages; of the report itself nothing is held. */
    private record Laid(String title, String subtitle, Paginator.Pages pages, List<Typeset.Bookmark> bookmarks) {}

    private static Laid laid(Fonts fonts, Messages words, Report report) {
        Typeset typeset = new Typesetter(fonts, words, PagePainter.WIDTH).typeset(report);
        Paginator.Pages pages = new Paginator(PagePainter.HEIGHT).pages(typeset.pieces());
        return new Laid(report.title(), report.subtitle(), pages, typeset.bookmarks());
    }
}

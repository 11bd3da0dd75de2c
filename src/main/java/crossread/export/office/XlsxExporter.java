package crossread.export.office;

import crossread.export.Exporter;
import crossread.export.report.Matrix;
import crossread.export.report.MatrixWriter;
import crossread.export.report.NoteWriter;
import crossread.export.report.Part;
import crossread.export.report.Passage;
import crossread.export.report.ReaderNote;
import crossread.export.report.Report;
import crossread.export.report.ReportWriter;
import crossread.export.report.Section;
import crossread.messages.Messages;
import crossread.model.Comparison;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import org.dhatim.fastexcel.Workbook;

/**
 * The ledger as a spreadsheet: facts down and articles across, every sentence on a sheet of its own, the sources and how it
 * was made on others. Every cell is text or a number, never a formula.
 */
public final class XlsxExporter implements Exporter {
    private static final String STATES = "DDEFE4";
    /** Widths of columns, in characters. */
    private static final int LABEL = 40;

    private static final int REMARKS = 24;

    private static final int[] SECTIONS = {36, 24, 100};

    @Override
    public String format() {
        return "xlsx";
    }

    @Override
    public void write(Comparison comparison, Messages words, OutputStream out) throws IOException {
        Matrix matrix = new MatrixWriter().matrix(comparison, words);
        Report report = new ReportWriter().report(comparison, words);
        try (Workbook book = new Workbook(new Open(out), "Crossread", "1.0")) {
            facts(new Sheet(book, words.text("report.sheet-facts")), matrix, words);
            sentences(new Sheet(book, words.text("report.sheet-sentences")), matrix, words);
            Sheet sources = new Sheet(book, words.text("report.sheet-sources"));
            sources.widths(SECTIONS);
            sections(sources, report, List.of("sources", "set-aside"));
            if (report.sections().stream().anyMatch(section -> section.id().equals("notes"))) {
                notes(new Sheet(book, words.text("report.sheet-notes")), comparison, words);
            }
            Sheet method = new Sheet(book, words.text("report.sheet-method"));
            method.widths(SECTIONS);
            method.paragraph(words.text("report.matrix-signs"));
            method.row(List.of());
            sections(method, report, List.of("glance", "reader", "method"));
        }
    }

    /** The library closes what it writes to, which is not ours to close. */
    private static final class Open extends FilterOutputStream {
        Open(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }

    private static void facts(Sheet sheet, Matrix matrix, Messages words) {
        sheet.cell(words.text("csv.rank"))
                .cell(words.text("csv.coverage"))
                .cell(words.text("csv.kind"))
                .cell(words.text("csv.fact"))
                .cell(words.text("report.stated-by"))
                .cell(words.text("report.remarks"));
        matrix.articles()
                .forEach(article -> sheet.cell(words.text("report.article", article.article(), article.name())));
        sheet.endHead(4, 7, 16, 12, LABEL, 14, REMARKS, 22);
        for (Matrix.Row row : matrix.rows()) {
            sheet.cell(row.rank())
                    .cell(row.coverage())
                    .cell(row.kind())
                    .wrapped(row.label(), LABEL)
                    .cell(String.join(" ", row.articles()))
                    .wrapped(String.join("; ", row.notes()), REMARKS);
            for (Matrix.Cell cell : row.cells()) {
                if (cell.stated().isEmpty()) {
                    sheet.cell(cell.nearest()
                            .map(near -> words.text("report.matrix-near", near.percent()))
                            .orElse("○"));
                } else {
                    sheet.filled(
                            "● " + cell.stated().stream().map(Passage::place).collect(Collectors.joining("; ")),
                            STATES);
                }
            }
            sheet.end();
        }
        sheet.filter();
    }

    private static void sentences(Sheet sheet, Matrix matrix, Messages words) {
        sheet.cell(words.text("csv.rank"))
                .cell(words.text("csv.fact"))
                .cell(words.text("report.article-column"))
                .cell(words.text("details.OUTLET"))
                .cell(words.text("report.states-column"))
                .cell(words.text("report.place-column"))
                .cell(words.text("report.alike-column"))
                .cell(words.text("report.lacks-column"))
                .cell(words.text("report.sentence-column"));
        sheet.endHead(2, 7, 30, 8, 22, 10, 22, 10, 24, 100);
        for (Matrix.Row row : matrix.rows()) {
            for (int i = 0; i < row.cells().size(); i++) {
                Matrix.Column article = matrix.articles().get(i);
                Matrix.Cell cell = row.cells().get(i);
                for (Passage passage : cell.stated()) {
                    start(sheet, row, article);
                    sheet.cell(words.text("report.yes"))
                            .cell(passage.note())
                            .cell("")
                            .cell("")
                            .cell(passage.text())
                            .end();
                }
                cell.nearest().ifPresent(near -> {
                    start(sheet, row, article);
                    sheet.cell(words.text("report.no"))
                            .cell(near.passage().place())
                            .cell(near.percent())
                            .cell(String.join(", ", near.lacks()))
                            .cell(near.passage().text())
                            .end();
                });
            }
        }
        sheet.filter();
    }

    private static void notes(Sheet sheet, Comparison comparison, Messages words) {
        sheet.cell(words.text("report.article-column"))
                .cell(words.text("details.OUTLET"))
                .cell(words.text("report.about-column"))
                .cell(words.text("report.labels-column"))
                .cell(words.text("report.note-column"))
                .cell(words.text("report.place-column"))
                .cell(words.text("report.sentence-column"));
        sheet.endHead(1, 8, 22, 30, 22, 60, 22, 100);
        for (ReaderNote note : new NoteWriter(comparison, words).notes()) {
            sheet.cell(note.article())
                    .cell(note.name())
                    .cell(note.about())
                    .cell(String.join(", ", note.labels()))
                    .cell(String.join("\n", note.texts()))
                    .cell(
                            note.gone()
                                    ? words.text("view.notes.gone")
                                    : note.passage().map(Passage::place).orElse(""))
                    .cell(note.passage().map(Passage::text).orElse(""))
                    .end();
        }
    }

    private static void start(Sheet sheet, Matrix.Row row, Matrix.Column article) {
        sheet.cell(row.rank()).cell(row.label()).cell(article.article()).cell(article.name());
    }

    private static void sections(Sheet sheet, Report report, List<String> ids) {
        for (Section section : report.sections()) {
            if (!ids.contains(section.id())) {
                continue;
            }
            sheet.heading(section.heading());
            for (Part part : section.parts()) {
                switch (part) {
                    case Part.Text text -> sheet.paragraph(text.text());
                    case Part.Lines lines -> lines.lines().forEach(line -> sheet.row(List.of(line)));
                    case Part.Terms terms ->
                        terms.terms()
                                .forEach(term -> term.values()
                                        .forEach(value -> sheet.row(List.of(terms.heading(), term.name(), value))));
                    case Part.Entry entry ->
                        entry.findings()
                                .forEach(finding -> finding.passages()
                                        .forEach(passage ->
                                                sheet.row(List.of(entry.label(), finding.article(), passage.text()))));
                    case Part.Exercise exercise ->
                        sheet.row(List.of(exercise.number(), exercise.text().text()));
                }
            }
            sheet.row(List.of());
        }
    }
}

package crossread.export.text;

import crossread.export.Exporter;
import crossread.export.report.Matrix;
import crossread.export.report.MatrixWriter;
import crossread.export.report.NoteWriter;
import crossread.export.report.Passage;
import crossread.export.report.ReaderNote;
import crossread.messages.Messages;
import crossread.model.Comparison;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The ledger as a table: one row a fact, two columns an article, for what it states and for what comes nearest; CSV as in
 * RFC 4180, UTF-8 with a byte order mark.
 */
public final class CsvExporter implements Exporter {
    @Override
    public String format() {
        return "csv";
    }

    @Override
    public void write(Comparison comparison, Messages words, OutputStream out) throws IOException {
        Matrix matrix = new MatrixWriter().matrix(comparison, words);
        // Spreadsheet programs take UTF-8 for the system's old encoding unless a byte order mark says otherwise.
        StringBuilder text = new StringBuilder("\uFEFF");
        List<String> head = new ArrayList<>(List.of(
                words.text("csv.rank"),
                words.text("csv.coverage"),
                words.text("csv.kind"),
                words.text("csv.fact"),
                words.text("report.stated-by"),
                words.text("report.remarks")));
        for (Matrix.Column article : matrix.articles()) {
            String name = words.text("report.article", article.article(), article.name());
            head.add(name);
            head.add(words.text("report.nearest-in", name));
        }
        row(text, head);
        for (Matrix.Row fact : matrix.rows()) {
            List<String> cells = new ArrayList<>(List.of(
                    Integer.toString(fact.rank()),
                    fact.coverage(),
                    fact.kind(),
                    fact.label(),
                    String.join(" ", fact.articles()),
                    String.join("; ", fact.notes())));
            for (Matrix.Cell cell : fact.cells()) {
                cells.add(cell.stated().stream().map(CsvExporter::placed).collect(Collectors.joining(" / ")));
                cells.add(cell.nearest().map(near -> nearest(near, words)).orElse(""));
            }
            row(text, cells);
        }
        // What is on a fact stands in its row.
        new NoteWriter(comparison, words)
                .notes().stream()
                        .filter(note -> !note.fact())
                        .forEach(note -> row(text, note(note, head.size(), words)));
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** A row as wide as the others: where a fact has its words it has the sentence or the article. */
    private static List<String> note(ReaderNote note, int width, Messages words) {
        List<String> remarks = new ArrayList<>();
        if (!note.labels().isEmpty()) {
            remarks.add(words.text("notes.labelled", String.join(", ", note.labels())));
        }
        note.texts().forEach(text -> remarks.add(words.text("notes.noted", text)));
        List<String> cells = new ArrayList<>(List.of(
                "",
                words.text(note.gone() ? "view.notes.gone" : "report.notes"),
                "",
                note.passage().map(Passage::text).orElse(note.about()),
                note.article(),
                String.join("; ", remarks)));
        while (cells.size() < width) {
            cells.add("");
        }
        return cells;
    }

    private static String placed(Passage passage) {
        return passage.note().isEmpty() ? passage.text() : passage.text() + " (" + passage.note() + ")";
    }

    private static String nearest(Matrix.Near near, Messages words) {
        Passage passage = near.passage();
        return near.lacks().isEmpty()
                ? words.text("report.near", near.percent(), passage.place(), passage.text())
                : words.text(
                        "report.near-lacks",
                        near.percent(),
                        String.join(", ", near.lacks()),
                        passage.place(),
                        passage.text());
    }

    private static void row(StringBuilder text, List<String> cells) {
        text.append(cells.stream().map(CsvExporter::cell).collect(Collectors.joining(",")))
                .append("\r\n");
    }

    private static String cell(String value) {
        // A cell that begins like a formula would be run by a spreadsheet program.
        String safe = !value.isEmpty() && "=+-@\t\r".indexOf(value.charAt(0)) >= 0 ? "'" + value : value;
        return '"' + safe.replace("\"", "\"\"") + '"';
    }
}

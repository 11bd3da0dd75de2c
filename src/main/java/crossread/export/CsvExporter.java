package crossread.export;

import crossread.messages.Messages;
import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.Fact;
import crossread.model.Mention;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The ledger as a table: one row a fact, one column an article; CSV as in RFC 4180, UTF-8 with a byte order mark. */
public final class CsvExporter implements Exporter {
    @Override
    public String format() {
        return "csv";
    }

    @Override
    public void write(Comparison comparison, Messages words, OutputStream out) throws IOException {
        // Spreadsheet programs take UTF-8 for the system's old encoding unless a byte order mark says otherwise.
        StringBuilder text = new StringBuilder("\uFEFF");
        List<String> head = new ArrayList<>(List.of(
                words.text("csv.rank"), words.text("csv.coverage"), words.text("csv.kind"), words.text("csv.fact")));
        for (Article article : comparison.articles()) {
            head.add(article.id() + " " + article.name());
        }
        row(text, head);
        for (Fact fact : comparison.facts()) {
            List<String> cells = new ArrayList<>(List.of(
                    Integer.toString(fact.rank()),
                    words.text(Said.headingKey(fact), fact.coverage().articles().getFirst()),
                    words.text("kind." + fact.kind()),
                    fact.label()));
            for (Article article : comparison.articles()) {
                cells.add(fact.mentions().stream()
                        .filter(mention -> mention.at().article().equals(article.id()))
                        .map(Mention::at)
                        .distinct()
                        .map(at -> article.sentences().get(at.sentence()).text())
                        .collect(Collectors.joining(" / ")));
            }
            row(text, cells);
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
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

package crossread.export.report;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.link.Matching;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.ArrayList;
import java.util.List;

/** Writes how the comparison was made, so that a reader can judge what it is worth. */
final class MethodWriter {
    private final Comparison comparison;
    private final Messages words;

    MethodWriter(Comparison comparison, Messages words) {
        this.comparison = comparison;
        this.words = words;
    }

    Section section() {
        List<Part> parts = new ArrayList<>();
        List<Part.Term> terms = new ArrayList<>();
        String by = words.text(
                comparison.matching() == Matching.MEANING ? "status.matching-meaning" : "status.matching-words");
        terms.add(new Part.Term(
                words.text("report.matching"), comparison.coarse() ? words.text("status.coarse", by) : by));
        terms.add(new Part.Term(words.text("report.program"), words.text("report.version", comparison.program())));
        terms.add(new Part.Term(
                words.text("report.created"),
                words.text(
                        "report.created-at",
                        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                                .withLocale(words.locale())
                                .format(comparison.created().atOffset(ZoneOffset.UTC)))));
        parts.add(new Part.Terms(words.text("report.made"), terms));
        parts.add(new Part.Text(words.text("report.alike")));
        parts.add(new Part.Text(words.text("report.nearest-why")));
        return new Section("method", words.text("report.method"), parts);
    }
}

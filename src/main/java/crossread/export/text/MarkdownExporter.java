package crossread.export.text;

import crossread.export.Exporter;
import crossread.export.report.Finding;
import crossread.export.report.Part;
import crossread.export.report.Passage;
import crossread.export.report.Report;
import crossread.export.report.ReportWriter;
import crossread.export.report.Section;
import crossread.messages.Messages;
import crossread.model.Comparison;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** The report as CommonMark: every fact with the sentence that states it, and the nearest one where it is absent. */
public final class MarkdownExporter implements Exporter {
    @Override
    public String format() {
        return "md";
    }

    @Override
    public void write(Comparison comparison, Messages words, OutputStream out) throws IOException {
        Report report = new ReportWriter().report(comparison, words);
        StringBuilder text = new StringBuilder("# " + escape(report.title()) + "\n\n");
        text.append(escape(report.subtitle())).append('\n');
        for (Section section : report.sections()) {
            text.append("\n## ").append(escape(section.heading())).append("\n\n");
            section.parts().forEach(part -> part(text, part));
        }
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static void part(StringBuilder text, Part part) {
        switch (part) {
            case Part.Text paragraph -> text.append(escape(paragraph.text())).append("\n\n");
            case Part.Lines lines -> {
                lines.lines()
                        .forEach(line -> text.append("- ").append(escape(line)).append('\n'));
                text.append('\n');
            }
            case Part.Terms terms -> terms(text, terms);
            case Part.Entry entry -> entry(text, entry);
            case Part.Exercise exercise -> {
                text.append("- ")
                        .append(escape(exercise.number() + " " + exercise.text().text()))
                        .append('\n');
                exercise.boxes()
                        .forEach(box ->
                                text.append("  - [ ] ").append(escape(box)).append('\n'));
            }
        }
    }

    private static void terms(StringBuilder text, Part.Terms terms) {
        text.append("### ").append(escape(terms.heading())).append("\n\n");
        for (Part.Term term : terms.terms()) {
            text.append("- ").append(escape(term.name())).append(":");
            if (term.values().size() == 1) {
                text.append(' ')
                        .append(term.link()
                                .map(link -> "<" + link + ">")
                                .orElseGet(() -> escape(term.values().getFirst())))
                        .append('\n');
            } else {
                text.append('\n');
                term.values()
                        .forEach(value ->
                                text.append("  - ").append(escape(value)).append('\n'));
            }
        }
        text.append('\n');
    }

    private static void entry(StringBuilder text, Part.Entry entry) {
        text.append("- **").append(escape(entry.label())).append("**");
        if (!entry.about().isEmpty()) {
            text.append(" (").append(escape(entry.about())).append(')');
        }
        text.append('\n');
        entry.findings().forEach(finding -> finding(text, finding));
        entry.rest().ifPresent(rest -> text.append("  - ").append(escape(rest)).append('\n'));
    }

    private static void finding(StringBuilder text, Finding finding) {
        String indent = "  - ";
        if (!finding.article().isEmpty()) {
            text.append("  - ").append(escape(finding.article())).append(' ').append(escape(finding.name()));
            text.append(finding.said().isEmpty() ? "" : " – " + escape(finding.said()))
                    .append('\n');
            indent = "    - ";
        }
        for (Passage passage : finding.passages()) {
            text.append(indent).append(marked(passage));
            text.append(passage.note().isEmpty() ? "" : " (" + escape(passage.note()) + ")");
            text.append('\n');
        }
    }

    /** The sentence with its marks in bold, where bold is sure to be read as such: not within a word. */
    private static String marked(Passage passage) {
        StringBuilder text = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        List<Passage.Piece> pieces = passage.pieces();
        for (int i = 0; i < pieces.size(); i++) {
            Passage.Piece piece = pieces.get(i);
            String before = i == 0 ? " " : pieces.get(i - 1).text();
            String after = i + 1 == pieces.size() ? " " : pieces.get(i + 1).text();
            boolean bold = piece.marked()
                    && piece.text().strip().equals(piece.text())
                    && !isLetter(before.codePointBefore(before.length()))
                    && !isLetter(after.codePointAt(0));
            if (bold) {
                text.append(inner(plain.toString()))
                        .append("**")
                        .append(inner(piece.text()))
                        .append("**");
                plain.setLength(0);
            } else {
                plain.append(piece.text());
            }
        }
        return lineStart(text.append(inner(plain.toString())).toString().strip());
    }

    private static boolean isLetter(int letter) {
        return Character.isLetterOrDigit(letter);
    }

    /** Text of an article stays text: nothing in it becomes markup, a link, or an item of a list. */
    private static String escape(String text) {
        return lineStart(inner(text).strip());
    }

    private static String inner(String text) {
        String escaped = text.replaceAll("\\R", " ").replaceAll("([\\\\`*_{}\\[\\]<>#|!&~])", "\\\\$1");
        // A bare address is no link in CommonMark, but it is in most programs that read it.
        return escaped.replaceAll("(?i)(https?|ftp|javascript|data|mailto)(:)", "$1\\\\$2")
                .replaceAll("(?i)(www)(\\.)", "$1\\\\$2");
    }

    private static String lineStart(String line) {
        return line.replaceFirst("^([-+=])", "\\\\$1").replaceFirst("^(\\d{1,9})([.)])", "$1\\\\$2");
    }
}

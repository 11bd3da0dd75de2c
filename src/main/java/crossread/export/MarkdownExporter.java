package crossread.export;

import crossread.messages.Messages;
import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.Coverage;
import crossread.model.Fact;
import crossread.model.Nearest;
import crossread.model.Percent;
import crossread.model.SentenceRef;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The ledger as CommonMark: every fact with the sentence that states it, and the nearest one where it is absent. */
public final class MarkdownExporter implements Exporter {
    @Override
    public String format() {
        return "md";
    }

    @Override
    public void write(Comparison comparison, Messages words, OutputStream out) throws IOException {
        StringBuilder text = new StringBuilder("# " + escape(comparison.title()) + "\n\n");
        for (Article article : comparison.articles()) {
            text.append("- **").append(article.id()).append("** ").append(escape(article.name()));
            article.metadata().title().ifPresent(title -> text.append(": ").append(escape(title)));
            article.metadata()
                    .published()
                    .ifPresent(day -> text.append(" (").append(day).append(')'));
            text.append('\n');
        }
        ReuseWording reuse = new ReuseWording(comparison, words);
        reuse.texts().ifPresent(line -> text.append('\n').append(escape(line)).append('\n'));
        reuse.offEvent().forEach(line -> text.append('\n').append(escape(line)).append('\n'));
        groups(comparison, reuse, words).forEach((heading, facts) -> {
            text.append("\n## ").append(escape(heading)).append("\n\n");
            facts.forEach(fact -> fact(text, fact, comparison, reuse, words));
        });
        out.write(text.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, List<Fact>> groups(Comparison comparison, ReuseWording reuse, Messages words) {
        Map<String, List<Fact>> groups = new LinkedHashMap<>();
        for (Fact fact : comparison.facts()) {
            Coverage coverage = fact.coverage();
            String heading = reuse.heading(fact)
                    .orElseGet(() -> words.text(
                            Said.headingKey(fact), coverage.articles().getFirst()));
            groups.computeIfAbsent(heading, key -> new ArrayList<>()).add(fact);
        }
        return groups;
    }

    private static void fact(StringBuilder text, Fact fact, Comparison comparison, ReuseWording reuse, Messages words) {
        text.append("- **").append(escape(fact.label())).append("** (").append(words.text("kind." + fact.kind()));
        reuse.note(fact).ifPresent(note -> text.append("; ").append(escape(note)));
        text.append(")\n");
        fact.mentions().stream()
                .map(mention -> mention.at())
                .distinct()
                .forEach(at -> text.append("  - ")
                        .append(at.article())
                        .append(": ")
                        .append(escape(sentence(comparison, at)))
                        .append('\n'));
        for (Nearest near : fact.nearest()) {
            text.append("  - ")
                    .append(words.text(
                            "report.nearest",
                            near.at().article(),
                            Percent.of(near.score()),
                            escape(sentence(comparison, near.at()))))
                    .append('\n');
        }
    }

    private static String sentence(Comparison comparison, SentenceRef at) {
        return comparison.sentence(at).map(sentence -> sentence.text()).orElse("");
    }

    /** Text of an article stays text: nothing in it becomes markup. */
    private static String escape(String text) {
        return text.replace('\n', ' ').replaceAll("([\\\\`*_{}\\[\\]<>#|!&~])", "\\\\$1");
    }
}

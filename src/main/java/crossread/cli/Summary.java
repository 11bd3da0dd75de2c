package crossread.cli;

import crossread.export.ReuseWording;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.fact.Coverage;
import crossread.model.fact.Fact;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A comparison in a few lines for the terminal. */
final class Summary {
    private final Messages words;

    Summary(Messages words) {
        this.words = words;
    }

    /** The articles, then the facts under the heading of their coverage. */
    String of(Comparison comparison) {
        StringBuilder text = new StringBuilder();
        for (Article article : comparison.articles()) {
            text.append(article.id()).append("  ").append(article.name());
            article.metadata()
                    .title()
                    .filter(title -> !title.equals(article.name()))
                    .ifPresent(title -> text.append(": ").append(title));
            text.append('\n');
        }
        if (comparison.articles().size() < 2) {
            // With nothing to hold it against, nothing is only here.
            return text.toString();
        }
        ReuseWording reuse = new ReuseWording(comparison, words);
        reuse.texts().ifPresent(line -> text.append(line).append('\n'));
        Map<String, List<String>> groups = new LinkedHashMap<>();
        groups.put(words.text("coverage.differs"), new ArrayList<>());
        comparison
                .articles()
                .forEach(article -> groups.put(words.text("coverage.only", article.id()), new ArrayList<>()));
        for (Fact fact : comparison.facts()) {
            String heading = fact.setAside()
                    ? words.text("coverage.set-aside")
                    : reuse.heading(fact).orElseGet(() -> heading(fact.coverage()));
            groups.computeIfAbsent(heading, key -> new ArrayList<>()).add(line(fact, reuse));
        }
        groups.forEach((heading, lines) -> {
            if (!lines.isEmpty()) {
                text.append('\n').append(heading).append('\n');
                lines.forEach(line -> text.append(line).append('\n'));
            }
        });
        return text.toString();
    }

    private String heading(Coverage coverage) {
        return switch (coverage) {
            case Coverage.OnlyIn only -> words.text("coverage.only", only.article());
            case Coverage.Shared shared -> words.text("coverage.shared");
            case Coverage.Differs differs -> words.text("coverage.differs");
            case Coverage.Uncertain uncertain -> words.text("coverage.uncertain");
        };
    }

    private String line(Fact fact, ReuseWording reuse) {
        return "  " + fact.label() + "  (" + words.text("kind." + fact.kind()) + "; "
                + String.join(" ", fact.coverage().articles())
                + reuse.note(fact).map(note -> "; " + note).orElse("") + ")";
    }
}

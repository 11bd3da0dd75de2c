package crossread.ui.columns;

import crossread.messages.Messages;
import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.Coverage;
import crossread.model.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what a mark means: for a clash the other value and who has it, otherwise who else states the fact. */
final class MarkTips {
    private final Comparison comparison;
    private final Messages words;

    MarkTips(Comparison comparison, Messages words) {
        this.comparison = comparison;
        this.words = words;
    }

    /** One line for each fact stated at {@code mark}, in its order. */
    String text(MarkSpan mark) {
        return mark.facts().stream()
                .flatMap(id -> comparison.fact(id).stream())
                .map(this::line)
                .collect(Collectors.joining("\n"));
    }

    private String line(Fact fact) {
        String kind = words.text("kind." + fact.kind());
        return switch (fact.coverage()) {
            case Coverage.OnlyIn only -> words.text("columns.tip.only", name(only.article()), kind);
            case Coverage.Shared shared -> words.text("columns.tip.shared", names(shared.articles()), kind);
            case Coverage.Uncertain _ -> words.text("columns.tip.uncertain", kind);
            case Coverage.Differs _ -> words.text("columns.tip.differs", clashes(fact), kind);
        };
    }

    /** The other values, each with who has it. */
    private String clashes(Fact fact) {
        List<String> others = new ArrayList<>();
        comparison.discrepancies().stream()
                .filter(discrepancy -> discrepancy.facts().contains(fact.id()))
                .flatMap(discrepancy -> discrepancy.facts().stream())
                .filter(id -> !id.equals(fact.id()))
                .distinct()
                .flatMap(id -> comparison.fact(id).stream())
                .forEach(other -> others.add(words.text(
                        "columns.tip.other",
                        other.label(),
                        names(other.coverage().articles()))));
        return String.join(", ", others);
    }

    private String names(List<String> articles) {
        return articles.stream().map(this::name).collect(Collectors.joining(", "));
    }

    private String name(String article) {
        return comparison.article(article).map(Article::name).orElse(article);
    }
}

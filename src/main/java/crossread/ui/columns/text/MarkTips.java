package crossread.ui.columns.text;

import crossread.export.ReuseWording;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.Reason;
import crossread.model.fact.Coverage;
import crossread.model.fact.Fact;
import crossread.model.fact.Mention;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Says what a mark means: for a clash the other value and who has it, otherwise who else states the fact. */
public final class MarkTips {
    private final Comparison comparison;
    private final Messages words;
    private final ReuseWording reuse;

    public MarkTips(Comparison comparison, Messages words) {
        this.comparison = comparison;
        this.words = words;
        this.reuse = new ReuseWording(comparison, words);
    }

    /** One line for each fact stated at {@code mark}, in its order. */
    public String text(MarkSpan mark) {
        return mark.facts().stream()
                .flatMap(id -> comparison.fact(id).stream())
                .map(this::line)
                .collect(Collectors.joining("\n"));
    }

    private String line(Fact fact) {
        String kind = words.text("kind." + fact.kind());
        if (fact.setAside()) {
            boolean captions =
                    fact.mentions().stream().allMatch(mention -> block(mention).isAside(Reason.CAPTION));
            String outlets = fact.coverage().articles().stream().map(this::name).collect(Collectors.joining(", "));
            return words.text(captions ? "columns.tip.caption" : "columns.tip.aside", outlets, kind);
        }
        return switch (fact.coverage()) {
            case Coverage.OnlyIn only ->
                reuse.heading(fact)
                        .map(heading -> heading + " · " + kind)
                        .orElseGet(() -> words.text("columns.tip.only", name(only.article()), kind));
            case Coverage.Shared _
            when reuse.heading(fact).isPresent() -> reuse.heading(fact).get() + " · " + kind;
            case Coverage.Shared shared -> words.text("columns.tip.shared", names(fact, shared.articles()), kind);
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
                        names(other, other.coverage().articles()))));
        return String.join(", ", others);
    }

    /** Says of an article whether it states the fact in set-aside text alone. */
    private String names(Fact fact, List<String> articles) {
        return articles.stream()
                .map(article ->
                        reports(fact, article) ? name(article) : words.text("columns.tip.in-aside", name(article)))
                .collect(Collectors.joining(", "));
    }

    private boolean reports(Fact fact, String article) {
        List<Mention> own = fact.mentions().stream()
                .filter(mention -> mention.at().article().equals(article))
                .toList();
        return own.isEmpty()
                || own.stream().map(this::block).anyMatch(block -> block.kept() || block.isAside(Reason.HEADLINE));
    }

    private Block block(Mention mention) {
        Article article = comparison.article(mention.at().article()).orElseThrow();
        return article.blocks()
                .get(article.sentences().get(mention.at().sentence()).block());
    }

    private String name(String article) {
        return comparison.article(article).map(Article::name).orElse(article);
    }
}

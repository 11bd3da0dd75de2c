package crossread.ui.columns;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.fact.Coverage;
import crossread.ui.columns.text.MarkSpan;
import java.util.List;

/** What a column says about itself as a whole. */
final class ColumnWords {
    private final Comparison comparison;
    private final Article article;
    private final Messages words;

    ColumnWords(Comparison comparison, Article article, Messages words) {
        this.comparison = comparison;
        this.article = article;
        this.words = words;
    }

    /** How long the text is. */
    String length() {
        return words.text("columns.counts", sentences());
    }

    /** For those who do not see it: which article, how long, how much of it stands nowhere else. */
    String all() {
        long only = comparison.facts().stream()
                .filter(fact -> !fact.setAside())
                .filter(fact -> fact.coverage() instanceof Coverage.OnlyIn in
                        && in.article().equals(article.id()))
                .count();
        String title = article.metadata().title().orElse("");
        return words.text("columns.accessible", article.id(), article.name(), title, sentences(), only);
    }

    /** For those who do not see the strip: what is marked on it, and how to get there without it. */
    String strip(List<MarkSpan> marks) {
        return words.text(
                "columns.strip",
                article.id(),
                count(marks, MarkSpan.Look.DIFFERS),
                count(marks, MarkSpan.Look.ONLY),
                count(marks, MarkSpan.Look.UNCERTAIN));
    }

    private static long count(List<MarkSpan> marks, MarkSpan.Look look) {
        return marks.stream().filter(mark -> mark.look() == look).count();
    }

    private long sentences() {
        return article.sentences().stream()
                .filter(sentence -> article.blocks().get(sentence.block()).kept())
                .count();
    }
}

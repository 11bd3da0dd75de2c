package crossread.ui.columns;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.ui.columns.text.MarkSpan;
import crossread.ui.columns.text.MarkTips;
import java.util.Optional;
import java.util.function.Supplier;

/** Says what the marks of the comparison on the screen mean. */
final class Meanings implements ColumnInput.Meanings {
    private final Supplier<Optional<Comparison>> shown;
    private final Messages words;

    Meanings(Supplier<Optional<Comparison>> shown, Messages words) {
        this.shown = shown;
        this.words = words;
    }

    @Override
    public String mark(MarkSpan mark) {
        return shown.get()
                .map(comparison -> new MarkTips(comparison, words).text(mark))
                .orElse("");
    }

    @Override
    public String part(String article) {
        return words.text(
                "columns.part",
                shown.get()
                        .flatMap(comparison -> comparison.article(article))
                        .map(Article::name)
                        .orElse(article));
    }
}

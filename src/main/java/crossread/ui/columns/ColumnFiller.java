package crossread.ui.columns;

import crossread.model.Comparison;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.function.Consumer;
import javafx.application.Platform;

/**
 * Fills the columns with a comparison: those of a long story one after the other, and what the reader does goes in between. Eight
 * of 5,000 sentences in one go stop the window for two seconds.
 */
final class ColumnFiller {
    /** Of all articles together: what is shorter is there at once. */
    private static final int LONG = 5_000;

    private int newest;

    /**
     * Begins with {@code columns}, the first of them at once.
     *
     * @param show fills one
     * @param done called when the last of a long story is filled; not called where all were filled at once
     */
    void fill(List<ArticleColumn> columns, Comparison comparison, Consumer<ArticleColumn> show, Runnable done) {
        stop();
        long sentences = comparison.articles().stream()
                .mapToLong(article -> article.sentences().size())
                .sum();
        if (sentences < LONG) {
            columns.forEach(show);
        } else {
            next(newest, new ArrayDeque<>(columns), show, done);
        }
    }

    /** Leaves empty what is not filled yet. */
    void stop() {
        newest++;
    }

    private void next(int run, Deque<ArticleColumn> left, Consumer<ArticleColumn> show, Runnable done) {
        if (run != newest || left.isEmpty()) {
            return;
        }
        show.accept(left.remove());
        if (left.isEmpty()) {
            done.run();
        } else {
            Platform.runLater(() -> next(run, left, show, done));
        }
    }
}

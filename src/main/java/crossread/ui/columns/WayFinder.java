package crossread.ui.columns;

import crossread.model.SentenceRef;
import crossread.model.Span;
import crossread.ui.find.Hit;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes the reader to a place in the columns: scrolls the row and the column to it. */
final class WayFinder {
    private final ColumnRow row;
    private final Runnable layout;
    private final Consumer<ArticleColumn> follow;

    /**
     * @param layout lays the columns out, now
     * @param follow brings the other columns to where this one is
     */
    WayFinder(ColumnRow row, Runnable layout, Consumer<ArticleColumn> follow) {
        this.row = row;
        this.layout = layout;
        this.follow = follow;
    }

    Optional<ArticleColumn> column(String article) {
        return row.columns().stream()
                .filter(column -> column.article().id().equals(article))
                .findFirst();
    }

    /** Goes to a block and takes the focus there; the other columns follow. */
    void goTo(String article, int block) {
        seen(article).filter(column -> column.guide().goTo(block)).ifPresent(column -> {
            column.area().requestFocus();
            follow.accept(column);
        });
    }

    /** Goes to a sentence, takes the focus there and selects {@code words} of it; the other columns stay. */
    void goTo(SentenceRef at, Optional<Span> words) {
        seen(at.article()).ifPresent(column -> {
            column.guide().goTo(at, words);
            column.area().requestFocus();
        });
    }

    /** Goes to words that were looked for; the keyboard stays where it is, and the other columns follow. */
    void goTo(Hit hit) {
        seen(hit.article()).ifPresent(column -> {
            column.guide().goTo(hit);
            follow.accept(column);
        });
    }

    /** Goes to the sentence {@code at}, which is selected by {@code select} first, and takes the focus there. */
    void goTo(SentenceRef at, Consumer<SentenceRef> select) {
        column(at.article()).ifPresent(column -> {
            row.bringIntoView(column);
            select.accept(at);
            column.guide().goToSentence(at.sentence());
            column.area().requestFocus();
        });
    }

    void focus(String article) {
        column(article).ifPresent(column -> {
            row.bringIntoView(column);
            column.area().requestFocus();
        });
    }

    private Optional<ArticleColumn> seen(String article) {
        Optional<ArticleColumn> column = column(article);
        column.ifPresent(each -> {
            row.bringIntoView(each);
            layout.run();
        });
        return column;
    }
}

package crossread.ui.columns;

import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.ui.find.Hit;
import java.util.Optional;
import java.util.function.Consumer;

/** Takes the reader to a place in the columns: scrolls the row and the column to it, and opens the bar it stands in. */
public final class WayFinder {
    private final ColumnRow row;
    private final ColumnLeveller leveller;
    private final Runnable redraw;

    /** @param redraw draws all columns with the next picture */
    WayFinder(ColumnRow row, ColumnLeveller leveller, Runnable redraw) {
        this.row = row;
        this.leveller = leveller;
        this.redraw = redraw;
    }

    /** Goes to a block and takes the focus there; the other columns follow. Does nothing where there is no such block. */
    public void goTo(String article, int block) {
        seen(article).filter(column -> column.guide().goTo(block)).ifPresent(column -> {
            column.area().requestFocus();
            leveller.follow(column);
        });
        redraw.run();
    }

    /** Goes to a sentence, takes the focus there and selects {@code words} of it; the other columns stay. */
    public void goTo(SentenceRef at, Optional<Span> words) {
        seen(at.article()).ifPresent(column -> {
            column.guide().goTo(at, words);
            column.area().requestFocus();
        });
        redraw.run();
    }

    /** Goes to words that were looked for; the keyboard stays where it is, and the other columns follow. */
    public void goTo(Hit hit) {
        seen(hit.article()).ifPresent(column -> {
            column.guide().goTo(hit);
            leveller.follow(column);
        });
        redraw.run();
    }

    /** Goes to the sentence {@code at}, which is selected by {@code select} first, and takes the focus there. */
    void goTo(SentenceRef at, Consumer<SentenceRef> select) {
        row.column(at.article()).ifPresent(column -> {
            row.bringIntoView(column);
            select.accept(at);
            column.guide().goToSentence(at.sentence());
            column.area().requestFocus();
        });
    }

    private Optional<ArticleColumn> seen(String article) {
        Optional<ArticleColumn> column = row.column(article);
        column.ifPresent(each -> {
            row.bringIntoView(each);
            leveller.layOut();
        });
        return column;
    }
}

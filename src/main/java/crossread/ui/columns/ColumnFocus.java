package crossread.ui.columns;

import crossread.model.article.SentenceRef;
import crossread.ui.columns.text.BlockAt;
import java.util.List;
import java.util.Optional;

/** Where in the columns the keyboard is, and the ways it takes from one column to another. */
public final class ColumnFocus {
    private final ColumnRow row;

    ColumnFocus(ColumnRow row) {
        this.row = row;
    }

    /** Whether the keys go to a column. */
    public boolean isHeld() {
        return row.columns().stream().anyMatch(column -> column.area().isFocused());
    }

    /** The article whose column has the focus or had it last. */
    public Optional<String> article() {
        return row.active().map(column -> column.article().id());
    }

    /** The block the keyboard rests on in that column; empty on a bar of several. */
    public Optional<BlockAt> block() {
        return row.active().flatMap(column -> column.cursor().block());
    }

    /** The sentence the keyboard rests on in that column. */
    public Optional<SentenceRef> sentence() {
        return row.active().flatMap(column -> column.cursor().sentence());
    }

    /** Puts the focus into the column that had it last, or the first. */
    public void take() {
        row.active()
                .or(() -> row.columns().stream().findFirst())
                .ifPresent(column -> column.area().requestFocus());
    }

    /** Moves the focus to the column of this article and brings it into view. */
    public void take(String article) {
        row.column(article).ifPresent(column -> {
            row.bringIntoView(column);
            column.area().requestFocus();
        });
    }

    /** Moves the focus to the next column, from the last to the first, and brings it into view. */
    public void next() {
        List<ArticleColumn> columns = row.columns();
        if (columns.isEmpty()) {
            return;
        }
        int next = 0;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).area().isFocused()) {
                next = (i + 1) % columns.size();
            }
        }
        columns.get(next).area().requestFocus();
        row.bringIntoView(columns.get(next));
    }
}

package crossread.ui.columns;

import crossread.model.Comparison;
import crossread.model.article.SentenceRef;
import crossread.ui.columns.text.Selection;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Does what is asked of the columns: selects in all of them at once, and scrolls them. */
final class ColumnDeeds implements ColumnInput.Deeds {
    private final Supplier<Optional<Comparison>> shown;
    private final ColumnRow row;
    private final Choice choice;
    private final ColumnLeveller leveller;
    private final Runnable redraw;
    private Consumer<Selection> onSelect = _ -> {};
    private Wishes wishes = new NoWishes();

    /**
     * @param shown the comparison in the columns, if there is one
     * @param redraw draws all columns with the next picture
     */
    ColumnDeeds(
            Supplier<Optional<Comparison>> shown,
            ColumnRow row,
            Choice choice,
            ColumnLeveller leveller,
            Runnable redraw) {
        this.shown = shown;
        this.row = row;
        this.choice = choice;
        this.leveller = leveller;
        this.redraw = redraw;
    }

    /** Who is told what the reader clicked or chose by key. */
    void setOnSelect(Consumer<Selection> listener) {
        onSelect = listener;
    }

    /** Who does what the reader wishes done about blocks and articles. */
    void setWishes(Wishes listener) {
        wishes = listener;
    }

    /** Hands every column the sentences that answer to what is selected. */
    void share() {
        row.drowse();
        choice.share(shown.get(), row.columns());
        redraw.run();
    }

    /** What was chosen while columns were empty is shown in them too. */
    void catchUp() {
        share();
        if (!choice.is(new Selection.Nothing())) {
            leveller.align();
        }
        wishes.moved();
    }

    /** Outlines what says the same as {@code selection}, and brings it to one height only if {@code scroll}. */
    void select(Selection selection, boolean scroll) {
        if (choice.set(selection)) {
            share();
            if (scroll) {
                leveller.align();
            }
        }
    }

    @Override
    public void select(Selection wanted, SentenceRef at) {
        choice.click(wanted, at);
        share();
        leveller.align();
        onSelect.accept(wanted);
    }

    @Override
    public Wishes wishes() {
        return wishes;
    }

    @Override
    public void scroll(ArticleColumn column, double pixels) {
        row.scrolled(column);
        leveller.lead(column, pixels);
    }

    @Override
    public void moved(ArticleColumn column) {
        leveller.follow(column);
    }
}

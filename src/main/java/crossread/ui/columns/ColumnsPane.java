package crossread.ui.columns;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.SentenceRef;
import crossread.model.link.UnmatchedPart;
import crossread.ui.columns.text.Marks;
import crossread.ui.columns.text.MovedFinder;
import crossread.ui.columns.text.OmissionFinder;
import crossread.ui.columns.text.PairLinks;
import crossread.ui.columns.text.Reach;
import crossread.ui.columns.text.Selection;
import crossread.ui.find.Found;
import crossread.ui.notes.ShownNotes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.layout.Region;

/**
 * The articles side by side. Its looks are in {@code css/columns.css} and, for the colours, {@code css/light.css} and
 * {@code css/dark.css}; the scene's root has the style class {@code light} or {@code dark}.
 */
public final class ColumnsPane extends Region {
    private static final double SMALLEST = 10;
    private static final double LARGEST = 40;
    /** Columns lower than this have no room for a headline of two lines and a byline: the cards stand open below, in pixels. */
    private static final double LOW = 380;

    private final Messages words;
    private final Bands bands;
    private final ColumnRow row;
    private final List<ArticleColumn> columns;
    private final ColumnLeveller leveller;
    private final ColumnDeeds deeds;
    private final ColumnFocus focus;
    private final WayFinder ways;
    private final WheelTurns wheel = new WheelTurns();
    private final Choice choice = new Choice();
    private final ColumnFiller filler = new ColumnFiller();

    private Optional<Comparison> shown = Optional.empty();
    private Marks marks = Marks.DEFAULT;
    private boolean repaint;
    private double textSize = ArticleColumn.TEXT_SIZE;

    /** An empty pane that speaks in {@code words}; {@link ReadingFonts} are to be loaded before it shows anything. */
    public ColumnsPane(Messages words) {
        this.words = words;
        bands = new Bands(words);
        row = new ColumnRow(bands);
        columns = row.columns();
        leveller = new ColumnLeveller(this, row, choice);
        deeds = new ColumnDeeds(() -> shown, row, choice, leveller, this::redraw);
        focus = new ColumnFocus(row);
        ways = new WayFinder(row, leveller, this::redraw);
        getStyleClass().add("columns");
        setAccessibleText(words.text("columns.name"));
        getChildren().add(row);
        wheel.install(this, columns);
        new PulseListener(this::beforeLayout, this::draw).install(this);
    }

    /** Lays out {@code comparison}; what the eye rests on stays in place where the same articles are shown again. */
    public void show(Comparison comparison) {
        leveller.stop();
        shown = Optional.of(comparison);
        if (!row.isFor(comparison)) {
            choice.clear();
            row.build(comparison, words, deeds, new Meanings(() -> shown, words));
            row.setTextSize(textSize);
        }
        row.drowse();
        setAccessibleHelp(comparison.articles().stream().map(Article::name).collect(Collectors.joining(", ")));
        Map<SentenceRef, Reach> reaches = Reach.of(comparison);
        PairLinks links = new PairLinks(comparison);
        OmissionFinder omissions = new OmissionFinder(comparison, links);
        filler.fill(columns, comparison, column -> column.show(comparison, reaches, omissions, marks), deeds::catchUp);
        bands.show(links);
        leveller.join(comparison, links);
        deeds.share();
        deeds.wishes().moved();
    }

    /** Frees what the columns hold, for good: nothing may be shown in them after that. */
    public void letGo() {
        leveller.stop();
        filler.stop();
        row.letGo();
    }

    /** Repaints the marks; never moves the text. */
    public void setMarks(Marks wanted) {
        if (!wanted.equals(marks)) {
            marks = wanted;
            repaint = true;
            if (getScene() == null) {
                paintMarks();
            }
            requestLayout();
        }
    }

    /** Once a picture, however many switches a level turns. */
    private void paintMarks() {
        if (repaint) {
            repaint = false;
            row.drowse();
            columns.forEach(column -> column.mark(marks));
            redraw();
        }
    }

    /** Brings {@code selection} to the same height in every column and outlines what says the same. */
    public void select(Selection selection) {
        select(selection, true);
    }

    /** Outlines what says the same as {@code selection}, and brings it to one height only if {@code scroll}. */
    public void select(Selection selection, boolean scroll) {
        deeds.select(selection, scroll);
    }

    /** Who is told what the reader clicked or chose by key. */
    public void setOnSelect(Consumer<Selection> listener) {
        deeds.setOnSelect(listener);
    }

    /** Who is asked to move an article from one place to another, counted from 0. */
    public void setOnMove(BiConsumer<Integer, Integer> listener) {
        row.mover().setOnMove(listener);
    }

    /** Who does what the reader wishes done about blocks and articles. */
    public void setWishes(Wishes listener) {
        deeds.setWishes(listener);
    }

    /** Where the keyboard is, and how it goes from column to column. */
    public ColumnFocus focus() {
        return focus;
    }

    /** How the reader gets to a place in the columns. */
    public WayFinder ways() {
        return ways;
    }

    /** Shows beside the sentences what the reader wrote and put on them. */
    public void annotate(ShownNotes notes) {
        columns.forEach(column -> column.drawing().tabs().show(column.article().id(), notes));
        redraw();
    }

    /** Draws bands between all visible sentences that say the same, or only between the selected ones, as at first. */
    public void setAllBands(boolean wanted) {
        bands.setAll(wanted);
        redraw();
    }

    /** Marks the parts of the selected sentence {@code at} that no sentence of another article says. */
    public void setUnmatched(SentenceRef at, List<UnmatchedPart> parts) {
        if (choice.is(new Selection.OfSentence(at))) {
            row.column(at.article()).ifPresent(column -> column.setParts(at.sentence(), parts));
            requestLayout();
        }
    }

    /**
     * Selects the sentence by which another article tells what the selected one says, or the one the keyboard rests on, off
     * the order the two share, and puts the focus there; says whether there is one.
     */
    public boolean goToMoved() {
        Optional<SentenceRef> to = shown.flatMap(
                comparison -> choice.sentence().or(focus::sentence).flatMap(new MovedFinder(comparison)::partner));
        to.ifPresent(at -> ways.goTo(at, there -> deeds.select(new Selection.OfSentence(there), there)));
        return to.isPresent();
    }

    /** Outlines the words that were looked for, in all columns. */
    public void showFound(Found found) {
        columns.forEach(column -> column.showFound(found));
        redraw();
    }

    /** Brings into view what is in view in {@code other}, which shows the same articles. */
    public void standAs(ColumnsPane other) {
        for (int i = 0; i < Math.min(columns.size(), other.columns.size()); i++) {
            other.columns.get(i).rest().ifPresent(columns.get(i)::restore);
        }
    }

    /** Sets the reading size, in pixels; taken as 10 where it is less, as 40 where it is more. */
    public void setTextSize(double px) {
        textSize = Math.clamp(px, SMALLEST, LARGEST);
        row.drowse();
        row.setTextSize(textSize);
    }

    /** Whether the columns scroll in step; they do at first. */
    public void setLocked(boolean wanted) {
        leveller.setLocked(wanted);
    }

    List<ArticleColumn> columns() {
        return columns;
    }

    Bands bands() {
        return bands;
    }

    /** Whether columns are on their way to a place. */
    public boolean moving() {
        return leveller.moving();
    }

    private void beforeLayout() {
        row.wake();
        paintMarks();
        row.settleHeaders();
        wheel.scroll(deeds::scroll);
    }

    private void redraw() {
        columns.forEach(ArticleColumn::redraw);
        requestLayout();
    }

    private void draw() {
        leveller.settle();
        if (row.draw()) {
            bands.draw(columns);
        }
    }

    @Override
    protected void layoutChildren() {
        row.folder().want(getHeight() < LOW);
        layoutInArea(row, 0, 0, getWidth(), getHeight(), 0, javafx.geometry.HPos.LEFT, javafx.geometry.VPos.TOP);
    }
}

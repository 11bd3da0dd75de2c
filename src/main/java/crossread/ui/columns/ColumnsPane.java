package crossread.ui.columns;

import crossread.messages.Messages;
import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.SentenceRef;
import crossread.model.Span;
import crossread.model.UnmatchedPart;
import crossread.ui.columns.text.BlockAt;
import crossread.ui.columns.text.Marks;
import crossread.ui.columns.text.MovedFinder;
import crossread.ui.columns.text.OmissionFinder;
import crossread.ui.columns.text.PairLinks;
import crossread.ui.columns.text.Place;
import crossread.ui.columns.text.Reach;
import crossread.ui.columns.text.Selection;
import crossread.ui.find.Found;
import crossread.ui.find.Hit;
import crossread.ui.notes.ShownNotes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
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
    private final WayFinder ways;
    private final WheelTurns wheel = new WheelTurns();
    private final Choice choice = new Choice();
    private final ColumnFiller filler = new ColumnFiller();
    private final Runnable beforeLayout = this::beforeLayout;
    private final Runnable afterLayout = this::draw;
    private final ColumnInput.Deeds deeds = new Deeds();

    private Optional<Comparison> shown = Optional.empty();
    private Optional<ScrollSync> sync = Optional.empty();
    private Marks marks = Marks.DEFAULT;
    private boolean locked = true;
    private boolean pending;
    /** Whether there is less height than before, as when the cards open under what was just chosen. */
    private boolean lowered;

    private boolean repaint;
    private double textSize = ArticleColumn.TEXT_SIZE;
    private Consumer<Selection> onSelect = _ -> {};
    private Wishes wishes = new NoWishes();

    /** An empty pane that speaks in {@code words}; {@link ReadingFonts} are to be loaded before it shows anything. */
    public ColumnsPane(Messages words) {
        this.words = words;
        bands = new Bands(words);
        row = new ColumnRow(bands);
        columns = row.columns();
        ways = new WayFinder(row, this::layOut, column -> sync.ifPresent(all -> all.follow(column)));
        getStyleClass().add("columns");
        setAccessibleText(words.text("columns.name"));
        getChildren().add(row);
        addEventFilter(ScrollEvent.SCROLL, this::turned);
        heightProperty().addListener((_, before, after) -> lowered |= after.doubleValue() < before.doubleValue());
        sceneProperty().addListener((_, before, after) -> {
            listen(before, false);
            listen(after, true);
        });
    }

    private void listen(@org.jspecify.annotations.Nullable Scene scene, boolean wanted) {
        if (scene != null && wanted) {
            scene.addPreLayoutPulseListener(beforeLayout);
            scene.addPostLayoutPulseListener(afterLayout);
        } else if (scene != null) {
            scene.removePreLayoutPulseListener(beforeLayout);
            scene.removePostLayoutPulseListener(afterLayout);
        }
    }

    /** Lays out {@code comparison}; what the eye rests on stays in place where the same articles are shown again. */
    public void show(Comparison comparison) {
        sync.ifPresent(ScrollSync::stop);
        boolean same = shown.filter(before -> origins(before).equals(origins(comparison)))
                .isPresent();
        shown = Optional.of(comparison);
        if (!same) {
            choice.clear();
            row.build(comparison, words, deeds, new Meanings(() -> shown, words));
            row.setTextSize(textSize);
        }
        row.drowse();
        setAccessibleHelp(comparison.articles().stream().map(Article::name).collect(Collectors.joining(", ")));
        Map<SentenceRef, Reach> reaches = Reach.of(comparison);
        PairLinks links = new PairLinks(comparison);
        OmissionFinder omissions = new OmissionFinder(comparison, links);
        filler.fill(columns, comparison, column -> column.show(comparison, reaches, omissions, marks), this::filled);
        bands.show(links);
        ScrollSync now = new ScrollSync(columns, comparison, links);
        now.setLocked(locked);
        sync = Optional.of(now);
        share();
        wishes.moved();
    }

    /** Frees what the columns hold, for good: nothing may be shown in them after that. */
    public void letGo() {
        sync.ifPresent(ScrollSync::stop);
        filler.stop();
        row.letGo();
    }

    /** What was chosen while columns were empty is shown in them too. */
    private void filled() {
        share();
        if (!choice.is(new Selection.Nothing())) {
            align();
        }
        wishes.moved();
    }

    private static List<Object> origins(Comparison comparison) {
        return comparison.articles().stream()
                .<Object>map(article -> List.of(article.id(), article.origin()))
                .toList();
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
        if (choice.set(selection)) {
            share();
            if (scroll) {
                align();
            }
        }
    }

    private void share() {
        row.drowse();
        choice.share(shown, columns);
        redraw();
    }

    private void layOut() {
        applyCss();
        layout();
    }

    private void align() {
        pending = getScene() == null || getHeight() <= 0;
        if (pending) {
            return;
        }
        layOut();
        row.levelHeaders();
        layout();
        Map<ArticleColumn, Place> places = choice.places(columns);
        if (!places.isEmpty()) {
            sync.ifPresent(all -> all.align(places, choice.height(places)));
        }
    }

    /** Who is told what the reader clicked or chose by key. */
    public void setOnSelect(Consumer<Selection> listener) {
        onSelect = listener;
    }

    /** Who is asked to move an article from one place to another, counted from 0. */
    public void setOnMove(BiConsumer<Integer, Integer> listener) {
        row.mover().setOnMove(listener);
    }

    /** Who does what the reader wishes done about blocks and articles. */
    public void setWishes(Wishes listener) {
        wishes = listener;
    }

    /** Whether the keys go to a column. */
    public boolean hasFocus() {
        return columns.stream().anyMatch(column -> column.area().isFocused());
    }

    /** The article whose column has the focus or had it last. */
    public Optional<String> activeArticle() {
        return row.active().map(column -> column.article().id());
    }

    /** The block the keyboard rests on in that column; empty on a bar of several. */
    public Optional<BlockAt> here() {
        return row.active().flatMap(column -> column.cursor().block());
    }

    /** The sentence the keyboard rests on in that column. */
    public Optional<SentenceRef> sentenceHere() {
        return row.active().flatMap(column -> column.cursor().sentence());
    }

    /** Shows beside the sentences what the reader wrote and put on them. */
    public void annotate(ShownNotes notes) {
        columns.forEach(column -> column.annotate(notes));
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
            ways.column(at.article()).ifPresent(column -> column.setParts(at.sentence(), parts));
            requestLayout();
        }
    }

    /**
     * Selects the sentence by which another article tells what the selected one says, or the one the keyboard rests on, off
     * the order the two share, and puts the focus there; says whether there is one.
     */
    public boolean goToMoved() {
        Optional<SentenceRef> to = shown.flatMap(
                comparison -> choice.sentence().or(this::sentenceHere).flatMap(new MovedFinder(comparison)::partner));
        to.ifPresent(at -> ways.goTo(at, there -> deeds.select(new Selection.OfSentence(there), there)));
        return to.isPresent();
    }

    /** Puts the focus on a block of an article, opening the bar it stands in; does nothing where there is no such block. */
    public void goTo(String article, int block) {
        ways.goTo(article, block);
        redraw();
    }

    /** Puts the focus on a sentence and, where {@code words} are given, selects them in it; opens the bar it stands in. */
    public void goTo(SentenceRef at, Optional<Span> words) {
        ways.goTo(at, words);
        redraw();
    }

    /** Outlines the words that were looked for, in all columns. */
    public void showFound(Found found) {
        for (ArticleColumn column : columns) {
            String id = column.article().id();
            column.showFound(
                    found.hits().stream()
                            .filter(hit -> hit.article().equals(id))
                            .toList(),
                    found.now());
        }
        redraw();
    }

    /** Brings words that were looked for into view, opening the bar they stand in; the keyboard stays where it is. */
    public void goTo(Hit hit) {
        ways.goTo(hit);
        redraw();
    }

    /** Brings into view what is in view in {@code other}, which shows the same articles. */
    public void standAs(ColumnsPane other) {
        for (int i = 0; i < Math.min(columns.size(), other.columns.size()); i++) {
            other.columns.get(i).rest().ifPresent(columns.get(i)::restore);
        }
    }

    /** Puts the focus into the column that had it last, or the first. */
    public void focusColumn() {
        row.active()
                .or(() -> columns.stream().findFirst())
                .ifPresent(column -> column.area().requestFocus());
    }

    /** Sets the reading size, in pixels; taken as 10 where it is less, as 40 where it is more. */
    public void setTextSize(double px) {
        textSize = Math.clamp(px, SMALLEST, LARGEST);
        row.drowse();
        row.setTextSize(textSize);
    }

    /** Whether the columns scroll in step; they do at first. */
    public void setLocked(boolean wanted) {
        locked = wanted;
        sync.ifPresent(all -> all.setLocked(wanted));
    }

    /** Moves the focus to the column of this article and brings it into view. */
    public void focusColumn(String article) {
        ways.focus(article);
    }

    /** Moves the focus to the next column, from the last to the first. */
    public void focusNextColumn() {
        row.focusNext();
    }

    List<ArticleColumn> columns() {
        return columns;
    }

    Bands bands() {
        return bands;
    }

    boolean moving() {
        return sync.filter(ScrollSync::moving).isPresent();
    }

    private void turned(ScrollEvent event) {
        if (wheel.take(event, columns)) {
            requestLayout();
        }
    }

    private void beforeLayout() {
        row.wake();
        paintMarks();
        row.levelHeaders();
        wheel.scroll(deeds::scroll);
    }

    private void redraw() {
        columns.forEach(ArticleColumn::redraw);
        requestLayout();
    }

    private void draw() {
        if (pending || (lowered && choice.isOutOfView(columns))) {
            align();
        }
        lowered = false;
        boolean changed = false;
        for (ArticleColumn column : columns) {
            changed |= column.draw();
        }
        if (changed) {
            bands.draw(columns);
        }
    }

    @Override
    protected void layoutChildren() {
        row.setLow(getHeight() < LOW);
        layoutInArea(row, 0, 0, getWidth(), getHeight(), 0, javafx.geometry.HPos.LEFT, javafx.geometry.VPos.TOP);
    }

    private final class Deeds implements ColumnInput.Deeds {
        @Override
        public void select(Selection wanted, SentenceRef at) {
            choice.click(wanted, at);
            share();
            align();
            onSelect.accept(wanted);
        }

        @Override
        public Wishes wishes() {
            return wishes;
        }

        @Override
        public void scroll(ArticleColumn column, double pixels) {
            row.scrolled(column);
            sync.ifPresent(all -> all.lead(column, pixels));
        }

        @Override
        public void moved(ArticleColumn column) {
            sync.ifPresent(all -> all.follow(column));
        }
    }
}

package crossread.ui.columns;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.ui.scroll.PlainScroll;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;

/** The columns in a row that is scrolled sideways where it is wider than the window, with the bands above them. */
final class ColumnRow extends PlainScroll {
    /** Between two cards, as in the style sheet, in pixels. */
    private static final double GAP = 28;
    /** A column so near to what is in view is kept ready, in pixels: the bands reach to it. */
    private static final double NEAR = 60;
    /** What is taken to be in view before the row has its place in a window, in pixels. */
    private static final double UNKNOWN = 2_000;

    private final Bands bands;
    private SplitPane split = split();
    private final List<ArticleColumn> columns = new ArrayList<>();
    private final Map<ArticleColumn, ColumnInput> inputs = new HashMap<>();
    private final ColumnMover mover = new ColumnMover(columns);
    private final PassageMover passages = new PassageMover();
    private Optional<ArticleColumn> active = Optional.empty();
    private List<Object> origins = List.of();
    private final HeaderFolder folder = new HeaderFolder(this);

    ColumnRow(Bands bands) {
        this.bands = bands;
        setContent(new StackPane(split, bands));
        setFitToHeight(true);
        setFitToWidth(true);
        setVbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        getStyleClass().add("columns-sideways");
    }

    private static SplitPane split() {
        SplitPane split = new SplitPane();
        split.setOrientation(Orientation.HORIZONTAL);
        split.getStyleClass().add("columns-split");
        return split;
    }

    /** The columns from left to right; always the same list. */
    List<ArticleColumn> columns() {
        return columns;
    }

    /** The column of the article with this id. */
    Optional<ArticleColumn> column(String article) {
        return columns.stream()
                .filter(column -> column.article().id().equals(article))
                .findFirst();
    }

    ColumnMover mover() {
        return mover;
    }

    /** The column that has the focus, or had it last. */
    Optional<ArticleColumn> active() {
        return active;
    }

    /** What the text of a column listens to would else hold it, and all around it, for as long as the program runs. */
    void letGo() {
        columns.forEach(column -> column.area().dispose());
    }

    /** Whether it has a column for each article of {@code comparison} and no other, in this order. */
    boolean isFor(Comparison comparison) {
        return !columns.isEmpty() && origins.equals(origins(comparison));
    }

    private static List<Object> origins(Comparison comparison) {
        return comparison.articles().stream()
                .<Object>map(article -> List.of(article.id(), article.origin()))
                .toList();
    }

    /** Puts a new column there for every article, all of one width. */
    void build(Comparison comparison, Messages words, ColumnInput.Deeds deeds, ColumnInput.Meanings meanings) {
        letGo();
        origins = origins(comparison);
        columns.clear();
        inputs.clear();
        active = Optional.empty();
        for (int i = 0; i < comparison.articles().size(); i++) {
            ArticleColumn column = new ArticleColumn(comparison, i, words);
            columns.add(column);
            inputs.put(column, new ColumnInput(column, deeds, words, meanings));
            column.head()
                    .setOnDetails(() -> deeds.wishes().details(column.article().id()));
            column.cursor().setOnMove(() -> deeds.wishes().moved());
            column.area().focusedProperty().addListener((_, _, focused) -> {
                if (focused) {
                    active = Optional.of(column);
                    deeds.wishes().moved();
                }
            });
            mover.install(column);
            passages.install(column, words, deeds);
            SplitPane.setResizableWithParent(column, true);
        }
        if (!split.getItems().isEmpty()) {
            // One that was wider takes what it loses from the first column, whatever is said of dividers.
            split.getItems().clear();
            split = split();
            setContent(new StackPane(split, bands));
            split.getItems().setAll(columns);
            split.applyCss();
        } else {
            split.getItems().setAll(columns);
        }
        folder.startAnew();
        // Wider than its columns must be, so that their widths can be dragged where they do not all fit.
        split.setMinWidth(columns.size() * ArticleColumn.GOOD_WIDTH + Math.max(0, columns.size() - 1) * GAP);
        double width = Math.max(getViewportBounds().getWidth(), split.getMinWidth());
        double each = (width + GAP) / columns.size();
        for (int i = 0; i + 1 < columns.size(); i++) {
            split.setDividerPosition(i, ((i + 1) * each - GAP / 2) / width);
        }
    }

    void setTextSize(double px) {
        columns.forEach(column -> column.setTextSize(px));
    }

    /** Makes the headers lower where there is little height. */
    HeaderFolder folder() {
        return folder;
    }

    /** Makes the headers lower, or as high again as they were. */
    void fold(boolean low) {
        columns.forEach(column -> column.head().setLow(low));
    }

    /** Makes the headers as high as there is room for, once that moves no text. */
    void settleHeaders() {
        folder.settle();
        levelHeaders();
    }

    /** Draws the columns anew in which anything has changed; says whether in one. */
    boolean draw() {
        boolean changed = false;
        for (ArticleColumn column : columns) {
            changed |= column.draw();
        }
        if (changed) {
            folder.shown();
        }
        return changed;
    }

    /** Gives all headers the height of the highest. */
    void levelHeaders() {
        double header = headerHeight();
        columns.forEach(column -> column.head().setHeight(header));
    }

    /** The height of the highest header. */
    double headerHeight() {
        return columns.stream()
                .mapToDouble(column -> column.head().height())
                .max()
                .orElse(0);
    }

    void bringIntoView(ArticleColumn column) {
        double hidden = split.getWidth() - getViewportBounds().getWidth();
        if (hidden > 0 && !isWhole(column)) {
            setHvalue(Math.clamp(left(column) / hidden, 0, 1));
        }
        column.wake();
    }

    /** Wakes the columns that are in view or about to be, and lets the others sleep. */
    void wake() {
        columns.forEach(column -> {
            if (isNear(column)) {
                column.wake();
            }
        });
    }

    /** Lets the columns sleep that are out of view: what changes now they show when they are seen. */
    void drowse() {
        columns.forEach(column -> {
            if (!isNear(column)) {
                column.sleep();
            }
        });
    }

    /** One that the keys go to is asked about, wherever it stands. */
    private boolean isNear(ArticleColumn column) {
        double from = left(column);
        boolean inView = from + width(column) > scrolled() - NEAR && from < scrolled() + seen() + NEAR;
        return inView || active.filter(column::equals).isPresent();
    }

    private boolean isWhole(ArticleColumn column) {
        return left(column) >= scrolled() && left(column) + width(column) <= scrolled() + seen();
    }

    private double seen() {
        double width = getViewportBounds().getWidth();
        return width > 0 ? width : Math.max(getWidth(), UNKNOWN);
    }

    private double scrolled() {
        return getHvalue() * Math.max(0, split.getWidth() - seen());
    }

    private double width(ArticleColumn column) {
        return column.getWidth() > 0 ? column.getWidth() : ArticleColumn.GOOD_WIDTH;
    }

    /** Where the column begins, from the left edge of the first. */
    private double left(ArticleColumn column) {
        return column.getWidth() > 0
                ? split.sceneToLocal(column.localToScene(0, 0)).getX()
                : columns.indexOf(column) * Math.max(ArticleColumn.GOOD_WIDTH + GAP, seen() / columns.size());
    }

    /** Tells what follows the mouse over {@code column} that its text moved under it. */
    void scrolled(ArticleColumn column) {
        Optional.ofNullable(inputs.get(column)).ifPresent(ColumnInput::scrolled);
    }
}

package crossread.ui.split;

import crossread.ui.articles.ArticleListView;
import crossread.ui.settings.Settings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.beans.value.ObservableIntegerValue;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/**
 * The list of articles, the text and the facts beside each other; the list whole, as letters, or not there at all, and the
 * facts there or not.
 */
public final class RoomSplit extends SplitPane {
    private static final double STRIP = 58;

    private final ArticleListView articles;
    private final Region side;
    private final ObservableBooleanValue listed;
    private final ObservableBooleanValue sided;
    private double listSplit = Settings.DEFAULT.splits().list();
    private double ledgerSplit = Settings.DEFAULT.splits().ledger();
    private double width;

    /**
     * @param listed whether the list is wanted
     * @param sided whether the facts are wanted
     */
    public RoomSplit(
            ArticleListView articles,
            Region text,
            Region side,
            ObservableBooleanValue listed,
            ObservableBooleanValue sided) {
        super(articles, text, side);
        this.articles = articles;
        this.side = side;
        this.listed = listed;
        this.sided = sided;
        getStyleClass().add("room-split");
        setResizableWithParent(articles, false);
        setResizableWithParent(side, false);
        side.setMinWidth(220);
        place();
        listed.addListener((_, _, _) -> arrange());
        sided.addListener((_, _, _) -> arrange());
        ObservableIntegerValue number = articles.number();
        number.addListener((_, _, _) -> fold());
        arrange();
    }

    /** Tells how wide the window is, in pixels. */
    public void setRoom(double value) {
        width = value;
        fold();
    }

    private void arrange() {
        if (listed.get() != isThere(articles) || sided.get() != isThere(side)) {
            listSplit = list();
            ledgerSplit = ledger();
            if (listed.get() != isThere(articles)) {
                if (listed.get()) {
                    getItems().addFirst(articles);
                } else {
                    getItems().remove(articles);
                }
            }
            if (sided.get() != isThere(side)) {
                if (sided.get()) {
                    getItems().addLast(side);
                } else {
                    getItems().remove(side);
                }
            }
            // The first layout with a new part gives that the room it asks for, whatever was said of dividers before.
            layout();
            place();
        }
        fold();
    }

    private void fold() {
        boolean narrow = new RoomWidth(width, articles.number().get()).foldsList();
        boolean wasNarrow = isNarrow();
        if (narrow == wasNarrow && articles.getMinWidth() > 0) {
            return;
        }
        if (narrow && !wasNarrow) {
            listSplit = list();
        }
        if (narrow != wasNarrow) {
            articles.setNarrow(narrow);
        }
        articles.setMinWidth(narrow ? STRIP : 206);
        articles.setMaxWidth(narrow ? STRIP : 420);
        if (!narrow && wasNarrow && isThere(articles)) {
            setDividerPosition(0, listSplit);
        }
    }

    private boolean isThere(Region part) {
        return getItems().contains(part);
    }

    private boolean isNarrow() {
        return articles.getStyleClass().contains("narrow");
    }

    private void place() {
        if (isThere(articles)) {
            setDividerPosition(0, listSplit);
        }
        if (isThere(side)) {
            setDividerPosition(getDividers().size() - 1, ledgerSplit);
        }
    }

    public void setSplits(double list, double ledger) {
        listSplit = list;
        ledgerSplit = ledger;
        place();
    }

    /** Share of the width left of the text, 0 to 1; the one it will have again where the list is not there whole. */
    public double list() {
        return isThere(articles) && !isNarrow() ? getDividerPositions()[0] : listSplit;
    }

    /** Share of the width left of the facts, 0 to 1; the one it will have again where they are not there. */
    public double ledger() {
        return isThere(side) ? getDividerPositions()[getDividers().size() - 1] : ledgerSplit;
    }
}

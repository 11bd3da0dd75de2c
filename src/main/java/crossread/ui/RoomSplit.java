package crossread.ui;

import crossread.ui.settings.Settings;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;

/** The list of articles, the text and the facts beside each other; the list whole, as letters, or not there at all. */
final class RoomSplit extends SplitPane {
    /** Below this width the articles shrink to their letters, so that two columns and the ledger keep their room. */
    static final double NARROW = 1180;

    private static final double STRIP = 58;

    private final ArticleListView articles;
    private final ObservableBooleanValue listed;
    private double listSplit = Settings.DEFAULT.splits().list();
    private double room;

    /** @param listed whether the list is wanted */
    RoomSplit(ArticleListView articles, Region text, Region side, ObservableBooleanValue listed) {
        super(articles, text, side);
        this.articles = articles;
        this.listed = listed;
        getStyleClass().add("room-split");
        setResizableWithParent(articles, false);
        setResizableWithParent(side, false);
        side.setMinWidth(220);
        Settings.Splits first = Settings.DEFAULT.splits();
        setDividerPositions(first.list(), first.ledger());
        listed.addListener((_, _, _) -> arrange());
        arrange();
    }

    /** Tells how wide the window is, in pixels. */
    void setRoom(double width) {
        room = width;
        arrange();
    }

    private void arrange() {
        boolean there = getItems().contains(articles);
        if (listed.get() != there) {
            double ledgerAt = ledger();
            if (there) {
                listSplit = list();
                getItems().remove(articles);
                setDividerPositions(ledgerAt);
            } else {
                getItems().addFirst(articles);
                setDividerPositions(listSplit, ledgerAt);
            }
        }
        boolean narrow = room > 0 && room < NARROW;
        boolean wasNarrow = isNarrow();
        if (narrow != wasNarrow) {
            if (narrow && there && getDividers().size() > 1) {
                listSplit = getDividerPositions()[0];
            }
            articles.setNarrow(narrow);
        }
        articles.setMinWidth(narrow ? STRIP : 206);
        articles.setMaxWidth(narrow ? STRIP : 420);
        if (!narrow && wasNarrow && listed.get()) {
            setDividerPosition(0, listSplit);
        }
    }

    private boolean isNarrow() {
        return articles.getStyleClass().contains("narrow");
    }

    void setSplits(double list, double ledger) {
        listSplit = list;
        if (getItems().contains(articles)) {
            setDividerPositions(list, ledger);
        } else {
            setDividerPositions(ledger);
        }
    }

    /** Share of the width left of the text, 0 to 1; the one it will have again where the list is not there whole. */
    double list() {
        return getDividers().size() > 1 && !isNarrow() ? getDividerPositions()[0] : listSplit;
    }

    /** Share of the width left of the facts, 0 to 1. */
    double ledger() {
        return getDividerPositions()[getDividers().size() - 1];
    }
}

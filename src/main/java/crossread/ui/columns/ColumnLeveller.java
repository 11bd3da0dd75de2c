package crossread.ui.columns;

import crossread.model.Comparison;
import crossread.ui.columns.text.PairLinks;
import crossread.ui.columns.text.Place;
import java.util.Map;
import java.util.Optional;
import javafx.scene.layout.Region;

/**
 * Keeps the columns on one level: what is selected is brought to the same height in all of them, and they scroll in step as long
 * as they are locked. What was selected before the pane had its place in a window waits for that.
 */
final class ColumnLeveller {
    private final Region pane;
    private final ColumnRow row;
    private final Choice choice;
    private Optional<ScrollSync> sync = Optional.empty();
    private boolean locked = true;
    private boolean pending;
    /** Whether there is less height than before, as when the cards open under what was just chosen. */
    private boolean lowered;

    /** Whether they were brought to a height since the last picture. */
    private boolean aligned;

    /** @param pane what the columns stand in */
    ColumnLeveller(Region pane, ColumnRow row, Choice choice) {
        this.pane = pane;
        this.row = row;
        this.choice = choice;
        pane.heightProperty().addListener((_, before, after) -> lowered |= after.doubleValue() < before.doubleValue());
    }

    /** From now on the columns follow one another as {@code comparison} joins them. */
    void join(Comparison comparison, PairLinks links) {
        ScrollSync now = new ScrollSync(row.columns(), comparison, links);
        now.setLocked(locked);
        sync = Optional.of(now);
    }

    /** Whether the columns scroll in step; they do at first. */
    void setLocked(boolean wanted) {
        locked = wanted;
        sync.ifPresent(all -> all.setLocked(wanted));
    }

    /** Stops all movement. */
    void stop() {
        sync.ifPresent(ScrollSync::stop);
    }

    boolean moving() {
        return sync.filter(ScrollSync::moving).isPresent();
    }

    /** Scrolls {@code column} by so many pixels, and the others after it. */
    void lead(ArticleColumn column, double pixels) {
        sync.ifPresent(all -> all.lead(column, pixels));
    }

    /** Brings the others to where {@code column} is. */
    void follow(ArticleColumn column) {
        sync.ifPresent(all -> all.follow(column));
    }

    /** Lays the columns out, now: what is asked next is where their text stands. */
    void layOut() {
        pane.applyCss();
        pane.layout();
    }

    /** Brings what is selected to one height, at once or as soon as there is a window. */
    void align() {
        pending = pane.getScene() == null || pane.getHeight() <= 0;
        if (pending) {
            return;
        }
        layOut();
        row.folder().settleAround(choice.column(row.columns()));
        row.levelHeaders();
        pane.layout();
        Map<ArticleColumn, Place> places = choice.places(row.columns());
        if (!places.isEmpty()) {
            sync.ifPresent(all -> all.align(places, choice.height(places)));
        }
        aligned = true;
    }

    /** Does what waited for a picture: what was selected before there was one, or is hidden by what has opened below. */
    void settle() {
        boolean opened = aligned && row.folder().isWaiting();
        if (pending || (lowered && (opened || choice.isOutOfView(row.columns())))) {
            align();
        }
        lowered = false;
        aligned = false;
    }
}

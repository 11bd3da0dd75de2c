package crossread.ui;

import crossread.ui.desk.StoryDesk;
import java.util.function.IntConsumer;

/** The article that is chosen in the list, or the one the reader is at, and what can be done with it. */
final class ChosenArticle {
    private final RoomLayout layout;
    private final StoryDesk desk;

    ChosenArticle(RoomLayout layout, StoryDesk desk) {
        this.layout = layout;
        this.desk = desk;
    }

    /** Does something with the article chosen in the list, if any. */
    void with(IntConsumer action) {
        int chosen = layout.articles().chosen().get();
        if (chosen >= 0) {
            action.accept(chosen);
        }
    }

    void move(int by) {
        with(index -> {
            int to = index + by;
            if (to >= 0 && to < desk.session().articles().size()) {
                move(index, to);
            }
        });
    }

    /** Moves an article from one place to another; the one that is chosen stays chosen, wherever it stands now. */
    void move(int from, int to) {
        int chosen = layout.articles().chosen().get();
        desk.edits().move(from, to);
        if (chosen >= 0) {
            layout.articles().choose(after(from, to, chosen));
        }
    }

    /** Where the article stands that stood at {@code index}, once another has gone from one place to another. */
    private static int after(int from, int to, int index) {
        if (index == from) {
            return to;
        }
        return index + (index > from && index <= to ? -1 : index >= to && index < from ? 1 : 0);
    }

    /** Shows what is known about the article the reader is at: in the columns, or else in the list. */
    void details() {
        int chosen = layout.articles().chosen().get();
        int active =
                layout.columns().focus().article().map(desk.session()::index).orElse(-1);
        int index = layout.columns().focus().isHeld() || chosen < 0 ? active : chosen;
        desk.edits().details(Math.max(0, index));
    }
}

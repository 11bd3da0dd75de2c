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
            desk.edits().move(index, to);
            if (to >= 0 && to < desk.session().articles().size()) {
                layout.articles().choose(to);
            }
        });
    }

    /** Shows what is known about the article the reader is at: in the columns, or else in the list. */
    void details() {
        int chosen = layout.articles().chosen().get();
        int active = layout.columns().activeArticle().map(desk.session()::index).orElse(-1);
        int index = layout.columns().hasFocus() || chosen < 0 ? active : chosen;
        desk.edits().details(Math.max(0, index));
    }
}

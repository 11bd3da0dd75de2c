package crossread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What is chosen in the list of articles when one of them is dragged to another place. */
@ExtendWith(Fx.class)
class ChosenArticleTest {
    private OpenRoom open;

    @BeforeEach
    void start() {
        open = new OpenRoom().sample();
    }

    /** The outlet that is chosen after this, where the article at {@code chosen} was chosen before. */
    private String chosenAfterMoving(int chosen, int from, int to) {
        Fx.run(() -> {
            open.room.layout().articles().choose(chosen);
            open.room.chosen().move(from, to);
        });
        open.settle();
        return Fx.call(() -> open.room
                .desk()
                .session()
                .articles()
                .get(open.room.layout().articles().chosen().get())
                .name());
    }

    private String name(int index) {
        return Fx.call(() -> open.room.desk().session().articles().get(index).name());
    }

    @Test
    void theArticleThatIsDraggedStaysChosen() {
        String first = name(0);
        assertThat(chosenAfterMoving(0, 0, 1)).isEqualTo(first);
    }

    @Test
    void theArticleThatGivesWayStaysChosen() {
        String first = name(0);
        assertThat(chosenAfterMoving(0, 1, 0)).isEqualTo(first);
    }
}

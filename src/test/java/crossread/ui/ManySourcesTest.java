package crossread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.ui.view.sources.SourcesView;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.ScrollPane;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The square of more articles than fit into it. */
@ExtendWith(Fx.class)
class ManySourcesTest {
    private static final int ARTICLES = 24;
    private static final int FIELDS = ARTICLES * (ARTICLES - 1);

    private OpenRoom open;

    @BeforeEach
    void start() {
        open = new OpenRoom(Locale.ENGLISH, List.of(new SourcesView()));
        Fx.run(() -> {
            open.room.state().articles.set(true);
            open.room.screen().compared(Optional.of(new MadeUpScreen(ARTICLES, 6, 20).comparison()));
            open.room.views().open("sources");
        });
        open.settle();
    }

    private List<String> fields() {
        return Fx.call(() -> open.room.layout().lookupAll(".sources-field").stream()
                .map(field -> field.getAccessibleText())
                .toList());
    }

    private static boolean isOf(String field, String by, String of) {
        return field.startsWith("Outlet " + by + " has") && field.contains("of Outlet " + of + ",");
    }

    @Test
    void fieldsOutOfViewAreNotMade() {
        assertThat(fields())
                .hasSizeLessThan(FIELDS / 2)
                .anyMatch(field -> isOf(field, "B", "A"))
                .noneMatch(field -> isOf(field, "W", "X"));
    }

    @Test
    void fieldsThatComeIntoViewAreMade() {
        Fx.run(() -> {
            ScrollPane square = (ScrollPane) open.room.layout().lookup(".sources-scroll");
            square.setHvalue(1);
            square.setVvalue(1);
        });
        open.settle();
        assertThat(fields()).hasSizeLessThan(FIELDS).anyMatch(field -> isOf(field, "W", "X"));
    }
}

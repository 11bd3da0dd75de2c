package crossread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.SentenceRef;
import crossread.ui.columns.text.Selection;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.control.ScrollPane;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** More articles than fit side by side: what is out of view is filled when it is to be seen. */
@ExtendWith(Fx.class)
class ManyColumnsTest {
    private static final int ARTICLES = 14;

    private OpenRoom open;

    @BeforeEach
    void start() {
        open = new OpenRoom();
        Fx.run(() -> {
            open.room.state().articles.set(true);
            open.room.screen().compared(Optional.of(new MadeUpScreen(ARTICLES, 60, 20).comparison()));
        });
        open.settle();
    }

    private List<StyleClassedTextArea> areas() {
        return open.room.layout().columns().lookupAll(".reading").stream()
                .flatMap(node -> node instanceof StyleClassedTextArea area ? Stream.of(area) : Stream.of())
                .toList();
    }

    private List<Integer> filled() {
        return Fx.call(() -> {
            List<StyleClassedTextArea> all = areas();
            return IntStream.range(0, all.size())
                    .filter(i -> all.get(i).getLength() > 0)
                    .boxed()
                    .toList();
        });
    }

    private boolean isSeen(int article) {
        return Fx.call(() -> OpenRoom.isSeen(areas().get(article)));
    }

    @Test
    void theLedgerCountsWhereThereIsNoRoomForADotAnArticle() {
        assertThat(open.texts(".share-words")).contains("2 of 14", "1 of 14");
    }

    @Test
    void cardsAreFilledAsTheyComeIntoView() {
        Fx.run(() -> open.room.pointer().step(1));
        open.settle();
        assertThat(open.texts(".why-outlet")).contains("Outlet A").doesNotContain("Outlet N");
        Fx.run(() -> ((ScrollPane) open.room.layout().why().lookup(".scroll-pane")).setHvalue(1));
        open.settle();
        assertThat(open.texts(".why-outlet")).contains("Outlet N");
    }

    @Test
    void columnsOutOfViewAreNotFilled() {
        assertThat(filled()).startsWith(0, 1, 2).doesNotContain(ARTICLES - 2, ARTICLES - 1);
    }

    @Test
    void theColumnThatTheReaderGoesToIsFilledAndInView() {
        Fx.run(() -> open.room.layout().columns().focus().take("N"));
        open.settle();
        assertThat(filled()).contains(ARTICLES - 1).doesNotContain(ARTICLES / 2);
        assertThat(isSeen(ARTICLES - 1)).isTrue();
    }

    @Test
    void aColumnThatComesIntoViewShowsWhatIsChosen() {
        Fx.run(() -> open.room.pointer().select(new Selection.OfSentence(new SentenceRef("A", 30))));
        open.settle();
        Fx.run(() -> open.room.layout().columns().focus().take("N"));
        open.settle();
        assertThat(Fx.call(() -> areas().get(ARTICLES - 1).getParent().lookupAll(".ground").stream()
                        .anyMatch(OpenRoom::isSeen)))
                .isTrue();
    }

    @Test
    void aColumnThatComesIntoViewShowsTheMarksAsTheyAreNow() {
        Fx.run(() -> open.room.layout().columns().focus().take("N"));
        open.settle();
        Fx.run(() -> open.room.layout().columns().focus().take("A"));
        open.settle();
        Fx.run(() -> {
            open.room.state().markOnly.set(false);
            open.room.state().markDiffers.set(false);
        });
        open.settle();
        Fx.run(() -> open.room.layout().columns().focus().take("N"));
        open.settle();
        assertThat(Fx.call(() ->
                        areas()
                                .get(ARTICLES - 1)
                                .getStyleSpans(0, areas().get(ARTICLES - 1).getLength())
                                .stream()
                                .anyMatch(span -> span.getStyle().contains("mark"))))
                .isFalse();
    }
}

package crossread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.Comparison;
import crossread.model.article.SentenceRef;
import crossread.ui.columns.text.Selection;
import java.util.List;
import java.util.Optional;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Articles so long that the columns are filled one after the other. */
@ExtendWith(Fx.class)
class LongStoryTest {
    private final Comparison comparison = new MadeUpScreen(2, 2_600, 40).comparison();
    private OpenRoom open;

    @BeforeEach
    void start() {
        open = new OpenRoom();
        // The window has had columns before: those of a first story are found only once they are laid out.
        Fx.run(() -> show(new MadeUpScreen(2, 9, 2).comparison()));
        open.settle();
    }

    private void show(Comparison story) {
        open.room.state().articles.set(true);
        open.room.screen().compared(Optional.of(story));
    }

    private List<Boolean> filled() {
        return open.room.layout().columns().lookupAll(".reading").stream()
                .map(node -> node instanceof StyleClassedTextArea area && area.getLength() > 0)
                .toList();
    }

    @Test
    void theFirstColumnIsThereAtOnceAndTheOthersSoon() {
        assertThat(Fx.call(() -> {
                    show(comparison);
                    return filled();
                }))
                .containsExactly(true, false);
        open.settle();
        assertThat(Fx.call(this::filled)).containsExactly(true, true);
    }

    @Test
    void whatIsChosenMeanwhileIsShownInTheColumnsThatCome() {
        Fx.run(() -> {
            show(comparison);
            open.room.pointer().select(new Selection.OfSentence(new SentenceRef("B", 1_300)));
        });
        open.settle();
        assertThat(Fx.call(() -> open.room.layout().columns().lookupAll(".ground").stream()
                        .anyMatch(OpenRoom::isSeen)))
                .isTrue();
    }
}

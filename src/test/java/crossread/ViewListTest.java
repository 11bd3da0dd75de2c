package crossread;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import crossread.messages.Messages;
import crossread.ui.view.ComparisonView;
import java.util.List;
import java.util.Locale;
import javafx.scene.input.KeyCombination;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The views that the program lists. */
class ViewListTest {
    private static final List<ComparisonView> VIEWS = Main.views(Main.rooms(Locale.ENGLISH));

    @Test
    void everyViewHasAnIdOfItsOwnThatSettingsCanKeep() {
        assertThat(VIEWS)
                .extracting(ComparisonView::id)
                .doesNotHaveDuplicates()
                .doesNotContain("columns", "why")
                .allMatch(id -> id.matches("[a-z]+"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void everyViewAndWhatItDoesHasWords(String language) {
        Messages words = new Messages(Locale.of(language));
        for (ComparisonView view : VIEWS) {
            assertThat(words.text("view." + view.id() + ".name")).isNotBlank();
            view.deeds().forEach(deed -> assertThat(words.text(deed.key())).isNotBlank());
        }
    }

    @Test
    void everyKeyOfADeedCanBeRead() {
        for (ComparisonView view : VIEWS) {
            view.deeds()
                    .forEach(deed -> assertThatCode(
                                    () -> List.of(deed.keys().split(", ")).forEach(KeyCombination::keyCombination))
                            .doesNotThrowAnyException());
        }
    }
}

package crossread.ui.details;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.article.Article;
import crossread.model.article.FoundIn;
import crossread.model.article.Metadata;
import crossread.model.article.MetadataField;
import crossread.model.article.Warning;
import crossread.ui.Fx;
import crossread.ui.FxRobot;
import crossread.ui.Story;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Fx.class)
class DetailsViewTest {
    private DetailsView view;

    @BeforeEach
    void open() {
        Article article = Story.bridge().articles().getFirst();
        Metadata metadata = article.metadata().from(MetadataField.TITLE, FoundIn.HEADING);
        view = Fx.call(() -> new DetailsView(
                article.withMetadata(metadata).withWarnings(List.of(Warning.of("hidden-characters", "3"))),
                new Messages(Locale.ENGLISH)));
        Fx.show(view, 560, 520);
        Fx.run(view::focusFirst);
        Fx.pulses(2);
    }

    private Node find(String selector) {
        return Fx.call(() -> view.lookup(selector));
    }

    private List<String> texts(String selector) {
        return Fx.call(() -> view.lookupAll(selector).stream()
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    @Test
    void everyFieldSaysWhereItCameFrom() {
        assertThat(texts(".details-source"))
                .containsExactly(
                        "from the article's headline",
                        "found in the file",
                        "not known",
                        "found in the file",
                        "found in the file",
                        "not known");
        assertThat(texts(".details-file"))
                .containsExactly("File: Harbour Gazette.txt · text · 100 bytes · SHA-256 Harbour Gaze…");
        assertThat(texts(".details-warning")).containsExactly("3 hidden characters were removed.");
    }

    @Test
    void theKeyboardWritesATitle() {
        new FxRobot().type(KeyCode.CONTROL, KeyCode.A).type(KeyCode.B);
        assertThat(texts(".details-source")).startsWith("written by you; before: Storm closes the bridge");
        assertThat(Fx.call(view::result).flatMap(Metadata::title)).contains("b");
    }

    @Test
    void aWrongDaySaysTheFormAndIsNotTaken() {
        TextField day = (TextField) find("#details-published");
        Fx.run(() -> day.setText("March 11"));
        assertThat(texts(".wrong"))
                .containsExactly("Write the day as year-month-day, such as 2026-03-31, or leave it empty.");
        assertThat(Fx.call(() -> view.valid().get())).isFalse();
        assertThat(Fx.call(view::result)).isEqualTo(Optional.empty());
        Fx.run(() -> day.setText("2026-03-12"));
        assertThat(Fx.call(() -> view.valid().get())).isTrue();
    }
}

package crossread.ui.guide;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.guide.Chapter;
import crossread.guide.Part;
import crossread.guide.Run;
import crossread.messages.Messages;
import crossread.ui.Fx;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Fx.class)
class GuideViewTest {
    private GuideView view;

    private static Chapter chapter(String id, String title, String text, Optional<String> link) {
        return new Chapter(
                id,
                title,
                List.of(
                        new Part.Heading(1, List.of(new Run(title, Run.Style.PLAIN, Optional.empty()))),
                        new Part.Paragraph(List.of(new Run(text, Run.Style.PLAIN, link)))));
    }

    @BeforeEach
    void open() {
        view = Fx.call(() -> new GuideView(
                List.of(
                        chapter("marks", "Marks", "A dotted line is uncertain.", Optional.empty()),
                        chapter("trust", "Trust", "See the marks.", Optional.of("marks"))),
                new Messages(Locale.ENGLISH)));
        Fx.show(view, 900, 600);
    }

    private ListView<?> list() {
        return (ListView<?>) view.lookup("#guide-chapters");
    }

    private String shown() {
        ScrollPane page = (ScrollPane) view.lookup("#guide-page");
        return ((ChapterView) page.getContent())
                .getChildren().stream()
                        .map(part -> part.getAccessibleText())
                        .reduce((one, other) -> one + "/" + other)
                        .orElse("");
    }

    private void search(String text) {
        ((TextField) view.lookup("#guide-search")).setText(text);
    }

    @Test
    void searchingLeavesTheChaptersThatHaveTheWords() {
        Fx.run(() -> search("DOTTED"));
        assertThat(list().getItems()).hasSize(1);
        assertThat(shown()).isEqualTo("Marks/A dotted line is uncertain.");
        Fx.run(() -> search("nowhere"));
        assertThat(list().getItems()).isEmpty();
        Fx.run(() -> search(""));
        assertThat(list().getItems()).hasSize(2);
    }

    @Test
    void theChosenChapterStaysWhileItHasTheWords() {
        Fx.run(() -> {
            list().getSelectionModel().select(1);
            search("marks");
        });
        assertThat(list().getItems()).hasSize(2);
        assertThat(shown()).isEqualTo("Trust/See the marks.");
    }

    @Test
    void aLinkLeadsToItsChapter() {
        Fx.run(() -> {
            list().getSelectionModel().select(1);
            view.applyCss();
            view.layout();
            ((Hyperlink) view.lookup(".hyperlink")).fire();
        });
        assertThat(shown()).isEqualTo("Marks/A dotted line is uncertain.");
    }
}

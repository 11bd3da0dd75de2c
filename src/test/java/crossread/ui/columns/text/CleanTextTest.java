package crossread.ui.columns.text;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.Reason;
import crossread.model.article.Span;
import crossread.ui.columns.Copier;
import crossread.ui.columns.ReadingDirection;
import crossread.ui.columns.Story;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import javafx.geometry.NodeOrientation;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import org.junit.jupiter.api.Test;

class CleanTextTest {
    private static final Article ARTICLE = new Story()
            .article(
                    "Harbour Post",
                    "Storm shuts bridge",
                    "A storm came. | It went.",
                    Story.aside(Reason.NEWSLETTER, "Sign up <now>."),
                    Story.aside(Reason.CAPTION, "The bridge."),
                    "Nobody was hurt.")
            .comparison()
            .articles()
            .getFirst();

    private static ColumnText text(Set<Integer> open) {
        return new ColumnWriter(new Messages(Locale.ENGLISH)).write(ARTICLE, open);
    }

    @Test
    void paragraphsAreKeptAndStripsLeftOut() {
        ColumnText text = text(Set.of(1));
        assertThat(CleanText.paragraphs(text, new Span(2, text.text().length())))
                .containsExactly("storm came. It went.", "The bridge.", "Nobody was hurt.");
    }

    @Test
    void whatWasSetAsideIsCopiedWhereNothingElseIsSelected() {
        ColumnText text = text(Set.of(1));
        int at = text.text().indexOf("Sign up");
        assertThat(CleanText.paragraphs(text, new Span(at, at + 13))).containsExactly("Sign up <now>");
    }

    @Test
    void aStripAloneIsNothing() {
        ColumnText text = text(Set.of());
        int at = text.text().indexOf("1 line");
        assertThat(CleanText.paragraphs(text, new Span(at, at + 6))).isEmpty();
    }

    @Test
    void itsCitationFollows() {
        ClipboardContent copied =
                new Copier(new Messages(Locale.ENGLISH)).content(ARTICLE, List.of("A & B.", "Nobody was hurt."));
        assertThat(copied.getString())
                .isEqualTo("A & B.\n\nNobody was hurt.\n\n— Harbour Post, “Storm shuts bridge”, March 4, 2031");
        assertThat(copied.getHtml())
                .isEqualTo("<p>A &amp; B.</p>\n<p>Nobody was hurt.</p>\n"
                        + "<p>— Harbour Post, “Storm shuts bridge”, March 4, 2031</p>");
    }

    /** A program that likes HTML better asks for it, and gets no answer on Linux. */
    @Test
    void whatIsDraggedOutOnLinuxIsTextAlone() {
        Copier copier = new Copier(new Messages(Locale.ENGLISH));
        ClipboardContent copied = copier.content(ARTICLE, List.of("Nobody was hurt."));
        assertThat(copier.dragged(ARTICLE, List.of("Nobody was hurt."), "Linux"))
                .isEqualTo(Map.of(DataFormat.PLAIN_TEXT, copied.getString()));
        assertThat(copier.dragged(ARTICLE, List.of("Nobody was hurt."), "Windows 11"))
                .isEqualTo(copied);
    }

    @Test
    void lettersTellTheReadingDirection() {
        Comparison story = new Story()
                .article("A", "t", "أغلقت السلطات جسر الميناء، said CNN، بعد العاصفة.")
                .article("B", "t", "The word جسر means bridge.")
                .comparison();
        assertThat(story.articles().stream().map(ReadingDirection::of))
                .containsExactly(NodeOrientation.RIGHT_TO_LEFT, NodeOrientation.LEFT_TO_RIGHT);
    }
}

package crossread.ui.intake;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.ui.Fx;
import crossread.ui.FxRobot;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Fx.class)
class ArticleChoiceTest {
    private static Article article(int number) {
        Metadata metadata = Metadata.NONE
                .withTitle(Optional.of("Storm " + number))
                .withOutlet(Optional.of("Harbour Gazette"))
                .withPublished(Optional.of(LocalDate.of(2025, 2, 25)));
        return new Article(
                "",
                metadata,
                new Origin("three.txt", "nexis", 1, "hash" + number),
                List.of(Block.kept("The storm closed bridge " + number + ".", BlockKind.PARAGRAPH)),
                List.of(),
                List.of());
    }

    private static List<Article> articles(int count) {
        return IntStream.range(0, count).mapToObj(ArticleChoiceTest::article).toList();
    }

    @Test
    void aFewArticlesAreAllWantedAtFirst() {
        assertThat(new ArticleChoice(articles(3)).chosen()).isEqualTo(articles(3));
    }

    @Test
    void ofAWholeSearchNoneIsWantedAtFirst() {
        ArticleChoice choice = new ArticleChoice(articles(13));

        assertThat(choice.chosen()).isEmpty();
        choice.rows().get(4).wanted().set(true);
        assertThat(choice.chosen()).isEqualTo(List.of(article(4)));
        assertThat(choice.count().get()).isEqualTo(1);
    }

    @Test
    void anArticleWithoutHeadlineIsCalledByItsStart() {
        ArticleChoice choice = new ArticleChoice(List.of(article(1).withMetadata(Metadata.NONE)));

        assertThat(choice.rows().getFirst().name()).isEqualTo("The storm closed bridge 1.");
        assertThat(choice.rows().getFirst().words()).isEqualTo(5);
    }

    @Test
    void theSpaceKeyTicksTheArticleLookedAt() {
        ArticleChoice choice = new ArticleChoice(articles(3));
        ArticleChoiceView view = new ArticleChoiceView(choice, new Messages(Locale.ENGLISH));
        Fx.show(view, 820, 460);
        FxRobot robot = new FxRobot();
        Fx.run(view::focusList);

        robot.type(KeyCode.DOWN).type(KeyCode.SPACE);

        assertThat(choice.chosen()).isEqualTo(List.of(article(0), article(2)));
        assertThat(Fx.call(() -> ((TextArea) view.lookup(".text-area")).getText()))
                .isEqualTo("The storm closed bridge 1.");
        assertThat(Fx.call(() -> ((ListView<?>) view.lookup(".list-view")).getAccessibleText()))
                .isEqualTo("Articles of the file");
    }
}

package crossread.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.ui.Story;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ShelfTest {
    private static final List<Article> TWO = Story.bridge().articles().subList(0, 2);

    private static List<String> names(List<Article> articles) {
        return articles.stream().map(Article::name).toList();
    }

    @Test
    void othersComeToStandThereAndTheShelfStays() {
        Shelf shelf = new Shelf(TWO);
        assertThat(names(shelf.with(TWO.subList(0, 1))))
                .containsExactly("Harbour Gazette", "Inland Post", "Harbour Gazette");
        assertThat(names(shelf.without(0))).containsExactly("Inland Post");
        assertThat(names(shelf.moved(0, 1))).containsExactly("Inland Post", "Harbour Gazette");
        assertThat(names(shelf.with(1, TWO.getFirst()))).containsExactly("Harbour Gazette", "Harbour Gazette");
        assertThat(shelf.articles()).isEqualTo(TWO);
    }

    @Test
    void thePlaceGivesTheLetter() {
        assertThat(new Shelf(new Shelf(TWO).moved(0, 1)).lettered())
                .extracting(Article::id, Article::name)
                .containsExactly(
                        org.assertj.core.api.Assertions.tuple("A", "Inland Post"),
                        org.assertj.core.api.Assertions.tuple("B", "Harbour Gazette"));
    }

    @Test
    void anArticleIsFoundByItsLetterOrByWhatItIs() {
        Shelf shelf = new Shelf(TWO);
        assertThat(List.of(
                        shelf.index("B"),
                        shelf.index("Z"),
                        shelf.find(TWO.getLast().withId("Q"))))
                .containsExactly(1, -1, 1);
    }

    @Test
    void theFirstHeadlineIsTheFirstThatIsKnown() {
        assertThat(new Shelf(TWO).headline()).contains("Storm closes the bridge");
        assertThat(new Shelf(List.of()).headline()).isEqualTo(Optional.empty());
    }
}

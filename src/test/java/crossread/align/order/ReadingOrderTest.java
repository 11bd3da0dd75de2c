package crossread.align.order;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.align.Texts;
import crossread.align.index.Corpus;
import crossread.align.index.Line;
import crossread.model.article.TokenizedArticle;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** One order to read all in, of articles that come to things in orders of their own. */
class ReadingOrderTest {

    private static List<String> order(List<TokenizedArticle> articles, String... clusters) {
        Corpus corpus = Corpus.of(articles);
        List<List<Line>> all = Arrays.stream(clusters)
                .map(cluster -> corpus.lines().stream()
                        .filter(line -> List.of(cluster.split(" = ")).contains(line.text()))
                        .toList())
                .toList();
        return ReadingOrder.order(corpus, all).stream()
                .map(cluster -> cluster.getFirst().text())
                .toList();
    }

    @Test
    void whatIsNewFollowsWhatItFollowsInItsArticle() {
        List<TokenizedArticle> articles = List.of(
                Texts.article("A", "Gate jams.", "Gulls cry."),
                Texts.article("B", "Rain falls.", "Jam!", "Wind rises."));
        assertThat(order(articles, "Gate jams. = Jam!", "Gulls cry.", "Rain falls.", "Wind rises."))
                .containsExactly("Rain falls.", "Gate jams.", "Wind rises.", "Gulls cry.");
    }

    @Test
    void articlesThatShareMostLead() {
        List<TokenizedArticle> articles = List.of(
                Texts.article("A", "Alone it stands."),
                Texts.article("B", "Boats sank.", "Gate jams."),
                Texts.article("C", "Jam!", "Winds rose."));
        assertThat(order(articles, "Alone it stands.", "Boats sank.", "Gate jams. = Jam!", "Winds rose."))
                .containsExactly("Alone it stands.", "Boats sank.", "Gate jams.", "Winds rose.");
    }
}

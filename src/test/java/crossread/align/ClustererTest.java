package crossread.align;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.align.index.Corpus;
import crossread.align.pair.Pair;
import crossread.model.article.TokenizedArticle;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class ClustererTest {

    @Test
    void joinsWhatIsNearOnAverage() {
        assertThat(cluster(List.of(1, 1, 1), new Pair(0, 1, 0.9), new Pair(0, 2, 0.5), new Pair(1, 2, 0.3)))
                .isEqualTo("[0 1 2]");
    }

    @Test
    void doesNotChain() {
        assertThat(cluster(List.of(1, 1, 1), new Pair(0, 1, 0.9), new Pair(1, 2, 0.5)))
                .isEqualTo("[0 1] [2]");
    }

    @Test
    void leavesPairsOfOneArticleOutOfTheAverage() {
        // lines 1 and 2 stand in one article
        assertThat(cluster(List.of(1, 2), new Pair(0, 1, 0.9), new Pair(0, 2, 0.4)))
                .isEqualTo("[0 1 2]");
    }

    @Test
    void joinsTheSurestFirst() {
        assertThat(cluster(List.of(1, 1, 1, 1), new Pair(0, 1, 0.5), new Pair(1, 2, 0.8), new Pair(2, 3, 0.5)))
                .isEqualTo("[0] [1 2] [3]");
    }

    @Test
    void keepsLinesThatStandAlone() {
        assertThat(cluster(List.of(2, 1), new Pair(0, 2, 0.2))).isEqualTo("[0] [1] [2]");
    }

    private static String cluster(List<Integer> sizes, Pair... pairs) {
        List<TokenizedArticle> articles = new ArrayList<>();
        for (int article = 0; article < sizes.size(); article++) {
            String[] sentences = new String[sizes.get(article)];
            for (int i = 0; i < sentences.length; i++) {
                sentences[i] = article + " " + i;
            }
            articles.add(Texts.article("A" + article, sentences));
        }
        return Clusterer.cluster(Corpus.of(articles), List.of(pairs), 0.3).stream()
                .map(lines -> lines.stream().map(line -> "" + line.index()).collect(Collectors.joining(" ", "[", "]")))
                .collect(Collectors.joining(" "));
    }
}

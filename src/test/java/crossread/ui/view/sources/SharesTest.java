package crossread.ui.view.sources;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.ui.Story;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SharesTest {
    private static final Shares SHARES = Shares.of(new Story()
            .article("One", "Bridge", "First.", "-Buy this", "Second.", "Third.")
            .article("Two", "Bridge", "First too.")
            .article("Three", "Bridge", "Third too.", "First as well.")
            .statement("A0", "B0", "C1")
            .statement("A2")
            .statement("A3", "C0")
            .done());

    @Test
    void countsTheKeptSentencesThatAnotherArticleSaysToo() {
        assertThat(SHARES.share("A", "B")).contains(new Share("A", "B", 3, List.of(Story.at("A2"), Story.at("A3"))));
        assertThat(SHARES.share("A", "C")).contains(new Share("A", "C", 3, List.of(Story.at("A2"))));
        assertThat(SHARES.share("C", "A")).contains(new Share("C", "A", 2, List.of()));
    }

    @Test
    void goesBothWaysAndLeavesAnArticleAndItselfOut() {
        assertThat(SHARES.all())
                .extracting(share -> share.of() + share.by())
                .containsExactly("AB", "AC", "BA", "BC", "CA", "CB");
    }

    @Test
    void perCentIsNeverRoundedToAllOrToNothing() {
        assertThat(List.of(percent(0, 3), percent(1, 3), percent(2, 3), percent(3, 3), percent(1, 1000)))
                .containsExactly(0, 33, 67, 100, 1);
        assertThat(percent(999, 1000)).isEqualTo(99);
        assertThat(percent(0, 0)).isZero();
    }

    private static int percent(int covered, int sentences) {
        return share(covered, sentences).percent();
    }

    private static Share share(int covered, int sentences) {
        return new Share(
                "A",
                "B",
                sentences,
                IntStream.range(covered, sentences)
                        .mapToObj(i -> Story.at("A" + i))
                        .toList());
    }

    @Test
    void theShadeGrowsWithTheShare() {
        assertThat(IntStream.of(0, 19, 20, 59, 80, 100)
                        .map(covered -> share(covered, 100).shade()))
                .containsExactly(0, 0, 1, 2, 4, 4);
    }
}

package crossread.align;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.align.index.Corpus;
import crossread.align.pair.Pair;
import crossread.model.article.TokenizedArticle;
import crossread.model.link.Relation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Lines 0 and 1 stand in one article, 2 and 3 in another, 4 in a third. */
class RelationsTest {
    private static final Optional<Relation> SAME = Optional.of(Relation.SAME);
    private static final Optional<Relation> RELATED = Optional.of(Relation.RELATED);
    private static final Optional<Relation> NOTHING = Optional.empty();

    private static List<Optional<Relation>> of(Pair... pairs) {
        List<TokenizedArticle> articles =
                List.of(Texts.article("A", "a b", "c d"), Texts.article("B", "e f", "g h"), Texts.article("C", "i j"));
        Relations relations = new Relations(Corpus.of(articles), List.of(pairs));
        return List.of(pairs).stream().map(relations::of).toList();
    }

    @Test
    void theLikeliestOfEachOtherAreRelatedSooner() {
        assertThat(of(new Pair(0, 2, .25), new Pair(1, 3, .31), new Pair(0, 4, .21)))
                .containsExactly(RELATED, RELATED, NOTHING);
    }

    @Test
    void whatIsNobodysLikeliestNeedsMore() {
        assertThat(of(new Pair(0, 2, .9), new Pair(0, 3, .31), new Pair(1, 2, .31)))
                .containsExactly(SAME, NOTHING, NOTHING);
        assertThat(of(new Pair(0, 2, .9), new Pair(0, 3, .33), new Pair(1, 2, .33)))
                .containsExactly(SAME, RELATED, RELATED);
    }

    @Test
    void oneSidedLikelinessIsNotEnough() {
        // The third line is the likeliest of both, and has a likelier one than the first.
        assertThat(of(new Pair(0, 2, .28), new Pair(1, 2, .5))).containsExactly(NOTHING, RELATED);
    }

    @Test
    void aRivalInAnotherArticleIsNone() {
        assertThat(of(new Pair(0, 2, .25), new Pair(0, 4, .9))).containsExactly(RELATED, SAME);
    }

    @Test
    void ofEquallyLikelyOnesAllAreTheLikeliest() {
        assertThat(of(new Pair(0, 2, .25), new Pair(0, 3, .25))).containsExactly(RELATED, RELATED);
    }
}

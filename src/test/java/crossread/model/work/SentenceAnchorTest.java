package crossread.model.work;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.BlockKind;
import crossread.model.article.Metadata;
import crossread.model.article.Origin;
import crossread.model.article.Sentence;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SentenceAnchorTest {
    private static final Article ARTICLE = article(
            "A", "aa", "It rained.", "Taxes rose by five percent.", "It was cold.", "It rained.", "It was warm.");

    @Test
    void findsTheSentenceUnderAnotherLetter() {
        SentenceAnchor anchor = SentenceAnchor.of(ARTICLE, 1);

        assertThat(anchor)
                .isEqualTo(new SentenceAnchor("aa", "Taxes rose by five percent.", "It rained.", "It was cold."));
        assertThat(anchor.in(List.of(article("A", "bb", "Taxes rose by five percent."), ARTICLE.withId("B"))))
                .contains(new SentenceRef("B", 1));
    }

    @Test
    void ofTheSameWordsTakesThoseWithTheSameNeighbours() {
        assertThat(SentenceAnchor.of(ARTICLE, 0).in(List.of(ARTICLE))).contains(new SentenceRef("A", 0));
        assertThat(SentenceAnchor.of(ARTICLE, 3).in(List.of(ARTICLE))).contains(new SentenceRef("A", 3));
    }

    @Test
    void findsItsPlaceWhereTheArticleIsSplitOtherwise() {
        Article joined = article("A", "aa", "It rained. Taxes rose by five percent.", "It was cold.");

        assertThat(SentenceAnchor.of(ARTICLE, 1).in(List.of(joined))).contains(new SentenceRef("A", 0));
        assertThat(SentenceAnchor.of(joined, 0).in(List.of(ARTICLE))).contains(new SentenceRef("A", 1));
    }

    @Test
    void ofASentenceThatWasCutInSeveralEveryPieceIsAPlace() {
        Article whole =
                article("A", "aa", "Taxes rose by five percent; nobody in the town liked that.", "It was cold.");
        Article cut =
                article("A", "aa", "Taxes rose by five percent;", "nobody in the town liked that.", "It was cold.");

        assertThat(SentenceAnchor.of(whole, 0).places(List.of(cut)))
                .containsExactlyInAnyOrder(new SentenceRef("A", 0), new SentenceRef("A", 1));
    }

    @Test
    void blanksHyphensAndMarksOfQuotationMayBeOthers() {
        Article before = article("A", "aa", "“Well-known,” she said.", "It cost 5\u00A0pounds.");
        Article now = article("A", "aa", "It cost 5 pounds.", "\"Well‑known,\"  she said.");

        assertThat(SentenceAnchor.of(before, 0).in(List.of(now))).contains(new SentenceRef("A", 1));
        assertThat(SentenceAnchor.of(before, 1).in(List.of(now))).contains(new SentenceRef("A", 0));
    }

    @Test
    void findsNothingWhereTheSentenceOrTheArticleIsGone() {
        assertThat(SentenceAnchor.of(ARTICLE, 1).in(List.of(article("A", "aa", "It rained."))))
                .isEmpty();
        assertThat(SentenceAnchor.of(ARTICLE, 1).in(List.of(article("A", "bb", "Taxes rose by five percent."))))
                .isEmpty();
    }

    private static Article article(String id, String hash, String... texts) {
        List<Block> blocks = new ArrayList<>();
        List<Sentence> sentences = new ArrayList<>();
        for (String text : texts) {
            sentences.add(new Sentence(blocks.size(), new Span(0, text.length()), text));
            blocks.add(Block.kept(text, BlockKind.PARAGRAPH));
        }
        return new Article(id, Metadata.NONE, new Origin("page.txt", "text", 0, hash), blocks, sentences, List.of());
    }
}

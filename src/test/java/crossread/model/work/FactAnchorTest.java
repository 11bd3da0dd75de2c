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
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FactAnchorTest {
    private static final String TEXT = "About 400 boats of 400 owners left on Monday.";

    private static Article article(String id, String... sentences) {
        Article article = new Article(
                id, Metadata.NONE, new Origin("page.txt", "text", 0, "aa"), List.of(), List.of(), List.of());
        return article.withBlocks(List.of(Block.kept(String.join(" ", sentences), BlockKind.PARAGRAPH)))
                .withSentences(List.of(sentences).stream()
                        .map(text -> new Sentence(0, new Span(0, text.length()), text))
                        .toList());
    }

    private static Mention mention(String id, int sentence, int start, int end, FactKind kind) {
        return new Mention(
                new SentenceRef(id, sentence), new Span(start, end), kind, new Value.Named("x"), Optional.empty());
    }

    private static FactAnchor anchor(int start, int end, FactKind kind) {
        return FactAnchor.of(mention("A", 0, start, end, kind), List.of(article("A", TEXT)))
                .orElseThrow();
    }

    @Test
    void tellsTheSameWordsApartByTheirPlace() {
        List<Mention> now = List.of(mention("B", 1, 6, 9, FactKind.NUMBER), mention("B", 1, 19, 22, FactKind.NUMBER));
        assertThat(anchor(19, 22, FactKind.NUMBER).in(List.of(article("B", "It rained.", TEXT)), now))
                .contains(now.getLast());
    }

    @Test
    void takesTheSameKindBeforeAnother() {
        List<Mention> now = List.of(mention("A", 0, 19, 22, FactKind.MONEY), mention("A", 0, 6, 9, FactKind.NUMBER));
        assertThat(anchor(19, 22, FactKind.NUMBER).in(List.of(article("A", TEXT)), now))
                .contains(now.getLast());
    }

    @Test
    void knowsMoreOrFewerOfItsWordsAgain() {
        List<Mention> now = List.of(mention("A", 0, 0, 15, FactKind.QUANTITY));
        assertThat(anchor(6, 9, FactKind.NUMBER).in(List.of(article("A", TEXT)), now))
                .contains(now.getFirst());
    }

    @Test
    void isNotFoundInOtherWordsOrAnotherSentence() {
        List<Mention> other = List.of(mention("A", 0, 38, 44, FactKind.DATE));
        assertThat(anchor(6, 9, FactKind.NUMBER).in(List.of(article("A", TEXT)), other))
                .isEmpty();
        List<Mention> elsewhere = List.of(mention("A", 1, 0, 3, FactKind.NUMBER));
        assertThat(anchor(6, 9, FactKind.NUMBER).in(List.of(article("A", TEXT, "400 came.")), elsewhere))
                .isEmpty();
    }

    @Test
    void knowsWordsAgainWhoseLettersWerePutRight() {
        Article garbled = article("A", "The skipper was Jens MÃ¸ller of Bergen.");
        FactAnchor anchor = FactAnchor.of(mention("A", 0, 16, 28, FactKind.PERSON), List.of(garbled))
                .orElseThrow();
        List<Mention> now = List.of(mention("A", 0, 16, 27, FactKind.PERSON));
        assertThat(anchor.in(List.of(article("A", "The skipper was Jens Møller of Bergen.")), now))
                .contains(now.getFirst());
    }

    @Test
    void knowsItsWordsAgainInASentenceThatWasEdited() {
        List<Mention> now = List.of(mention("A", 1, 7, 10, FactKind.NUMBER));
        Article before = article("A", "It rained.", TEXT);
        FactAnchor anchor = FactAnchor.of(mention("A", 1, 6, 9, FactKind.NUMBER), List.of(before))
                .orElseThrow();
        assertThat(anchor.in(
                        List.of(article("A", "It rained.", "Nearly 400 boats of some owners left on Monday.")), now))
                .contains(now.getFirst());
    }

    @Test
    void isNotFoundInASentenceThatTookItsPlace() {
        List<Mention> now = List.of(mention("A", 1, 0, 3, FactKind.NUMBER));
        FactAnchor anchor = FactAnchor.of(
                        mention("A", 1, 6, 9, FactKind.NUMBER), List.of(article("A", "It rained.", TEXT)))
                .orElseThrow();
        assertThat(anchor.in(List.of(article("A", "It rained.", "400 people waited for the ferry.")), now))
                .isEmpty();
    }

    @Test
    void hasNoAnchorWhereTheSentenceIsGone() {
        assertThat(FactAnchor.of(mention("A", 3, 0, 1, FactKind.NUMBER), List.of(article("A", TEXT))))
                .isEmpty();
    }
}

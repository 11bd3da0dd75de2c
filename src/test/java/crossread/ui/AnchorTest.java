package crossread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.fact.FactKind;
import crossread.ui.columns.text.Selection;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnchorTest {
    private static Comparison other() {
        return new Story()
                .article("Inland Post", "t", "The bridge was closed by the storm on Monday.")
                .article(
                        "Harbour Gazette",
                        "t",
                        "The storm closed the bridge on Monday.",
                        "Repairs will cost $5 million, the mayor said.")
                .fact("f9", FactKind.MONEY, "$5 million", Story.only("B"), "B1")
                .done();
    }

    /** The same files, whatever was read of them. */
    private static Comparison before() {
        Comparison bridge = Story.bridge();
        assertThat(bridge.articles().stream().map(Article::origin))
                .containsAll(other().articles().stream().map(Article::origin).toList());
        return bridge;
    }

    private static Optional<Selection> again(Selection selection) {
        return Anchor.of(selection, before()).flatMap(anchor -> anchor.in(other()));
    }

    @Test
    void aFactIsFoundAgainUnderAnotherIdAndLetter() {
        assertThat(again(new Selection.OfFact("f1"))).contains(new Selection.OfFact("f9"));
    }

    @Test
    void aSentenceIsFoundAgain() {
        assertThat(again(new Selection.OfSentence(Story.at("A1")))).contains(new Selection.OfSentence(Story.at("B1")));
    }

    @Test
    void whatIsGoneIsNotFound() {
        assertThat(again(new Selection.OfFact("f2"))).isEmpty();
        assertThat(again(new Selection.OfSentence(Story.at("C0")))).isEmpty();
        assertThat(again(new Selection.Nothing())).isEmpty();
    }
}

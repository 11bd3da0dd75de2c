package crossread.ui.columns.text;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.fact.FactKind;
import crossread.ui.columns.Story;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class OmissionFinderTest {
    private static Story story() {
        return new Story()
                .article("Post", "t", "The bridge is shut. | It rains.", "Schools are closed. | Nobody works.")
                .article(
                        "Wire",
                        "t",
                        "It opened in 1964. | The bridge is shut. | It cost $9 million.",
                        "Two ferries run. | Schools are closed, says Jon Moe.")
                .same("A0", "B1")
                .same("A2", "B4");
    }

    private static List<Omission> find(Story story, int article, Marks marks) {
        Comparison comparison = story.comparison();
        return new OmissionFinder(comparison, new PairLinks(comparison))
                .find(comparison.articles().get(article), marks);
    }

    @Test
    void aFactFallsBehindTheSentenceMatchedWithTheOneBeforeIt() {
        assertThat(find(story().only("f", FactKind.MONEY, "$9 million", "B"), 0, Marks.DEFAULT))
                .containsExactly(new Omission(0, List.of("f")));
    }

    @Test
    void aFactInAMatchedSentenceFallsBehindItsMatch() {
        assertThat(find(story().only("f", FactKind.PERSON, "Jon Moe", "B"), 0, Marks.DEFAULT))
                .containsExactly(new Omission(2, List.of("f")));
    }

    @Test
    void whereNothingIsMatchedBeforeItFallsBeforeTheText() {
        assertThat(find(story().only("f", FactKind.DATE, "1964", "B"), 0, Marks.DEFAULT))
                .containsExactly(new Omission(-1, List.of("f")));
    }

    @Test
    void severalAtOnePlaceAreOneTheBestRankedFirst() {
        Story story = story().only("first", FactKind.QUANTITY, "Two ferries", "B")
                .only("second", FactKind.MONEY, "$9 million", "B");
        assertThat(find(story, 0, Marks.DEFAULT)).containsExactly(new Omission(0, List.of("first", "second")));
    }

    @Test
    void whatTheArticleStatesItselfOrPutsOtherwiseIsNotLeftOut() {
        Story story = story().only("own", FactKind.QUANTITY, "rains", "A")
                .uncertain("maybe", FactKind.DATE, "1964", "B")
                .differs("one", FactKind.MONEY, "$9 million", "B")
                .differs("other", FactKind.QUANTITY, "works", "A")
                .clash("one", "other");
        assertThat(find(story, 0, Marks.DEFAULT)).isEmpty();
    }

    @Test
    void whatIsNotMarkedHasNoCaret() {
        Marks without = new Marks(EnumSet.of(FactKind.DATE), true, true, true, true);
        assertThat(find(story().only("f", FactKind.MONEY, "$9 million", "B"), 0, without))
                .isEmpty();
    }

    @Test
    void itsTipNamesTheOutletAndItsSentence() {
        Comparison comparison =
                story().only("f", FactKind.MONEY, "$9 million", "B").comparison();
        assertThat(new OmissionTips(comparison, new Messages(Locale.ENGLISH)).text(new Omission(0, List.of("f"))))
                .isEqualTo("1 fact is not told here:\nWire: “It cost $9 million.”");
    }
}

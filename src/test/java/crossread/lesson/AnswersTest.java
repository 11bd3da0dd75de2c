package crossread.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.article.Span;
import crossread.model.fact.FactKind;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnswersTest {
    private static final Card CARD = card("facts-1");

    private static Card card(String id) {
        return new Card(
                id,
                Task.FACTS,
                FactKind.NUMBER,
                "Twelve ships",
                new Span(0, 6),
                List.of("A", "B", "C"),
                Optional.empty());
    }

    @Test
    void lettersComeInTheOrderOfTheArticles() {
        assertThat(Answers.NONE.toggled(CARD, "C").toggled(CARD, "A").of(CARD)).contains(List.of("A", "C"));
    }

    @Test
    void theLastLetterTakenOutLeavesNoAnswer() {
        assertThat(Answers.NONE.toggled(CARD, "B").toggled(CARD, "B")).isEqualTo(Answers.NONE);
    }

    @Test
    void noneOfThemIsAnAnswerOfItsOwn() {
        Answers none = Answers.NONE.toggled(CARD, "B").toggledNone(CARD);
        assertThat(none.of(CARD)).contains(List.of());
        assertThat(none.toggledNone(CARD).of(CARD)).isEmpty();
    }

    @Test
    void aLetterAfterNoneIsTheAnswer() {
        assertThat(Answers.NONE.toggledNone(CARD).toggled(CARD, "A").of(CARD)).contains(List.of("A"));
    }

    @Test
    void aLetterThatIsNoChoiceIsPassedOver() {
        assertThat(Answers.NONE.toggled(CARD, "D")).isEqualTo(Answers.NONE);
    }

    @Test
    void anAnswerIsRightPartlyRightOrWrong() {
        List<String> right = List.of("A", "B");
        assertThat(Mark.of(Optional.of(List.of("A", "B")), right)).isEqualTo(Mark.RIGHT);
        assertThat(Mark.of(Optional.of(List.of("A")), right)).isEqualTo(Mark.PARTLY);
        assertThat(Mark.of(Optional.of(List.of("A", "B", "C")), right)).isEqualTo(Mark.PARTLY);
        assertThat(Mark.of(Optional.of(List.of("C")), right)).isEqualTo(Mark.WRONG);
        assertThat(Mark.of(Optional.of(List.of()), right)).isEqualTo(Mark.WRONG);
        assertThat(Mark.of(Optional.of(List.of()), List.of())).isEqualTo(Mark.RIGHT);
        assertThat(Mark.of(Optional.of(List.of("C")), List.of())).isEqualTo(Mark.WRONG);
        assertThat(Mark.of(Optional.empty(), List.of())).isEqualTo(Mark.OPEN);
    }

    @Test
    void theScoreCountsEveryCardOnce() {
        List<Card> cards = List.of(card("facts-1"), card("facts-2"), card("facts-3"), card("facts-4"));
        AnswerKey key = new AnswerKey(
                "id",
                "",
                cards.stream()
                        .map(card -> new Solution(card.id(), List.of("A", "B"), List.of()))
                        .toList());
        Answers answers = Answers.NONE
                .all(cards.get(0))
                .toggled(cards.get(1), "A")
                .toggled(cards.get(1), "B")
                .toggled(cards.get(2), "C");
        assertThat(Score.of(cards, answers, key)).isEqualTo(new Score(1, 1, 1, 1));
    }
}

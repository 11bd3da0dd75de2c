package crossread.lesson;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.ui.Story;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RoundTest {
    private final Prepared prepared = new LessonWriter().prepare(Story.bridge());
    private final Round fresh = Round.of(prepared.lesson(), Optional.of(prepared.key()), Task.FACTS);
    private final Card card = fresh.cards().getFirst();

    @Test
    void nothingIsToldBeforeTheAnswersAreRevealed() {
        assertThat(fresh.score()).isEmpty();
        assertThat(fresh.cards()).allSatisfy(each -> {
            assertThat(fresh.mark(each)).isEmpty();
            assertThat(fresh.solution(each)).isEmpty();
        });
    }

    @Test
    void revealedEveryCardHasItsMark() {
        Round round = fresh;
        for (Card each : fresh.cards()) {
            for (String letter : prepared.key().of(each.id()).orElseThrow().articles()) {
                round = round.with(round.answers().toggled(each, letter));
            }
        }
        assertThat(round.answered()).isEqualTo(3);
        assertThat(round.reveal().score()).contains(new Score(3, 0, 0, 0));
        assertThat(round.reveal().mark(card)).contains(Mark.RIGHT);
    }

    @Test
    void revealedAnswersStayAsTheyAre() {
        Round revealed = fresh.reveal();
        assertThat(revealed.with(revealed.answers().toggled(card, "A"))).isEqualTo(revealed);
    }

    @Test
    void withoutTheKeyNothingIsRevealed() {
        Round closed = Round.of(prepared.lesson(), Optional.empty(), Task.FACTS).reveal();
        assertThat(closed.revealed()).isFalse();
        assertThat(closed.score()).isEmpty();
    }

    @Test
    void anotherTryTakesTheAnswersOfThisTaskBackAndNoOthers() {
        Card other = prepared.lesson().cards(Task.FIGURES).getFirst();
        Answers both = Answers.NONE.all(card).all(other);
        Round again = fresh.with(both).reveal().again();
        assertThat(again).isEqualTo(fresh.with(Answers.NONE.all(other)));
    }

    @Test
    void theWholeScoreIsOfTheCardsOfAllTasks() {
        Card missing = prepared.lesson().cards(Task.OMISSIONS).getFirst();
        Round round = fresh;
        for (Card each : List.of(card, missing)) {
            for (String letter : prepared.key().of(each.id()).orElseThrow().articles()) {
                round = round.with(round.answers().added(each, letter));
            }
        }
        int cards = prepared.lesson().cards().size();
        assertThat(round.wholeScore()).isEmpty();
        assertThat(round.reveal().wholeScore()).contains(new Score(2, 0, 0, cards - 2));
        assertThat(round.reveal().score()).contains(new Score(1, 0, 0, 2));
    }

    @Test
    void anotherTaskIsRevealedWhereThisOneIs() {
        assertThat(fresh.at(Task.FIGURES).revealed()).isFalse();
        assertThat(fresh.reveal().at(Task.FIGURES).revealed()).isTrue();
    }
}

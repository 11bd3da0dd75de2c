package crossread.lesson;

import java.util.List;

/**
 * How many cards were answered how well.
 *
 * @param right how many all right
 * @param partly how many in part
 * @param wrong how many not at all
 * @param open how many were left out
 */
public record Score(int right, int partly, int wrong, int open) {

    /** The score of these cards. */
    public static Score of(List<Card> cards, Answers answers, AnswerKey key) {
        int[] counts = new int[Mark.values().length];
        for (Card card : cards) {
            key.of(card.id())
                    .ifPresent(solution -> counts[
                            Mark.of(answers.of(card), solution.articles()).ordinal()]++);
        }
        return new Score(
                counts[Mark.RIGHT.ordinal()],
                counts[Mark.PARTLY.ordinal()],
                counts[Mark.WRONG.ordinal()],
                counts[Mark.OPEN.ordinal()]);
    }

    public int cards() {
        return right + partly + wrong + open;
    }
}

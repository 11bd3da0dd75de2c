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
        List<Mark> marks = cards.stream()
                .flatMap(card ->
                        key.of(card.id()).stream().map(solution -> Mark.of(answers.of(card), solution.articles())))
                .toList();
        return new Score(
                count(marks, Mark.RIGHT), count(marks, Mark.PARTLY), count(marks, Mark.WRONG), count(marks, Mark.OPEN));
    }

    private static int count(List<Mark> marks, Mark mark) {
        return (int) marks.stream().filter(mark::equals).count();
    }

    public int cards() {
        return right + partly + wrong + open;
    }
}

package crossread.lesson;

import java.util.List;
import java.util.Optional;

/**
 * One go at the cards of a task: answering, then seeing what was right. Every step gives a new value.
 *
 * @param lesson what is worked on
 * @param key the answers; without them nothing can be revealed
 * @param task whose cards
 * @param answers so far, those of other tasks too
 * @param revealed whether the answers are shown; they then stay as they are
 */
public record Round(Lesson lesson, Optional<AnswerKey> key, Task task, Answers answers, boolean revealed) {
    public Round {
        if (revealed && key.isEmpty()) {
            throw new IllegalArgumentException("no answers to reveal");
        }
    }

    /** A fresh go. */
    public static Round of(Lesson lesson, Optional<AnswerKey> key, Task task) {
        return new Round(lesson, key, task, Answers.NONE, false);
    }

    public List<Card> cards() {
        return lesson.cards(task);
    }

    /** How many of the cards have an answer. */
    public int answered() {
        return (int)
                cards().stream().filter(card -> answers.of(card).isPresent()).count();
    }

    /** With another answer; the same round once the answers are shown. */
    public Round with(Answers value) {
        return revealed ? this : new Round(lesson, key, task, value, false);
    }

    /** The same answers, at another task, shown where these are shown. */
    public Round at(Task value) {
        return new Round(lesson, key, value, answers, revealed);
    }

    /** Shows the answers, where there are any. */
    public Round reveal() {
        return new Round(lesson, key, task, answers, key.isPresent());
    }

    /** From the beginning: this task's answers are taken back. */
    public Round again() {
        Answers left = answers;
        for (Card card : cards()) {
            left = left.without(card);
        }
        return new Round(lesson, key, task, left, false);
    }

    /** What is right about a card, once it may be seen. */
    public Optional<Solution> solution(Card card) {
        return revealed ? key.flatMap(all -> all.of(card.id())) : Optional.empty();
    }

    /** How right the answer to a card was, once it may be seen. */
    public Optional<Mark> mark(Card card) {
        return solution(card).map(solution -> Mark.of(answers.of(card), solution.articles()));
    }

    /** How many cards were right, once it may be seen. */
    public Optional<Score> score() {
        return score(cards());
    }

    /** How many cards of all tasks together were right, once it may be seen. */
    public Optional<Score> wholeScore() {
        return score(lesson.cards());
    }

    private Optional<Score> score(List<Card> some) {
        return revealed ? key.map(all -> Score.of(some, answers, all)) : Optional.empty();
    }
}

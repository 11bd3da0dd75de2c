package crossread.lesson;

import java.util.List;
import java.util.Optional;

/**
 * The answers to a lesson.
 *
 * @param lesson id of the lesson
 * @param title the story's name
 * @param solutions one a card
 */
public record AnswerKey(String lesson, String title, List<Solution> solutions) {
    public AnswerKey {
        solutions = List.copyOf(solutions);
    }

    /** What is right about the card with this id. */
    public Optional<Solution> of(String card) {
        return solutions.stream()
                .filter(solution -> solution.card().equals(card))
                .findFirst();
    }
}

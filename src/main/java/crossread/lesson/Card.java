package crossread.lesson;

import crossread.model.article.Span;
import crossread.model.fact.FactKind;
import java.util.List;
import java.util.Optional;

/**
 * A fact to be sorted. Nothing in it tells the answer.
 *
 * @param id unique in its lesson; it counts cards and says nothing about the fact
 * @param task what is asked
 * @param kind what sort of fact it is
 * @param text the fact in the words around it
 * @param fact where in the text the fact itself stands
 * @param choices letters of the articles that may be the answer, in their order
 * @param from letter of the article the words are from, where the card names it
 */
public record Card(
        String id, Task task, FactKind kind, String text, Span fact, List<String> choices, Optional<String> from) {
    public Card {
        choices = List.copyOf(choices);
        if (fact.end() > text.length()) {
            throw new IllegalArgumentException("outside the text: " + fact);
        }
    }
}

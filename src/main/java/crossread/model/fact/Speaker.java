package crossread.model.fact;

import crossread.model.article.Span;
import java.util.Optional;

/**
 * Who says something in an article.
 *
 * @param name fullest form the article gives
 * @param sentence sentence where the name or pronoun stands
 * @param span where in that sentence; empty where it cannot be told
 */
public record Speaker(String name, int sentence, Optional<Span> span) {}

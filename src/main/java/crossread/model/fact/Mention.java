package crossread.model.fact;

import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import java.util.Optional;

/**
 * One place where one article states a value.
 *
 * @param at the sentence
 * @param span where in the sentence's text
 * @param kind what sort of thing
 * @param value what it states
 * @param speaker who says it, if it is attributed
 */
public record Mention(SentenceRef at, Span span, FactKind kind, Value value, Optional<Speaker> speaker) {

    public Mention withSpeaker(Speaker who) {
        return new Mention(at, span, kind, value, Optional.of(who));
    }
}

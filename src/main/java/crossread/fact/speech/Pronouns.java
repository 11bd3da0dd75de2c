package crossread.fact.speech;

import crossread.model.FactKind;
import crossread.model.Mention;
import crossread.model.Span;
import crossread.model.Speaker;
import java.util.Optional;
import java.util.Set;

/** Finds whom "he", "she", "it" and "they" mean. */
final class Pronouns {
    private static final Set<String> PEOPLE = Set.of("he", "she");
    private static final Set<String> BODIES = Set.of("it", "they");
    private static final int REACH = 8; // sentences, the pronoun's own among them

    private final Scene scene;

    Pronouns(Scene scene) {
        this.scene = scene;
    }

    /** The person or body the word {@code i} stands for, pointing at the pronoun; empty where it is no pronoun. */
    Optional<Speaker> at(int sentence, int i) {
        String word = scene.low(sentence, i);
        boolean person = PEOPLE.contains(word);
        if (!person && !BODIES.contains(word)) {
            return Optional.empty();
        }
        Span span = scene.words(sentence).get(i).span();
        return antecedent(sentence, span.start(), person)
                .map(name -> new Speaker(Scene.nameOf(name), sentence, Optional.of(span)));
    }

    /**
     * Whom "he" means: the first person named before it in its own sentence, or else the first person named in the
     * nearest earlier sentence, since sentences open with whom they are about.
     */
    private Optional<Mention> antecedent(int sentence, int offset, boolean person) {
        for (int i = sentence; i >= 0 && i > sentence - REACH; i--) {
            for (Mention name : scene.names(i)) {
                boolean fits = person ? Scene.isPerson(name) : name.kind() == FactKind.ORGANISATION;
                if (fits
                        && !scene.isQuoted(i, name.span())
                        && (i < sentence || name.span().end() < offset)) {
                    return Optional.of(name);
                }
            }
        }
        return Optional.empty();
    }
}

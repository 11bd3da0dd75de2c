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
    private final Genders genders;

    Pronouns(Scene scene) {
        this.scene = scene;
        genders = scene.grammar().genders();
    }

    /** The person or body the word {@code i} stands for, pointing at the pronoun; empty where it is no pronoun. */
    Optional<Speaker> at(int sentence, int i) {
        String word = scene.low(sentence, i);
        boolean person = PEOPLE.contains(word);
        if (!person && !BODIES.contains(word)) {
            return Optional.empty();
        }
        Span span = scene.words(sentence).get(i).span();
        return antecedent(sentence, span.start(), word, person)
                .map(name -> new Speaker(Scene.nameOf(name), sentence, Optional.of(span)));
    }

    /**
     * Whom "he" means: the first person named before it in its own sentence, or else the first person named in the
     * nearest earlier sentence, since sentences open with whom they are about; never a person of the other sex. A name
     * of unknown kind that opens a sentence is taken where nobody else is there: "Smith was seen there. He said".
     */
    private Optional<Mention> antecedent(int sentence, int offset, String pronoun, boolean person) {
        Optional<Mention> unknown = Optional.empty();
        for (int i = sentence; i >= 0 && i > sentence - REACH; i--) {
            for (Mention name : scene.names(i)) {
                if (scene.isQuoted(i, name.span())
                        || (i == sentence && name.span().end() >= offset)) {
                    continue;
                }
                if (person ? Scene.isPerson(name) && !excluded(i, name, pronoun) : isBody(name)) {
                    return Optional.of(name);
                }
                boolean opens = name.span().start() == 0 && name.kind() == FactKind.NAME;
                unknown = unknown.or(() -> Optional.of(name).filter(any -> person && opens));
            }
        }
        return unknown;
    }

    private static boolean isBody(Mention name) {
        return name.kind() == FactKind.ORGANISATION;
    }

    private boolean excluded(int sentence, Mention name, String pronoun) {
        int before = scene.wordAt(sentence, name.span().start()) - 1;
        return genders.excludes(pronoun, name, scene.low(sentence, before));
    }
}

package crossread.fact.speech.subject;

import crossread.fact.speech.scene.Scene;
import crossread.model.article.Span;
import crossread.model.fact.Speaker;
import java.util.Optional;
import java.util.Set;

/** Finds the pronoun at a verb that stands for nobody the article has named. */
public final class OpenPronouns {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");

    /** Behind a pronoun they make it the subject of what is said: "claimed it was". */
    private static final Set<String> VERBS = Set.of("was", "is", "were", "are", "had", "has", "would", "will", "could");

    private static final int NEAR = 2; // sentences over which "it" goes on with who was quoted

    private final Scene scene;
    private final SpokenSoFar spoken;

    public OpenPronouns(Scene scene, SpokenSoFar spoken) {
        this.scene = scene;
        this.spoken = spoken;
    }

    /**
     * Who speaks by the pronoun: "it" and "they" go on with the last speaker, others are given as they stand, since where
     * the speaker is named is known even so.
     */
    public Optional<Speaker> at(int sentence, int verb) {
        boolean inverts = !scene.gap(sentence, verb).isBlank() || !VERBS.contains(scene.low(sentence, verb + 2));
        for (int i : inverts ? new int[] {verb - 1, verb - 2, verb + 1} : new int[] {verb - 1, verb - 2}) {
            boolean beside = i > verb
                    ? !scene.gap(sentence, verb - 1).isBlank() // "said it was" is nobody's
                    : i == verb - 1 || scene.gap(sentence, i).isBlank();
            if (beside
                    && PRONOUNS.contains(scene.low(sentence, i))
                    && !scene.isQuoted(sentence, scene.words(sentence).get(i).span())) {
                return Optional.of(speaker(sentence, i));
            }
        }
        return Optional.empty();
    }

    private Speaker speaker(int sentence, int i) {
        String word = scene.low(sentence, i);
        boolean body = word.equals("it") || word.equals("they");
        boolean near = sentence - spoken.lastSentence() <= NEAR;
        String name = spoken.last()
                .map(Speaker::name)
                .filter(speaker -> body && near && !scene.isPersonCalled(speaker))
                .orElse(word);
        Span span = scene.words(sentence).get(i).span();
        return new Speaker(name, sentence, Optional.of(span));
    }
}

package crossread.fact.speech.said;

import crossread.fact.speech.scene.Cues;
import crossread.fact.speech.scene.Cues.Cue;
import crossread.fact.speech.scene.Quote;
import crossread.fact.speech.scene.Scene;
import crossread.fact.speech.subject.Tellers;
import crossread.fact.speech.subject.VerbSubjects;
import crossread.model.article.Span;
import crossread.model.fact.Mention;
import crossread.model.fact.Speaker;
import java.util.Optional;
import java.util.Set;

/** Finds who speaks a quotation by a verb before it: 'X said "..."', 'he apologised and claimed "..."'. */
final class SpeakersBefore {
    private static final int FARTHEST = 30; // words
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");

    private final Scene scene;
    private final Cues cues;
    private final Tellers tellers;
    private final VerbSubjects verbs;
    private final Answers answers;

    SpeakersBefore(Scene scene, Tellers tellers, VerbSubjects verbs) {
        this.scene = scene;
        this.tellers = tellers;
        this.verbs = verbs;
        answers = new Answers(scene);
        cues = scene.grammar().sayings();
    }

    /** The subject of the nearest verb of saying before the quotation, in its sentence. */
    Optional<Speaker> of(Quote quote) {
        int sentence = quote.first().sentence();
        int open = scene.wordAt(sentence, quote.first().span().start());
        for (int i = open - 1; i >= 0 && i > open - FARTHEST; i--) {
            if (i + 1 < open && ends(sentence, i)) {
                break;
            }
            Optional<Cue> cue = cues.of(scene.word(sentence, i));
            Span span = scene.words(sentence).get(i).span();
            if (cue.isPresent()
                    && scene.mayBeVerb(sentence, i)
                    && !scene.isQuoted(sentence, span)
                    && !isDefining(sentence, i)
                    && !answers.areTo(sentence, i, open)
                    && !tellers.isThought(sentence, i, cue.get())) {
                Optional<Speaker> found = verbs.of(sentence, i, cue.get());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** Whether a sentence ends behind the word; a point inside a name, as in "Reed v. Kell", ends none. */
    private boolean ends(int sentence, int i) {
        Optional<Mention> name = scene.nameOver(sentence, i);
        boolean within = name.isPresent() && name.equals(scene.nameOver(sentence, i + 1));
        return !within && scene.gap(sentence, i).matches("(?s).*[.;?!]\\s.*") && !scene.isShortened(sentence, i);
    }

    /** "An adviser who urged her to write": the verb only tells which adviser. */
    private boolean isDefining(int sentence, int verb) {
        return RELATIVES.contains(scene.low(sentence, verb - 1))
                && scene.gap(sentence, verb - 2).isBlank();
    }
}

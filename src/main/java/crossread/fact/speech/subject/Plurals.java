package crossread.fact.speech.subject;

import crossread.fact.speech.scene.ClauseWords;
import crossread.fact.speech.scene.Cues;
import crossread.fact.speech.scene.NounPhrases;
import crossread.fact.speech.scene.Scene;
import crossread.model.fact.Mention;
import java.util.Optional;
import java.util.Set;

/** Tells whether the base form of a verb has several for its subject: "officials say", "Hurst and Lind find". */
public final class Plurals {
    /** Verbs whose base form behind a plural tells what is said; others are nouns as often: "peace calls". */
    private static final Set<String> TOLD = Set.of(
            "say", "believe", "argue", "insist", "think", "suggest", "predict", "allege", "admit", "fear", "describe");

    private final Scene scene;
    private final NounPhrases phrases;
    private final SubjectsBehind behind;
    private final ClauseWords words;

    Plurals(Scene scene, NounPhrases phrases, SubjectsBehind behind) {
        this.scene = scene;
        this.phrases = phrases;
        this.behind = behind;
        words = scene.grammar().words();
    }

    /** "Officials say": the base form of a verb behind several who speak. */
    public boolean before(int sentence, int verb, Cues.Cue cue) {
        String before = scene.low(sentence, verb - 1);
        boolean headed = TOLD.contains(cue.base()) && isHeaded(sentence, verb - 1);
        if (cue.form() == Cues.Form.BASE && (headed || areTwo(sentence, verb - 1))) {
            return true;
        }
        return cue.form() == Cues.Form.BASE
                && TOLD.contains(cue.base())
                && words.isSeveral(before)
                && (verb > 1 || scene.words(sentence).getFirst().text().length() > 3)
                && !words.isOutside(before)
                && (NounPhrases.plain(scene.gap(sentence, verb - 1))
                        || scene.gap(sentence, verb - 1).startsWith(","));
    }

    /** "Critics of Reed say": several before a preposition, and a name behind it. */
    private boolean isHeaded(int sentence, int last) {
        Optional<Mention> name = scene.nameOver(sentence, last);
        int of = name.map(who -> phrases.titled(sentence, who) - 1).orElse(-1);
        return of > 0
                && words.isPreposition(scene.low(sentence, of))
                && words.isSeveral(scene.low(sentence, of - 1))
                && NounPhrases.plain(scene.gap(sentence, last));
    }

    /** "Hurst and Lind find": two names before a verb, joined. */
    private boolean areTwo(int sentence, int last) {
        Optional<Mention> name = scene.nameOver(sentence, last);
        int and = name.map(second -> phrases.wordOf(sentence, second) - 1).orElse(-1);
        return scene.low(sentence, and).equals("and")
                && NounPhrases.plain(scene.gap(sentence, last))
                && scene.nameOver(sentence, and - 1).isPresent();
    }

    /** "...," say officials: the base form of a verb before several who speak. */
    public boolean after(int sentence, int verb, Cues.Cue cue) {
        return cue.form() == Cues.Form.BASE && TOLD.contains(cue.base()) && behind.areSeveral(sentence, verb);
    }
}

package crossread.fact.speech.subject;

import crossread.fact.speech.scene.Cues;
import crossread.fact.speech.scene.Cues.Cue;
import crossread.fact.speech.scene.Cues.Form;
import crossread.fact.speech.scene.Scene;
import crossread.model.fact.Speaker;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds who says what a sentence reports, so that "it said" and "he added" in the next one go on with the same. */
public final class Tellers {
    /** What a man thinks and what a study shows is told by whoever speaks, where somebody else does. */
    private static final Set<String> THOUGHTS = Set.of(
            "believe",
            "consider",
            "doubt",
            "expect",
            "fear",
            "find",
            "hope",
            "imply",
            "indicate",
            "know",
            "point",
            "reflect",
            "relate",
            "signal",
            "suggest",
            "suspect",
            "think");

    private static final Set<String> SUBORDINATE = Set.of("that", "if", "whether", "as", "because", "when", "after");
    private static final int LONGEST = 10; // words of a subject

    private final Scene scene;
    private final SubjectFinder subjects;
    private final Cues cues;
    private final List<Optional<Speaker>> told = new ArrayList<>(); // by sentence, as far as it was asked for

    Tellers(Scene scene, SubjectFinder subjects) {
        this.scene = scene;
        this.subjects = subjects;
        cues = scene.grammar().sayings();
    }

    /** Who says what the sentence reports, if anybody does; a sentence before the first has nobody. */
    public Optional<Speaker> of(int sentence) {
        while (told.size() <= sentence) { // onwards, as a pronoun asks for the sentence before its own
            told.add(teller(told.size()));
        }
        return sentence < 0 ? Optional.empty() : told.get(sentence);
    }

    private Optional<Speaker> teller(int sentence) {
        Optional<Speaker> first = Optional.empty();
        for (int i = 0; i < scene.words(sentence).size(); i++) {
            Optional<Speaker> who = at(sentence, i);
            if (who.isPresent() && standsApart(sentence, who.get())) {
                return who; // "It rained, Reed said the mayor knew", "..., Reed told the Gazette"
            }
            first = first.or(() -> who);
        }
        return first;
    }

    /** Whose verb of saying the word is, where it is one and its subject stands before it. */
    Optional<Speaker> telling(int sentence, int i) {
        boolean verb = i > 0
                && cues.of(scene.word(sentence, i))
                        .filter(cue -> !isOfThought(cue))
                        .isPresent();
        return verb && scene.gap(sentence, i).isBlank() ? subjects.before(sentence, i) : Optional.empty();
    }

    /** Whose verb of saying word {@code i} is, before it or, where it stands first in its clause, behind it. */
    private Optional<Speaker> at(int sentence, int i) {
        Optional<Cue> cue = cues.of(scene.word(sentence, i));
        if (cue.isEmpty()
                || THOUGHTS.contains(cue.get().base())
                || !scene.mayBeVerb(sentence, i)
                || scene.isQuoted(sentence, scene.words(sentence).get(i).span())
                || !isFinite(sentence, i, cue.get())) {
            return Optional.empty();
        }
        boolean first = (i == 0 || !scene.gap(sentence, i - 1).isBlank())
                && !cue.get().base().equals("tell"); // "..., Ana Berg, told Reuters": whoever is told tells nothing
        return subjects.before(sentence, i).or(() -> first ? subjects.after(sentence, i) : Optional.empty());
    }

    private boolean isFinite(int sentence, int verb, Cue cue) {
        int at = verb - 1;
        while (scene.low(sentence, at).endsWith("ly") || scene.low(sentence, at).equals("also")) {
            at--;
        }
        if (scene.grammar().words().isPassive(scene.low(sentence, at))) {
            return false; // "their wedding was called off"
        }
        boolean done =
                cue.form() == Form.PAST && scene.low(sentence, verb + 1).equals("by"); // "the talks described by"
        return (cue.form() == Form.PAST && !done)
                || cue.form() == Form.THIRD
                || subjects.plurals().before(sentence, verb, cue);
    }

    /** Whether a comma or a mark parts the speaker from what stands before. */
    private boolean standsApart(int sentence, Speaker who) {
        int at = who.span().map(span -> scene.wordAt(sentence, span.start())).orElse(0);
        int from = at;
        while (from > 0 && at - from < LONGEST && scene.gap(sentence, from - 1).isBlank()) {
            from--;
        }
        return from > 0 && !scene.gap(sentence, from - 1).isBlank();
    }

    /** Who goes on behind a comma: "Reed said it was late, adding that ..."; empty where no comma stands there. */
    public Optional<Speaker> goingOn(int sentence, int participle) {
        return scene.gap(sentence, participle - 1).contains(",") ? earlier(sentence, participle) : Optional.empty();
    }

    /** Who said something earlier in the sentence, in its main clause. */
    private Optional<Speaker> earlier(int sentence, int verb) {
        for (int i = verb - 1; i >= 0; i--) {
            Optional<Speaker> who = at(sentence, i);
            boolean main = who.flatMap(Speaker::span)
                    .filter(span -> SUBORDINATE.contains(scene.low(sentence, scene.wordAt(sentence, span.start()) - 1)))
                    .isEmpty();
            if (who.isPresent() && main) {
                return who;
            }
        }
        return Optional.empty();
    }

    /** Whether the verb tells what somebody thinks or finds, and not what is said. */
    public static boolean isOfThought(Cue cue) {
        return THOUGHTS.contains(cue.base());
    }

    /**
     * Whether the verb only tells a thought or a finding inside what somebody says: "the mayor said that an inquiry pointed
     * to '...'" are the mayor's words.
     */
    public boolean isThought(int sentence, int verb, Cue cue) {
        if (cue.base().equals("point") && !scene.low(sentence, verb + 1).equals("out")) {
            return true;
        }
        return THOUGHTS.contains(cue.base()) && earlier(sentence, verb).isPresent();
    }
}

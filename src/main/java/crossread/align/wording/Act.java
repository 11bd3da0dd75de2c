package crossread.align.wording;

import crossread.align.wording.Verbs.Form;
import crossread.align.wording.Verbs.Verb;
import java.util.Optional;
import java.util.Set;

/**
 * A verb in its sentence.
 *
 * @param verb the verb
 * @param passive whether a form of "be" stands before it
 */
record Act(Verb verb, boolean passive) {
    private static final Set<String> BE = Set.of("is", "are", "was", "were", "be", "been", "being", "get", "got");
    /** Behind these stands a noun or what describes one. */
    private static final Set<String> BEFORE_NOUNS = Set.of(
            "the", "a", "an", "its", "his", "her", "their", "our", "my", "this", "that", "these", "those", "some",
            "any", "no", "of", "in", "on", "for", "with", "from", "by", "as", "at", "between", "among", "against", "");

    /** Whether two verbs may stand for one act: in the same form and voice, and only another verb of
     * saying in the place of one. */
    boolean fits(Act other, Verbs verbs) {
        boolean ing = verb.form() == Form.ING;
        boolean otherIng = other.verb.form() == Form.ING;
        return !verb.base().equals(other.verb.base())
                && passive == other.passive
                && ing == otherIng
                && (!verbs.isPlain(verb) || isTelling(other.verb, verbs))
                && (!verbs.isPlain(other.verb) || isTelling(verb, verbs));
    }

    /**
     * What may stand in the place of "said": "claimed", "warned". Who rejects or offers does something by what is said, which is
     * not "said" in other words, however alike the two go on.
     */
    private static boolean isTelling(Verb verb, Verbs verbs) {
        return verbs.isAsserting(verb) && !verbs.isPlain(verb);
    }

    /** The verb that the first unit is, if it does what the common unit before it says; only small words part them. */
    static Optional<Act> behind(Hole hole, Verbs verbs) {
        Optional<Unit> left = hole.left();
        if (left.isEmpty()) {
            return Optional.empty();
        }
        boolean led = false; // by "to", "will" and the like
        boolean passive = false;
        for (int i = left.get().last() + 1; i < hole.first().first(); i++) {
            String between = hole.line().low(i);
            if (!verbs.helps(between) && !isMark(between)) {
                return Optional.empty();
            }
            led |= verbs.helps(between);
            passive |= BE.contains(between);
        }
        boolean to = led;
        boolean be = passive;
        return verb(hole, verbs)
                .filter(verb -> switch (verb.form()) {
                    case PAST -> true;
                    case ING, BASE -> to;
                    case THIRD -> left.get().isSomebody();
                })
                .map(verb -> new Act(verb, be));
    }

    /** The verb that the first unit is by the word before it. */
    static Optional<Act> after(Hole hole, Verbs verbs) {
        int at = hole.first().first() - 1;
        while (at >= 0 && isMark(hole.line().low(at))) {
            at--;
        }
        String before = hole.line().low(at);
        boolean noun = BEFORE_NOUNS.contains(before);
        return verb(hole, verbs)
                .filter(verb -> switch (verb.form()) {
                    case PAST -> !noun;
                    case THIRD -> !noun && !verbs.helps(before);
                    case BASE -> verbs.helps(before);
                    case ING -> !noun || before.equals("by") || before.equals("for");
                })
                .map(verb -> new Act(verb, BE.contains(before)));
    }

    private static Optional<Verb> verb(Hole hole, Verbs verbs) {
        return hole.first().kind() == Unit.Kind.WORD
                ? verbs.of(hole.line().low(hole.first().first()))
                : Optional.empty();
    }

    /** Marks of quotation around a single word part nothing. */
    private static boolean isMark(String text) {
        return !text.isEmpty() && "\"“”‘’'".contains(text);
    }
}

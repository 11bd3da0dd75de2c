package crossread.fact.speech;

import crossread.fact.speech.scene.Cues;
import crossread.fact.speech.scene.Cues.Cue;
import crossread.fact.speech.scene.NounPhrases;
import crossread.fact.speech.scene.Scene;
import crossread.words.WordList;
import java.util.Optional;
import java.util.Set;

/**
 * Tells which verbs of a sentence claim or decide something: finite, in the active voice, and neither possible nor a noun that
 * looks like a verb.
 */
final class ClaimVerbs {
    private static final Set<String> PASSIVE = Set.of("is", "was", "are", "were", "be", "been", "being", "get", "got");

    /** What stands before the base form of a verb that somebody does: "will deny", "did not deny". */
    private static final Set<String> AUXILIARIES = Set.of(
            "will",
            "would",
            "did",
            "does",
            "do",
            "didn't",
            "doesn't",
            "don't",
            "won't",
            "wouldn't",
            "didn’t",
            "doesn’t",
            "don’t",
            "won’t",
            "wouldn’t");

    private static final Set<String> BETWEEN = Set.of(
            "also", "then", "later", "once", "already", "still", "now", "again", "twice", "often", "even", "not",
            "since", "just");
    private static final Set<String> AFTER_NOUNS =
            Set.of("of", "are", "were", "is", "was", "have", "has", "had", "by", "and", "or");
    private static final Set<String> DETERMINERS = Set.of(
            "the", "a", "an", "this", "that", "these", "those", "its", "his", "her", "their", "any", "some", "no");
    private static final Set<String> NOUNS_END = Set.of("for", "late", "later", "earlier", "this", "last", "next");
    private static final Set<String> HAVE = Set.of("have", "has", "had");
    private static final String IN_FAVOUR = "in-favour"; // "in favour of", "in favor of"
    private static final int FARTHEST = 10; // words from a verb to the "that" it goes on with

    private final Scene scene;
    private final Cues cues;
    private final WordList list;
    private final Set<String> withObject;
    private final Set<String> prepositions;
    private final Set<String> nouns;
    private final Set<String> nounsWithTo;
    private final Set<String> open;
    private final Set<String> possible;

    ClaimVerbs(Scene scene, Cues cues, WordList list) {
        this.scene = scene;
        this.cues = cues;
        this.list = list;
        withObject = list.words("with object");
        prepositions = list.words("prepositions");
        nouns = list.words("nouns");
        nounsWithTo = list.words("nouns with to");
        open = list.words("open");
        possible = list.words("possible");
    }

    /** The verb that word {@code i} is, where it claims something. */
    Optional<Cue> at(int sentence, int i) {
        return cues.of(scene.word(sentence, i))
                .filter(_ -> scene.mayBeVerb(sentence, i))
                .filter(_ ->
                        !scene.isQuoted(sentence, scene.words(sentence).get(i).span()))
                .filter(cue -> stands(sentence, i, cue) && goesOn(sentence, i, cue));
    }

    /** Whether the third person of the verb is as often several of a noun. */
    boolean isNoun(Cue cue) {
        return nouns.contains(cue.base());
    }

    /** Whether what stands before the word makes it the verb of a clause in the active voice. */
    private boolean stands(int sentence, int verb, Cue cue) {
        int at = behindAdverbs(sentence, verb);
        String before = scene.low(sentence, at);
        String after = scene.low(sentence, verb + 1);
        if (before.equals("never")) {
            return false; // who never offered anything claims nothing
        }
        boolean active = !AFTER_NOUNS.contains(after);
        return switch (cue.form()) {
            case BASE -> AUXILIARIES.contains(before) && !isOfferNotMade(sentence, verb, cue);
            case THIRD -> active && isThird(sentence, at, verb, cue);
            case PAST ->
                active
                        && !PASSIVE.contains(before)
                        && !DETERMINERS.contains(before)
                        && !(HAVE.contains(before) && isPossible(sentence, at));
            case ING ->
                PASSIVE.contains(before)
                        && !before.startsWith("be")
                        && !cue.base().equals("decide"); // who is deciding has not
        };
    }

    /** "the device did not offer clues". */
    private boolean isOfferNotMade(int sentence, int verb, Cue cue) {
        String before = scene.low(sentence, verb - 1);
        return cue.base().equals("offer") && (before.equals("not") || before.matches(".*n['’]t"));
    }

    /** The word before the verb, over adverbs. */
    private int behindAdverbs(int sentence, int verb) {
        int at = verb - 1;
        while (at > 0 && isBetween(scene.low(sentence, at))) {
            at--;
        }
        return at;
    }

    private boolean isBetween(String word) {
        return BETWEEN.contains(word)
                || (word.endsWith("ly") && scene.grammar().words().isAdverb(word));
    }

    /** "should have denied", "would have vetoed": nobody did. */
    private boolean isPossible(int sentence, int have) {
        String before = scene.low(sentence, behindAdverbs(sentence, have));
        return possible.contains(before) || before.equals("would");
    }

    private boolean isThird(int sentence, int before, int verb, Cue cue) {
        String word = scene.low(sentence, before);
        String after = scene.low(sentence, verb + 1);
        boolean verbal = !AUXILIARIES.contains(word)
                && !possible.contains(word)
                && !PASSIVE.contains(word)
                && !NOUNS_END.contains(after);
        if (!verbal || !nouns.contains(cue.base())) {
            return verbal;
        }
        boolean to = after.equals("to") && nounsWithTo.contains(cue.base());
        boolean of = prepositions.contains(after) || after.endsWith("ing");
        return to || !of;
    }

    /** Whether what stands behind the verb is what somebody claims or decides. */
    private boolean goesOn(int sentence, int verb, Cue cue) {
        String after = scene.low(sentence, verb + 1);
        if (open.contains(after) && cue.base().equals("decide")) {
            return false;
        }
        boolean alleged = cue.base().equals("allege") && after.equals("to"); // "Reed, alleged to have lied"
        if (alleged || (cue.base().equals("offer") && after.equals("up"))) {
            return false;
        }
        if (withObject.contains(cue.base()) && prepositions.contains(objectOf(sentence, verb))) {
            return isToldThat(sentence, verb);
        }
        Set<String> behind = list.words(cue.base());
        return behind.isEmpty()
                || behind.contains(after)
                || (behind.contains(IN_FAVOUR) && isInFavour(sentence, verb))
                || (!after.isEmpty()
                        && Character.isDigit(after.charAt(0))
                        && cue.base().equals("vote"))
                || isToldThat(sentence, verb);
    }

    private String objectOf(int sentence, int verb) {
        int at = verb + 1;
        while (isBetween(scene.low(sentence, at))) {
            at++;
        }
        return scene.low(sentence, at);
    }

    private boolean isInFavour(int sentence, int verb) {
        return scene.low(sentence, verb + 1).equals("in")
                && scene.low(sentence, verb + 2).matches("favou?r");
    }

    /** "confirmed on Friday that", "ruled late on Monday that". */
    private boolean isToldThat(int sentence, int verb) {
        for (int i = verb + 1; i < verb + FARTHEST && i < scene.words(sentence).size(); i++) {
            if (scene.low(sentence, i).equals("that")) {
                return true;
            }
            if (!NounPhrases.plain(scene.gap(sentence, i)) && !scene.isShortened(sentence, i)) {
                return false;
            }
        }
        return false;
    }
}

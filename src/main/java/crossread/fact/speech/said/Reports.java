package crossread.fact.speech.said;

import crossread.fact.speech.scene.Cues.Cue;
import crossread.fact.speech.scene.Cues.Form;
import crossread.fact.speech.scene.Scene;
import crossread.fact.speech.subject.SubjectFinder;
import java.util.OptionalInt;
import java.util.Set;

/** Tells where what somebody is reported to say begins, behind a verb of saying. */
final class Reports {
    /** Verbs that report without "that": "Kyiv says aid has arrived". */
    private static final Set<String> BARE = Set.of(
            "say", "claim", "believe", "argue", "insist", "think", "suggest", "predict", "allege", "admit", "fear",
            "reckon");

    /** When and where it was said: "said late on Tuesday that", "said at a meeting in Kell on Tuesday that". */
    private static final Set<String> TIMES = Set.of(
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "yesterday",
            "today",
            "late",
            "earlier",
            "early",
            "morning",
            "afternoon",
            "evening",
            "night",
            "tonight",
            "last",
            "this",
            "week",
            "month",
            "year",
            "on",
            "previously",
            "also",
            "later",
            "again");

    private static final Set<String> WHERE =
            Set.of("at", "during", "in", "on", "to", "after", "before", "late", "through");
    /** "Said as the rain came", "said in an open letter": nothing of what follows is said. */
    private static final Set<String> NOTHING = Set.of(
            "as", "at", "during", "in", "on", "to", "after", "before", "while", "when", "through", "via", "from",
            "with", "of", "about", "by", "and", "but");

    private static final int LONGEST = 14; // words between the verb and "that"

    private final Scene scene;

    private final SubjectFinder subjects;

    Reports(Scene scene, SubjectFinder subjects) {
        this.scene = scene;
        this.subjects = subjects;
    }

    /** The first word of what is said, if the verb reports anything. */
    OptionalInt from(int sentence, int verb, Cue cue) {
        boolean spaced = scene.gap(sentence, verb).isBlank();
        if (!spaced || (cue.form() == Form.BASE && !subjects.plurals().before(sentence, verb, cue))) {
            return OptionalInt.empty();
        }
        if (scene.low(sentence, verb + 1).equals("that")) {
            return OptionalInt.of(verb + 1);
        }
        boolean tells = cue.base().equals("tell");
        if (cue.form() == Form.ING || !(tells || BARE.contains(cue.base()))) {
            return OptionalInt.empty();
        }
        int at = verb + 1;
        while (isTime(sentence, at)) {
            at++;
        }
        boolean aside = tells || WHERE.contains(scene.low(sentence, at)) || TIMES.contains(scene.low(sentence, at - 1));
        OptionalInt that = aside ? that(sentence, at) : OptionalInt.empty();
        boolean nothing = tells || at >= scene.words(sentence).size() || NOTHING.contains(scene.low(sentence, at));
        return that.isPresent() || nothing ? that : OptionalInt.of(at);
    }

    private boolean isTime(int sentence, int at) {
        String word = scene.low(sentence, at);
        boolean time = TIMES.contains(word) && scene.gap(sentence, at).isBlank();
        // "said this city", "said on balance": only before another word of time
        boolean open = Set.of("on", "this", "last").contains(word);
        return time && (!open || TIMES.contains(scene.low(sentence, at + 1)));
    }

    private OptionalInt that(int sentence, int from) {
        for (int i = from; i < scene.words(sentence).size() && i < from + LONGEST; i++) {
            if (scene.low(sentence, i).equals("that")) {
                return OptionalInt.of(i);
            }
            if (!scene.gap(sentence, i).isBlank() && !scene.gap(sentence, i).equals("-")) {
                return OptionalInt.empty();
            }
        }
        return OptionalInt.empty();
    }
}

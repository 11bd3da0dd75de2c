package crossread.fact.speech.said;

import crossread.fact.speech.scene.Scene;
import java.util.Set;

/** Tells where quoted words are of what somebody answers, and not the answer. */
final class Answers {
    private static final Set<String> VERBS =
            Set.of("respond", "responds", "responded", "reply", "replies", "replied", "react", "reacts", "reacted");

    private final Scene scene;

    Answers(Scene scene) {
        this.scene = scene;
    }

    /** 'She responded to the boy's "silly" notes': an owner stands right before the words, which begin at {@code open}. */
    boolean areTo(int sentence, int verb, int open) {
        return VERBS.contains(scene.low(sentence, verb))
                && scene.low(sentence, verb + 1).equals("to")
                && open > verb + 2
                && scene.words(sentence).get(open - 1).possessive();
    }
}

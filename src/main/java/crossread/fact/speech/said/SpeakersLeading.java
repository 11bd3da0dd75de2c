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

/**
 * Finds who speaks a quotation that a verb leads right to: 'X asked: "..."', 'X told the crew, "..."', or whose clause runs
 * on into it: 'X said the talks showed "..."'. Whoever tells of it behind the quotation is not the speaker then.
 */
final class SpeakersLeading {
    private static final int FARTHEST = 25; // words of a clause that runs on
    private static final int FARTHEST_TOLD = 6; // words of whom somebody told
    private static final int FARTHEST_COLON = 10; // words

    /** Verbs behind which a clause is what somebody says; "found", "denied" and "urged" are told of others as often. */
    private static final Set<String> SAYING = Set.of(
            "say",
            "tell",
            "claim",
            "add",
            "argue",
            "state",
            "write",
            "announce",
            "insist",
            "warn",
            "explain",
            "allege",
            "predict",
            "testify",
            "call",
            "describe",
            "complain",
            "tweet",
            "reply",
            "respond",
            "acknowledge",
            "declare");

    private static final Set<String> RELATIVES = Set.of("who", "which", "that");

    private final Scene scene;
    private final Cues cues;
    private final VerbSubjects verbs;
    private final Answers answers;

    SpeakersLeading(Scene scene, VerbSubjects verbs) {
        this.scene = scene;
        this.verbs = verbs;
        answers = new Answers(scene);
        cues = scene.grammar().sayings();
    }

    Optional<Speaker> of(Quote quote) {
        int sentence = quote.first().sentence();
        int open = scene.wordAt(sentence, quote.first().span().start());
        String lead = open == 0 ? "" : scene.gap(sentence, open - 1);
        boolean colon = lead.startsWith(":");
        boolean paused = colon || lead.startsWith(",");
        boolean named = scene.low(sentence, open - 1).equals("as")
                || (scene.low(sentence, open - 2).equals("as")
                        && scene.grammar().words().isArticle(scene.low(sentence, open - 1))); // "condemned it as a"
        int reach = colon ? FARTHEST_COLON : paused ? FARTHEST_TOLD : FARTHEST;
        for (int i = open - 1; i >= 0 && i >= open - reach; i--) {
            int verb = i;
            Span span = scene.words(sentence).get(i).span();
            if (i + 1 < open && isParted(sentence, i)) {
                return Optional.empty();
            }
            if (scene.isQuoted(sentence, span)) {
                continue;
            }
            Optional<Cue> cue = cues.of(scene.word(sentence, i)).filter(_ -> scene.mayBeVerb(sentence, verb));
            boolean beside = i + 1 == open && !RELATIVES.contains(scene.low(sentence, i - 1));
            boolean right = cue.isPresent()
                    && !Tellers.isOfThought(cue.get())
                    && !answers.areTo(sentence, i, open)
                    && (beside || (named && i + FARTHEST_COLON > open) || leads(cue.get(), colon, paused));
            Optional<Speaker> found = right ? verbs.near(sentence, i, cue.get()) : Optional.empty();
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private static boolean leads(Cue cue, boolean colon, boolean paused) {
        boolean told = cue.base().equals("tell");
        return colon || (paused ? told : SAYING.contains(cue.base()));
    }

    /** Whether a mark parts the word from the next; a point inside a name, as in "Reed v. Kell", does not. */
    private boolean isParted(int sentence, int i) {
        Optional<Mention> name = scene.nameOver(sentence, i);
        boolean within = name.isPresent() && name.equals(scene.nameOver(sentence, i + 1));
        return !within && scene.gap(sentence, i).matches("(?s).*[,;:?!.–—].*") && !scene.isShortened(sentence, i);
    }
}

package crossread.fact.speech;

import crossread.fact.speech.Cues.Cue;
import crossread.fact.speech.Cues.Form;
import crossread.model.Span;
import crossread.model.Speaker;
import java.util.Optional;
import java.util.Set;

/** Finds who speaks a quotation by a verb before it: 'X said "..."', 'he apologised and claimed "..."'. */
final class SpeakersBefore {
    private static final int FARTHEST = 30; // words
    private static final int FARTHEST_JOINED = 8; // words
    private static final Set<String> RELATIVES = Set.of("who", "which", "that");

    private final Scene scene;
    private final Cues cues;
    private final ClauseWords words;
    private final SubjectFinder subjects;
    private final Tellers tellers;
    private final OpenPronouns pronouns;
    private final SpokenSoFar spoken;

    SpeakersBefore(Scene scene, SubjectFinder subjects, OpenPronouns pronouns, SpokenSoFar spoken) {
        this.scene = scene;
        this.subjects = subjects;
        this.pronouns = pronouns;
        this.spoken = spoken;
        cues = scene.grammar().sayings();
        words = scene.grammar().words();
        tellers = subjects.tellers();
    }

    /** The subject of the nearest verb of saying before the quotation, in its sentence. */
    Optional<Speaker> of(Quote quote) {
        int sentence = quote.first().sentence();
        int open = scene.wordAt(sentence, quote.first().span().start());
        for (int i = open - 1; i >= 0 && i > open - FARTHEST; i--) {
            if (i + 1 < open
                    && scene.gap(sentence, i).matches("(?s).*[.;?!]\\s.*")
                    && !scene.isShortened(sentence, i)) {
                break;
            }
            Optional<Cue> cue = cues.of(scene.word(sentence, i));
            Span span = scene.words(sentence).get(i).span();
            if (cue.isPresent()
                    && scene.mayBeVerb(sentence, i)
                    && !scene.isQuoted(sentence, span)
                    && !isDefining(sentence, i)
                    && !tellers.isThought(sentence, i, cue.get())) {
                Optional<Speaker> found = subject(sentence, i, cue.get());
                if (found.isPresent()) {
                    return found;
                }
            }
        }
        return Optional.empty();
    }

    /** "An adviser who urged her to write": the verb only tells which adviser. */
    private boolean isDefining(int sentence, int verb) {
        return RELATIVES.contains(scene.low(sentence, verb - 1))
                && scene.gap(sentence, verb - 2).isBlank();
    }

    /** "he apologised and claimed": the second verb has the subject of the first. */
    private Optional<Speaker> joined(int sentence, int verb) {
        if (!scene.low(sentence, verb - 1).equals("and")) {
            return Optional.empty();
        }
        for (int i = verb - 2;
                i > 0
                        && i > verb - 2 - FARTHEST_JOINED
                        && scene.gap(sentence, i).isBlank();
                i--) {
            String word = scene.low(sentence, i);
            boolean told = cues.of(word).filter(cue -> cue.form() == Form.PAST).isPresent() || word.endsWith("ed");
            if (told) {
                return subjects.before(sentence, i);
            }
        }
        return Optional.empty();
    }

    /** "Holt's lawyers tried to calm them, calling it '...'": the subject of the verb that the sentence opens with. */
    private Optional<Speaker> main(int sentence, int participle) {
        if (!scene.gap(sentence, participle - 1).startsWith(",")) {
            return Optional.empty();
        }
        for (int i = 1; i < participle && scene.gap(sentence, i - 1).matches("\\s+|-"); i++) {
            if (scene.low(sentence, i).endsWith("ed") && scene.mayBeVerb(sentence, i)) {
                return subjects.before(sentence, i);
            }
        }
        return Optional.empty();
    }

    /** Who does what the verb says: by its form, else by the verb it is joined to, else the subject of the sentence. */
    private Optional<Speaker> subject(int sentence, int verb, Cue cue) {
        boolean passive = cue.form() == Form.PAST && words.isPassive(scene.low(sentence, verb - 1));
        if (passive || (cue.form() == Form.BASE && !subjects.isPlural(sentence, verb, cue))) {
            return Optional.empty(); // "after being rejected": somebody else does it
        }
        if (cue.form() == Form.PAST && scene.low(sentence, verb + 1).equals("by")) {
            return subjects.after(sentence, verb + 1); // "a clerk described by her family as"
        }
        int offset = scene.words(sentence).get(verb).span().start();
        if (cue.form() == Form.ING) {
            boolean lasting = words.isPassive(scene.low(sentence, verb - 1))
                    || scene.low(sentence, verb - 1).equals("not"); // "he was not saying"
            return tellers.goingOn(sentence, verb)
                    .or(() -> lasting ? subjects.before(sentence, verb) : Optional.empty())
                    .or(() -> spoken.told(sentence))
                    .or(() -> main(sentence, verb))
                    .or(() -> subjects.ofSentence(sentence, offset));
        }
        return subjects.before(sentence, verb)
                .or(() -> joined(sentence, verb))
                .or(() -> pronouns.at(sentence, verb))
                .or(() -> subjects.ofSentence(sentence, offset));
    }
}

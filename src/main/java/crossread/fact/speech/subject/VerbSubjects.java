package crossread.fact.speech.subject;

import crossread.fact.speech.scene.ClauseWords;
import crossread.fact.speech.scene.Cues;
import crossread.fact.speech.scene.Cues.Cue;
import crossread.fact.speech.scene.Cues.Form;
import crossread.fact.speech.scene.Scene;
import crossread.model.fact.Speaker;
import java.util.Optional;
import java.util.Set;

/** Finds who does what a verb of saying before a quotation tells: "X said", "he apologised and claimed", "X left, saying". */
public final class VerbSubjects {
    private static final int FARTHEST_JOINED = 8; // words

    /** Behind these "asked", which opens its clause, is done to whoever is asked. */
    private static final Set<String> ASKED =
            Set.of("if", "whether", "about", "by", "why", "how", "when", "what", "for");

    private static final Set<String> NAMING =
            Set.of("call", "describe", "label", "brand", "term", "characterise", "characterize");
    /** What somebody names stands before the verb behind these: "what he called", "whom police describe as". */
    private static final Set<String> OBJECTS = Set.of("what", "which", "whom", "that", "who");

    private static final int FARTHEST_OBJECT = 12; // words

    private static final Set<String> GOING_ON =
            Set.of("on", "refused", "declined", "continued", "wanted", "had", "used", "began", "tried");

    /** Verbs whose third person is as often several of a noun: "tweets", "comments". */
    private static final Set<String> NOUNS = Set.of(
            "tweet",
            "comment",
            "remark",
            "claim",
            "report",
            "post",
            "demand",
            "call",
            "question",
            "note",
            "estimate",
            "promise",
            "forecast",
            "appeal",
            "boast",
            "cry",
            "shout",
            "chant",
            "scream",
            "cheer",
            "blog",
            "quote");

    private static final Set<String> AFTER_NOUNS =
            Set.of("as", "of", "about", "on", "from", "by", "have", "had", "are", "were", "and", "with");

    /** "Reed, accused of being": done to whom the comma parts from them. */
    private static final Set<String> BLAMING = Set.of(
            "accuse",
            "blame",
            "criticise",
            "criticize",
            "praise",
            "know",
            "describe",
            "call",
            "condemn",
            "hail",
            "denounce",
            "dismiss",
            "suspect",
            "quote",
            "ask");

    private static final Set<String> SUFFERED = Set.of("of", "by", "for", "as", "to");

    private final Scene scene;
    private final Cues cues;
    private final ClauseWords words;
    private final SubjectFinder subjects;
    private final Tellers tellers;
    private final OpenPronouns pronouns;
    private final SpokenSoFar spoken;
    private final BorrowedSubjects borrowed;
    private final ClauseSubjects clauses;

    public VerbSubjects(Scene scene, SubjectFinder subjects, OpenPronouns pronouns, SpokenSoFar spoken) {
        this.scene = scene;
        this.subjects = subjects;
        this.pronouns = pronouns;
        this.spoken = spoken;
        cues = scene.grammar().sayings();
        words = scene.grammar().words();
        tellers = subjects.tellers();
        borrowed = new BorrowedSubjects(scene, subjects);
        clauses = new ClauseSubjects(scene, subjects);
    }

    /** Who does what the verb says: by the words of its own clause, else by the verb it is joined to, else the sentence's. */
    public Optional<Speaker> of(int sentence, int verb, Cue cue) {
        Optional<Speaker> near = near(sentence, verb, cue);
        return near.isPresent() || !mayBorrow(sentence, verb, cue)
                ? near
                : subjects.ofSentence(
                        sentence, scene.words(sentence).get(verb).span().start());
    }

    /** Who does what the verb says, by the words of its own clause and those it is joined to. */
    public Optional<Speaker> near(int sentence, int verb, Cue cue) {
        if (!mayBorrow(sentence, verb, cue)) {
            // "a clerk described by her family as"; but "after being rejected": somebody else does it
            return isAgents(sentence, verb, cue) && leadsOn(sentence, verb)
                    ? subjects.after(sentence, verb + 1)
                    : Optional.empty();
        }
        if (cue.form() == Form.BASE && goesOn(sentence, verb)) {
            return clauses.ofClause(sentence, verb);
        }
        return cue.form() == Form.ING
                ? participle(sentence, verb)
                : subjects.before(sentence, verb)
                        .or(() -> borrowed.inverted(sentence, verb, cue))
                        .or(() -> borrowed.ofPaper(sentence, verb))
                        .or(() -> borrowed.relative(sentence, verb))
                        .or(() -> joined(sentence, verb))
                        .or(() -> clauses.ofFirst(sentence, verb))
                        .or(() -> pronouns.at(sentence, verb));
    }

    private Optional<Speaker> participle(int sentence, int verb) {
        boolean lasting = words.isPassive(scene.low(sentence, verb - 1))
                || scene.low(sentence, verb - 1).equals("not"); // "he was not saying"
        return tellers.goingOn(sentence, verb)
                .or(() -> lasting ? subjects.before(sentence, verb) : Optional.empty())
                .or(() -> borrowed.ofNoun(sentence, verb))
                .or(() -> spoken.told(sentence))
                .or(() -> clauses.ofClause(sentence, verb))
                .or(() -> main(sentence, verb));
    }

    /** Whether somebody does what the verb says, and not has it done: no "was called", no "the talks described by". */
    private boolean mayBorrow(int sentence, int verb, Cue cue) {
        return switch (cue.form()) {
            case BASE -> subjects.plurals().before(sentence, verb, cue) || goesOn(sentence, verb);
            case ING -> !isNoun(sentence, verb);
            case THIRD -> !isPlural(sentence, verb, cue);
            case PAST -> !isPassive(sentence, verb, cue) && !isAgents(sentence, verb, cue);
        };
    }

    /** "Reed's saying", "her writing is": a word in -ing that is no verb. */
    private boolean isNoun(int sentence, int participle) {
        String next = scene.low(sentence, participle + 1);
        boolean owned = participle > 0
                && (scene.words(sentence).get(participle - 1).possessive()
                        || words.isDeterminer(scene.low(sentence, participle - 1)));
        return owned || words.isPassive(next) || words.isAuxiliary(next);
    }

    /** "rips the mayor's tweets as": several of a noun, and no verb. */
    private boolean isPlural(int sentence, int verb, Cue cue) {
        String next = scene.low(sentence, verb + 1);
        return NOUNS.contains(cue.base()) && (words.isPassive(next) || AFTER_NOUNS.contains(next));
    }

    /** "Reed went on to say": the one who goes on says it, and not whom somebody told to. */
    private boolean goesOn(int sentence, int verb) {
        return scene.low(sentence, verb - 1).equals("to") && GOING_ON.contains(scene.low(sentence, verb - 2));
    }

    private boolean isPassive(int sentence, int verb, Cue cue) {
        boolean opens = verb == 0 || !scene.gap(sentence, verb - 1).isBlank();
        boolean asked = cue.base().equals("ask")
                && scene.gap(sentence, verb).isBlank()
                && ASKED.contains(scene.low(sentence, verb + 1));
        boolean suffers = verb > 0
                && scene.gap(sentence, verb - 1).startsWith(",")
                && BLAMING.contains(cue.base())
                && SUFFERED.contains(scene.low(sentence, verb + 1));
        return (opens && asked)
                || suffers
                || words.isPassive(scene.low(sentence, verb - 1))
                || isNamed(sentence, verb, cue);
    }

    /** "a state called '...'", not "what he called '...'": nobody is told who names it so. */
    private boolean isNamed(int sentence, int verb, Cue cue) {
        int next = scene.low(sentence, verb + 1).equals("as") ? verb + 2 : verb + 1;
        if (!NAMING.contains(cue.base())
                || next >= scene.words(sentence).size()
                || !scene.isQuoted(sentence, scene.words(sentence).get(next).span())) {
            return false;
        }
        for (int i = verb - 1; i >= 0 && i > verb - FARTHEST_OBJECT; i--) {
            if (OBJECTS.contains(scene.low(sentence, i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isAgents(int sentence, int verb, Cue cue) {
        return cue.form() == Form.PAST && scene.low(sentence, verb + 1).equals("by");
    }

    /** "described by her family as": not "the talks described by the bank were", where the words are somebody else's. */
    private boolean leadsOn(int sentence, int verb) {
        for (int i = verb + 2; i < verb + FARTHEST_JOINED; i++) {
            if (scene.low(sentence, i).equals("as")) {
                return true;
            }
        }
        return false;
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
}

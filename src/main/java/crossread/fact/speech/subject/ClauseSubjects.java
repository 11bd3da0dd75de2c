package crossread.fact.speech.subject;

import crossread.fact.speech.scene.ClauseWords;
import crossread.fact.speech.scene.Cues.Form;
import crossread.fact.speech.scene.NounPhrases;
import crossread.fact.speech.scene.Scene;
import crossread.model.article.Span;
import crossread.model.fact.Mention;
import crossread.model.fact.Speaker;
import java.util.Optional;
import java.util.Set;

/** Finds the subject of the clause that a verb without one of its own goes on: "..., and X answered by saying", "X left and said". */
final class ClauseSubjects {
    private static final int LONGEST_PHRASE = 7; // words of a subject
    private static final int FARTHEST = 24; // words back to the verb of the clause
    private static final Set<String> JOINTS =
            Set.of("and", "but", "while", "as", "when", "after", "before", "because", "if", "that", "where", "until");

    private final Scene scene;
    private final SubjectFinder subjects;
    private final NounPhrases phrases;
    private final ClauseWords words;

    ClauseSubjects(Scene scene, SubjectFinder subjects) {
        this.scene = scene;
        this.subjects = subjects;
        phrases = new NounPhrases(scene);
        words = scene.grammar().words();
    }

    /** "X of Kell took the bank to task and warned": the subject of the clause the sentence opens with, of verbs joined to it. */
    Optional<Speaker> ofFirst(int sentence, int verb) {
        String before = scene.low(sentence, verb - 1);
        if (!before.equals("and") && !before.equals("but")) {
            return Optional.empty();
        }
        for (int i = 1; i < verb && i <= LONGEST_PHRASE; i++) {
            if (!scene.gap(sentence, i - 1).matches("\\s+|-|'s?\\s+|’s?\\s+")) {
                return Optional.empty();
            }
            if (scene.mayBeVerb(sentence, i) && isVerb(sentence, i)) {
                return subjects.before(sentence, i);
            }
        }
        return Optional.empty();
    }

    /** The subject of the nearest clause before a word in -ing: "..., and X answered by saying", "As Y left, X rose, saying". */
    Optional<Speaker> ofClause(int sentence, int participle) {
        for (int i = participle - 1; i >= 0 && participle - i < FARTHEST; i--) {
            if (!opens(sentence, i)) {
                continue;
            }
            Optional<Speaker> found = clauseAt(sentence, i, participle);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private boolean opens(int sentence, int i) {
        if (i == 0 || scene.gap(sentence, i - 1).matches(".*[,;:–—].*")) {
            return true;
        }
        boolean joined = JOINTS.contains(scene.low(sentence, i - 1));
        boolean listed = scene.low(sentence, i - 1).equals("and")
                && scene.gap(sentence, i - 2).isBlank()
                && scene.nameOver(sentence, i - 2).isPresent();
        return joined && !listed; // "Berg and Lind left" is one clause
    }

    private Optional<Speaker> clauseAt(int sentence, int from, int end) {
        if (scene.isQuoted(sentence, scene.words(sentence).get(from).span())) {
            return Optional.empty();
        }
        for (int i = from + 1; i < end && i - from <= LONGEST_PHRASE; i++) {
            if (!scene.gap(sentence, i - 1).matches("\\s+|-|'s?\\s+")) {
                return Optional.empty();
            }
            if (scene.mayBeVerb(sentence, i) && isFinite(sentence, i, from)) {
                boolean told = scene.grammar().sayings().isCue(scene.word(sentence, i));
                return told // "the Post says he left, calling it"
                        ? Optional.empty()
                        : subjects.before(sentence, i).filter(who -> standsAt(sentence, from, who));
            }
        }
        return Optional.empty();
    }

    /** Whether the clause opens with the subject: "he is hoping the city will" is not the city's. */
    private boolean standsAt(int sentence, int from, Speaker who) {
        int at = scene.wordAt(sentence, who.span().map(Span::start).orElse(0));
        Optional<Mention> name = scene.nameOver(sentence, at);
        int start = name.isPresent() ? Math.min(at, phrases.titled(sentence, name.get())) : at;
        boolean later = scene.low(sentence, from).equals("then") || words.isAdverb(scene.low(sentence, from));
        int first = later ? from + 1 : from;
        return start == first || (start == first + 1 && words.isDeterminer(scene.low(sentence, first)));
    }

    /** Whether a verb with its subject stands here: a known one, one in -ed, or any word right behind a name or pronoun. */
    private boolean isFinite(int sentence, int i, int from) {
        String word = scene.low(sentence, i);
        boolean verb = isVerb(sentence, i)
                || (i > from + 2 && scene.low(sentence, i - 1).endsWith("ly"));
        Optional<Mention> name = scene.nameOver(sentence, i - 1);
        boolean subject = name.isPresent()
                && phrases.titled(sentence, name.get()) == from
                && !scene.words(sentence).get(i - 1).possessive()
                && Character.isLowerCase(scene.word(sentence, i).codePointAt(0))
                && !words.isPreposition(word)
                && !words.isNoNoun(word);
        return verb || subject;
    }

    private boolean isVerb(int sentence, int i) {
        String word = scene.low(sentence, i);
        return word.endsWith("ed")
                || words.isAuxiliary(word)
                || words.isPassive(word)
                || scene.grammar()
                        .sayings()
                        .of(word)
                        .filter(cue -> cue.form() == Form.PAST)
                        .isPresent();
    }
}

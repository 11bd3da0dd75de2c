package crossread.fact.speech;

import crossread.fact.speech.Cues.Cue;
import crossread.fact.speech.Cues.Form;
import crossread.model.Mention;
import crossread.model.Span;
import crossread.model.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who does what a verb says that has no subject right before it: "..., said X, and left", "X, of Kell, who called",
 * "Y asked, and X answered by saying", "with X confirming", "a letter stating".
 */
final class BorrowedSubjects {
    private static final int LONGEST_PHRASE = 7; // words of a subject
    private static final int FARTHEST = 24; // words back to the verb of the clause
    private static final int LONGEST_TAG = 8; // words between a person and "who"
    private static final Set<String> JOINTS =
            Set.of("and", "but", "while", "as", "when", "after", "before", "because", "if", "that", "where", "until");

    /** Behind these a word in -ing is no noun's: "by saying", "he came and said, avoiding saying". */
    private static final Set<String> BEFORE_GERUNDS = Set.of(
            "in", "by", "of", "for", "to", "at", "from", "without", "before", "after", "while", "when", "and", "or",
            "but", "than", "not", "only", "on", "against", "about", "into", "over", "with", "as", "like", "despite",
            "since", "until", "upon", "through");

    private static final Set<String> ISSUING = Set.of(
            "issued",
            "released",
            "sent",
            "wrote",
            "published",
            "posted",
            "signed",
            "made",
            "delivered",
            "gave",
            "put",
            "issues",
            "releases",
            "sends",
            "writes",
            "publishes",
            "posts");

    private final Scene scene;
    private final SubjectFinder subjects;
    private final NounPhrases phrases;
    private final ClauseWords words;

    BorrowedSubjects(Scene scene, SubjectFinder subjects) {
        this.scene = scene;
        this.subjects = subjects;
        phrases = new NounPhrases(scene);
        words = scene.grammar().words();
    }

    /** '"...," said X, and instead of "..."': who stands behind a verb that a mark parts from what is before. */
    Optional<Speaker> inverted(int sentence, int verb, Cue cue) {
        boolean parted = verb == 0 || !scene.gap(sentence, verb - 1).isBlank();
        return parted
                        && !cue.base().equals("tell")
                        && !scene.low(sentence, verb + 1).equals("as")
                ? subjects.after(sentence, verb).filter(who -> endsClause(sentence, who))
                : Optional.empty();
    }

    /** Whether nothing but a mark, when and where follow: behind "X, of Kell, said the bank was" the bank says nothing. */
    private boolean endsClause(int sentence, Speaker who) {
        int end = who.span().map(Span::end).orElse(0);
        int next = scene.wordAt(sentence, end);
        String word = scene.low(sentence, next);
        return next >= scene.words(sentence).size()
                || scene.gap(sentence, next - 1).matches("(?s)[,.;:].*")
                || words.endsPhrase(word)
                || words.isTime(word)
                || words.isPreposition(word);
    }

    /** "X, R-Kell, who called them", "X, who this month told": the nearest person before "who". */
    Optional<Speaker> relative(int sentence, int verb) {
        int who = verb - 1;
        while (who > 0
                && verb - who <= LONGEST_PHRASE
                && !scene.low(sentence, who).equals("who")) {
            if (!scene.gap(sentence, who).isBlank()) {
                return Optional.empty();
            }
            who--;
        }
        boolean near = words.isTime(scene.low(sentence, verb - 1)) || isAdverbial(sentence, who, verb);
        if (!scene.low(sentence, who).equals("who") || !near) {
            return Optional.empty();
        }
        if (!scene.gap(sentence, who - 1).contains(",")) {
            return subjects.before(sentence, who);
        }
        List<Mention> names = scene.names(sentence);
        for (int i = names.size() - 1; i >= 0; i--) {
            Mention name = names.get(i);
            int last = scene.wordAt(sentence, name.span().end()) - 1;
            if (last < who && who - last <= LONGEST_TAG && Scene.isPerson(name)) {
                return Optional.of(NounPhrases.speaker(name));
            }
        }
        return Optional.empty();
    }

    private boolean isAdverbial(int sentence, int who, int verb) {
        for (int i = who + 1; i < verb; i++) {
            if (!words.isAdverb(scene.low(sentence, i))) {
                return false;
            }
        }
        return true;
    }

    /** Whose a word in -ing is that belongs to the noun right before it: "with X confirming", "rules stating". */
    Optional<Speaker> ofNoun(int sentence, int participle) {
        String before = scene.low(sentence, participle - 1);
        Optional<Mention> name = scene.nameOver(sentence, participle - 1);
        if (name.isPresent()
                && scene.low(sentence, phrases.titled(sentence, name.get()) - 1).equals("with")) {
            return name.map(NounPhrases::speaker);
        }
        boolean beside = participle > 0
                && scene.gap(sentence, participle - 1).isBlank()
                && !BEFORE_GERUNDS.contains(before)
                && !before.endsWith("ed")
                && !words.isPassive(before)
                && !words.isAdverb(before)
                && !words.isDeterminer(before)
                && !words.opensClause(before);
        return beside
                ? subjects.before(sentence, participle)
                        .filter(who -> isWhole(sentence, who))
                        .filter(who -> !isIssued(sentence, who))
                : Optional.empty();
    }

    /** "Kell Bank issued a statement warning": the statement is the bank's, which a clause names. */
    private boolean isIssued(int sentence, Speaker who) {
        int from = scene.wordAt(sentence, who.span().map(Span::start).orElse(0));
        for (int i = from - 1; i >= 0 && from - i <= LONGEST_PHRASE; i--) {
            if (ISSUING.contains(scene.low(sentence, i))) {
                return true;
            }
        }
        return false;
    }

    /** Whether a phrase is a person, or opens with an article: "draft opinion" of "went over a draft opinion" may be more. */
    private boolean isWhole(int sentence, Speaker who) {
        int from = scene.wordAt(sentence, who.span().map(Span::start).orElse(0));
        boolean person = scene.nameOver(sentence, from).filter(Scene::isPerson).isPresent();
        return person
                || (words.isDeterminer(scene.low(sentence, from - 1))
                        && !words.isPreposition(scene.low(sentence, from - 2)));
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
        boolean verb = word.endsWith("ed")
                || words.isAuxiliary(word)
                || words.isPassive(word)
                || (i > from + 2 && scene.low(sentence, i - 1).endsWith("ly"))
                || scene.grammar()
                        .sayings()
                        .of(word)
                        .filter(cue -> cue.form() == Form.PAST)
                        .isPresent();
        Optional<Mention> name = scene.nameOver(sentence, i - 1);
        boolean subject = name.isPresent()
                && phrases.titled(sentence, name.get()) == from
                && !scene.words(sentence).get(i - 1).possessive()
                && Character.isLowerCase(scene.word(sentence, i).codePointAt(0))
                && !words.isPreposition(word)
                && !words.isNoNoun(word);
        return verb || subject;
    }
}

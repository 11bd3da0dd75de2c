package crossread.fact.speech.subject;

import crossread.fact.speech.scene.ClauseWords;
import crossread.fact.speech.scene.Cues.Cue;
import crossread.fact.speech.scene.NounPhrases;
import crossread.fact.speech.scene.Scene;
import crossread.model.article.Span;
import crossread.model.fact.Mention;
import crossread.model.fact.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who does what a verb says that has no subject right before it: "..., said X, and left", "X, of Kell, who called",
 * "with X confirming", "a letter stating".
 */
final class BorrowedSubjects {
    private static final int LONGEST_PHRASE = 7; // words of a subject
    private static final int LONGEST_TAG = 8; // words between a person and "who"
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

    private static final Set<String> PAPER_RELATIVES = Set.of("that", "which");

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

    /** "a note that said": what the verb tells of, and nobody who sent or showed it. */
    Optional<Speaker> ofPaper(int sentence, int verb) {
        boolean that = PAPER_RELATIVES.contains(scene.low(sentence, verb - 1))
                && scene.gap(sentence, verb - 2).isBlank()
                && scene.grammar().nouns().isPaper(scene.low(sentence, verb - 2));
        return that ? subjects.before(sentence, verb - 1) : Optional.empty();
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
}

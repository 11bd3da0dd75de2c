package crossread.fact.speech;

import crossread.fact.speech.scene.ClauseWords;
import crossread.fact.speech.scene.NounPhrases;
import crossread.fact.speech.scene.Scene;
import crossread.fact.speech.scene.SpeakerNouns;
import crossread.fact.speech.subject.JointSubjects;
import crossread.fact.speech.subject.SubjectFinder;
import crossread.model.article.Span;
import crossread.model.fact.Speaker;
import crossread.words.WordList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who claims or decides what a verb says: somebody or some body, all of them where several do it together, and nobody where
 * only half of them could be told or the clause does not say that anybody did.
 */
final class Claimants {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");
    private static final Set<String> WRITERS = Set.of("my", "our");

    private static final Set<String> NUMBERS =
            Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

    private final Scene scene;
    private final SubjectFinder subjects;
    private final JointSubjects joint;
    private final ClauseWords words;
    private final SpeakerNouns nouns;
    private final Set<String> conditions;

    Claimants(Scene scene, SubjectFinder subjects, WordList list) {
        this.scene = scene;
        this.subjects = subjects;
        joint = new JointSubjects(scene);
        words = scene.grammar().words();
        nouns = scene.grammar().nouns();
        conditions = list.words("conditions");
    }

    /** Who does what the verb says. */
    Optional<Speaker> of(int sentence, int verb) {
        return subjects.before(sentence, verb)
                .filter(who -> !scene.grammar().things().include(who))
                .filter(who -> who.span().isPresent())
                .filter(who -> isAgent(sentence, who.span().get()))
                .flatMap(joint::whole)
                .filter(who -> isStated(sentence, who.span().orElseThrow()));
    }

    /** Whether the subject ends, right before its verb, in a name or a pronoun: "Kell Bank offers", not "Kell Bank job offers". */
    boolean endsInName(int sentence, Speaker subject, int verb) {
        int last = subject.span()
                .map(span -> scene.wordAt(sentence, span.end()) - 1)
                .orElse(verb);
        boolean name = scene.nameOver(sentence, last).isPresent() || PRONOUNS.contains(scene.low(sentence, last));
        return name && last < verb;
    }

    /** Whether an article, the like or a name opens the subject: "a minister denies", "Kell Bank staff deny". */
    boolean isDetermined(int sentence, Speaker subject) {
        int first =
                subject.span().map(span -> scene.wordAt(sentence, span.start())).orElse(0);
        return words.isDeterminer(scene.low(sentence, first))
                || words.isDeterminer(scene.low(sentence, first - 1))
                || scene.nameOver(sentence, first).isPresent();
    }

    private boolean isAgent(int sentence, Span subject) {
        int from = scene.wordAt(sentence, subject.start());
        int last = scene.wordAt(sentence, subject.end()) - 1;
        if (PRONOUNS.contains(scene.low(sentence, last)) || last < from) {
            return true;
        }
        if (WRITERS.contains(scene.low(sentence, from))) {
            return false; // "my family": of whoever writes
        }
        if ((from == last && NUMBERS.contains(scene.low(sentence, from))) || holdsVerb(sentence, from, last)) {
            return false; // "two accused men", "the bank told the town of nine"
        }
        int head = from;
        while (head < last && !words.isPreposition(scene.low(sentence, head + 1))) {
            head++;
        }
        if (scene.low(sentence, head + 1).equals("of") && nouns.isCount(scene.low(sentence, head)) && head < last) {
            return isAgent(
                    sentence,
                    new Span(scene.words(sentence).get(head + 2).span().start(), subject.end()));
        }
        boolean self = scene.low(sentence, head).matches(".+sel(f|ves)"); // "Reed himself"
        boolean capital =
                head > 0 && Character.isUpperCase(scene.word(sentence, head).codePointAt(0)); // "the North"
        return self || capital || scene.nameOver(sentence, head).isPresent() || isSomebody(scene.low(sentence, head));
    }

    private boolean holdsVerb(int sentence, int from, int last) {
        for (int i = from + 1; i < last; i++) {
            boolean verb = scene.low(sentence, i).endsWith("ed")
                    && scene.nameOver(sentence, i).isEmpty()
                    && scene.nameOver(sentence, i - 1).isPresent();
            if (verb && !words.isPreposition(scene.low(sentence, i + 1))) {
                return true;
            }
        }
        return false;
    }

    private boolean isSomebody(String noun) {
        return nouns.isSomebody(noun) || nouns.isStand(noun) || nouns.isCount(noun);
    }

    /** Whether no condition opens the clause: not "if Kell agreed", "how they would rule". */
    private boolean isStated(int sentence, Span span) {
        int first = joint.first(sentence, span);
        List<String> before = List.of(scene.low(sentence, first - 1), scene.low(sentence, first - 2));
        boolean parted = first == 0 || !NounPhrases.plain(scene.gap(sentence, first - 1));
        return parted
                || !(conditions.contains(before.getFirst())
                        || (conditions.contains(before.get(1)) && words.isAdverb(before.getFirst())));
    }
}

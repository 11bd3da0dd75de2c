package crossread.fact.speech.subject;

import crossread.fact.speech.scene.ClauseWords;
import crossread.fact.speech.scene.NounPhrases;
import crossread.fact.speech.scene.Scene;
import crossread.fact.speech.scene.SpeakerNouns;
import crossread.model.article.Span;
import crossread.model.fact.Mention;
import crossread.model.fact.Speaker;
import java.util.Optional;
import java.util.Set;

/** Tells of a subject before a verb who does it together with that one: "A, B and the members said" is told of all. */
public final class JointSubjects {
    private static final Set<String> JOINTS = Set.of("and", "or");

    /** What opens the clause that a subject stands first in, besides a mark. */
    private static final Set<String> OPENERS = Set.of(
            "that",
            "because",
            "when",
            "as",
            "after",
            "before",
            "while",
            "but",
            "though",
            "although",
            "since",
            "says",
            "said",
            "where",
            "yet",
            "so",
            "both",
            "then",
            "and");

    /** Behind these a list is an example of those who do it. */
    private static final Set<String> EXAMPLES = Set.of("including", "like", "as", "with", "namely", "whom");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");
    private static final int LONGEST = 5; // words of an item that is no name

    private final Scene scene;
    private final NounPhrases phrases;
    private final ClauseWords words;
    private final SpeakerNouns nouns;

    public JointSubjects(Scene scene) {
        this.scene = scene;
        phrases = new NounPhrases(scene);
        words = scene.grammar().words();
        nouns = scene.grammar().nouns();
    }

    /** "A, B and several others": who stands before "and" does it, too; empty where that cannot be told. */
    public Optional<Speaker> whole(Speaker who) {
        int sentence = who.sentence();
        Span span = who.span().orElse(new Span(0, 0));
        int first = first(sentence, span);
        boolean pronoun = PRONOUNS.contains(scene.low(sentence, first));
        boolean clause = scene.gap(sentence, first - 2).startsWith(",") && !isList(sentence, first - 2);
        if (pronoun
                || clause
                || isOffice(sentence, first - 2)
                || !JOINTS.contains(scene.low(sentence, first - 1))
                || !NounPhrases.plain(scene.gap(sentence, first - 1))) {
            return Optional.of(who);
        }
        Optional<Integer> start = start(sentence, first - 2);
        if (start.isEmpty()) {
            return endsClause(sentence, first - 2) ? Optional.of(who) : Optional.empty();
        }
        Span whole = new Span(scene.words(sentence).get(start.get()).span().start(), span.end());
        return Optional.of(new Speaker(whole.of(scene.text(sentence)), sentence, Optional.of(whole)));
    }

    /** "President and General Manager Reed": a second office of the same one. */
    private boolean isOffice(int sentence, int last) {
        String word = scene.word(sentence, last);
        return !word.isEmpty()
                && Character.isUpperCase(word.codePointAt(0))
                && scene.nameOver(sentence, last).filter(Scene::isPerson).isEmpty()
                && scene.grammar().genders().isSomebody(word);
    }

    /** Whether a comma parts the item that ends with the word from one before: "A, B, and others", not "A left, and B". */
    private boolean isList(int sentence, int last) {
        int at = item(sentence, last);
        return at > 0 && scene.gap(sentence, at - 1).startsWith(",");
    }

    /** The first word of the subject, with office and article. */
    public int first(int sentence, Span span) {
        int at = scene.wordAt(sentence, span.start());
        Optional<Mention> name = scene.nameOver(sentence, at);
        int titled =
                name.map(one -> Math.min(at, phrases.titled(sentence, one))).orElse(at);
        return words.isDeterminer(scene.low(sentence, titled - 1)) ? titled - 1 : titled;
    }

    /** Where the list begins whose last but one ends with the word; empty where the words before it are no list. */
    private Optional<Integer> start(int sentence, int last) {
        int at = item(sentence, last);
        while (at > 0 && scene.gap(sentence, at - 1).startsWith(",")) {
            int before = item(sentence, at - 1);
            if (before < 0 || scene.nameOver(sentence, at - 1).isEmpty()) {
                break;
            }
            at = before;
        }
        if (at < 0) {
            return Optional.empty();
        }
        String opener = scene.low(sentence, at - 1);
        boolean parted = at == 0 || !NounPhrases.plain(scene.gap(sentence, at - 1));
        if (words.isPreposition(opener) && !parted) {
            int from = phrases.start(sentence, at); // "the leaders of A and B"
            boolean determined =
                    words.isDeterminer(scene.low(sentence, from)) || words.isSeveral(scene.low(sentence, from));
            return from < at && determined ? Optional.of(from) : Optional.empty();
        }
        boolean example = EXAMPLES.contains(opener) || EXAMPLES.contains(scene.low(sentence, at - 2));
        boolean adverb = at == 1 && words.isAdverb(opener); // "Now A and B"
        return !example && (parted || adverb || OPENERS.contains(opener)) ? Optional.of(at) : Optional.empty();
    }

    /** Where the item of a list begins that ends with the word: a name with its office, or a noun phrase; -1 where it is none. */
    private int item(int sentence, int last) {
        Optional<Mention> name = scene.nameOver(sentence, last);
        if (name.isPresent()) {
            int titled = phrases.titled(sentence, name.get());
            return words.isDeterminer(scene.low(sentence, titled - 1)) ? titled - 1 : titled;
        }
        String word = scene.low(sentence, last);
        if (last < 0 || words.isNoNoun(word) || words.opensClause(word) || !isSomebody(word)) {
            return -1;
        }
        int from = phrases.start(sentence, last);
        boolean noun = words.isDeterminer(scene.low(sentence, from)) || words.isSeveral(word);
        return noun && last - from < LONGEST ? from : -1;
    }

    /** Whether a clause may end with the word, so that the subject behind "and" is alone: "it rained and". */
    private boolean endsClause(int sentence, int last) {
        return scene.nameOver(sentence, last).isEmpty() && !isSomebody(scene.low(sentence, last));
    }

    private boolean isSomebody(String noun) {
        return nouns.isSomebody(noun) || nouns.isPaper(noun) || nouns.isCount(noun);
    }
}

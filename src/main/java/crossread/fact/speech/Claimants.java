package crossread.fact.speech;

import crossread.model.Mention;
import crossread.model.Span;
import crossread.model.Speaker;
import crossread.words.WordList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds who claims or decides what a verb says: somebody or some body, all of them where several do it together, and nobody where
 * only half of them could be told or the clause does not say that anybody did.
 */
final class Claimants {
    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");
    private static final Set<String> WRITERS = Set.of("my", "our");
    private static final Set<String> JOINTS = Set.of("and", "or");
    private static final Set<String> PEOPLE = Set.of("ist", "ian", "man", "men", "woman", "women", "ologist");

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

    private final Scene scene;
    private final SubjectFinder subjects;
    private final NounPhrases phrases;
    private final ClauseWords words;
    private final Set<String> nouns;
    private final Set<String> conditions;

    Claimants(Scene scene, SubjectFinder subjects, WordList list) {
        this.scene = scene;
        this.subjects = subjects;
        phrases = new NounPhrases(scene);
        words = scene.grammar().words();
        nouns = new HashSet<>(list.words("claimants"));
        nouns.addAll(WordList.load("roles").entries());
        conditions = list.words("conditions");
    }

    /** Who does what the verb says. */
    Optional<Speaker> of(int sentence, int verb) {
        return subjects.before(sentence, verb)
                .filter(who -> !scene.grammar().things().include(who))
                .filter(who -> who.span().isPresent())
                .filter(who -> isAgent(sentence, who.span().get()))
                .flatMap(who -> together(sentence, who, who.span().get()))
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
        int head = from;
        while (head < last && !words.isPreposition(scene.low(sentence, head + 1))) {
            head++;
        }
        if (scene.low(sentence, head + 1).equals("of") && isCount(scene.low(sentence, head)) && head < last) {
            return isAgent(
                    sentence,
                    new Span(scene.words(sentence).get(head + 2).span().start(), subject.end()));
        }
        boolean self = scene.low(sentence, head).matches(".+sel(f|ves)"); // "Reed himself"
        boolean capital =
                head > 0 && Character.isUpperCase(scene.word(sentence, head).codePointAt(0)); // "the North"
        return self || capital || scene.nameOver(sentence, head).isPresent() || isSomebody(scene.low(sentence, head));
    }

    private static boolean isCount(String word) {
        return Set.of(
                        "one",
                        "some",
                        "many",
                        "most",
                        "all",
                        "both",
                        "two",
                        "three",
                        "several",
                        "hundreds",
                        "dozens",
                        "none")
                .contains(word);
    }

    private boolean isSomebody(String head) {
        String low = head.toLowerCase(Locale.ROOT);
        return nouns.contains(low)
                || nouns.contains(singular(low))
                || PEOPLE.stream().anyMatch(low::endsWith)
                || PEOPLE.stream().anyMatch(singular(low)::endsWith);
    }

    private static String singular(String word) {
        return word.endsWith("ies")
                ? word.substring(0, word.length() - 3) + "y"
                : word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }

    /** "A, B and several others": who stands before "and" does it, too; empty where that cannot be told. */
    private Optional<Speaker> together(int sentence, Speaker who, Span span) {
        int first = first(sentence, span);
        if (!JOINTS.contains(scene.low(sentence, first - 1)) || !NounPhrases.plain(scene.gap(sentence, first - 1))) {
            return Optional.of(who);
        }
        Optional<Integer> start = start(sentence, first - 2);
        if (start.isEmpty()) {
            return endsClause(sentence, first - 2) ? Optional.of(who) : Optional.empty();
        }
        Span whole = new Span(scene.words(sentence).get(start.get()).span().start(), span.end());
        return Optional.of(new Speaker(whole.of(scene.text(sentence)), sentence, Optional.of(whole)));
    }

    /** The first word of the subject, with office and article. */
    private int first(int sentence, Span span) {
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
        return !example && (parted || OPENERS.contains(opener)) ? Optional.of(at) : Optional.empty();
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
        return noun ? from : -1;
    }

    /** Whether a clause may end with the word, so that the subject behind "and" is alone: "it rained and". */
    private boolean endsClause(int sentence, int last) {
        return scene.nameOver(sentence, last).isEmpty() && !isSomebody(scene.low(sentence, last));
    }

    /** Whether no condition opens the clause: not "if Kell agreed", "how they would rule". */
    private boolean isStated(int sentence, Span span) {
        int first = first(sentence, span);
        List<String> before = List.of(scene.low(sentence, first - 1), scene.low(sentence, first - 2));
        boolean parted = first == 0 || !NounPhrases.plain(scene.gap(sentence, first - 1));
        return parted
                || !(conditions.contains(before.getFirst())
                        || (conditions.contains(before.get(1)) && words.isAdverb(before.getFirst())));
    }
}

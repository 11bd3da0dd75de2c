package crossread.fact.speech.subject;

import crossread.fact.speech.scene.ClauseWords;
import crossread.fact.speech.scene.NounPhrases;
import crossread.fact.speech.scene.Scene;
import crossread.model.article.Span;
import crossread.model.fact.Mention;
import crossread.model.fact.Speaker;
import java.util.Optional;
import java.util.Set;

/** Finds who does what a verb says where the verb stands first: "said X", "said a spokesman for X", "said she". */
final class SubjectsBehind {
    private static final Set<String> RECENT = Set.of("last", "this", "late", "early", "earlier", "later", "next");

    /** Participles that tell what became of a letter or report. */
    private static final Set<String> DONE = Set.of("made", "sent", "seen", "written", "given", "shown", "read");

    private final Scene scene;
    private final Pronouns pronouns;
    private final NounPhrases phrases;
    private final ClauseWords words;

    SubjectsBehind(Scene scene, Pronouns pronouns, NounPhrases phrases) {
        this.scene = scene;
        this.pronouns = pronouns;
        this.phrases = phrases;
        words = scene.grammar().words();
    }

    /** Whose verb the word {@code verb} of the sentence is, by what stands behind it. */
    Optional<Speaker> of(int sentence, int verb) {
        int at = verb + 1;
        if (!NounPhrases.plain(scene.gap(sentence, verb)) || words.isPreposition(scene.low(sentence, at))) {
            return Optional.empty(); // "her posts on Twitter" are a noun
        }
        Optional<Speaker> pronoun = pronouns.at(sentence, at);
        return pronoun.isPresent() ? pronoun : phrase(sentence, at);
    }

    /** The first person in the phrase that begins at {@code at}, else the body it names, else the whole of it. */
    private Optional<Speaker> phrase(int sentence, int at) {
        int end = at;
        Optional<Mention> first = Optional.empty();
        while (end < scene.words(sentence).size() && end - at < NounPhrases.LONGEST) {
            Optional<Mention> name = scene.nameOver(sentence, end);
            if (name.isPresent() && Scene.isPerson(name.get())) {
                return name.map(NounPhrases::speaker);
            }
            first = first.or(() -> name);
            if (end > at && isOver(sentence, end, name.isPresent())) {
                end--;
                break;
            }
            if (!NounPhrases.plain(scene.gap(sentence, end))
                    && !scene.gap(sentence, end).equals("-")
                    && !isOwner(sentence, end)) {
                break;
            }
            end++;
        }
        boolean own = first.isPresent()
                && phrases.wordOf(sentence, first.get())
                        <= at + (scene.low(sentence, at).equals("the") ? 1 : 0)
                && scene.nameOver(sentence, end).equals(first);
        if (own) {
            return first.map(NounPhrases::speaker);
        }
        boolean noun = words.isDeterminer(scene.low(sentence, at))
                || first.isPresent()
                || scene.low(sentence, at).endsWith("s");
        return noun && !words.isNoNoun(scene.low(sentence, end))
                ? phrases.whole(
                        sentence, at, Math.min(end, scene.words(sentence).size() - 1))
                : Optional.empty();
    }

    /** "the brothers' pages": what several own, and not they, says what is told. */
    private boolean isOwner(int sentence, int at) {
        return scene.low(sentence, at).endsWith("s") && scene.gap(sentence, at).matches("['’] ");
    }

    /** Whether word {@code at} is no part of the phrase before it any more. */
    private boolean isOver(int sentence, int at, boolean named) {
        String word = scene.low(sentence, at);
        boolean done = word.endsWith("ed") || DONE.contains(word);
        String next = scene.low(sentence, at + 1);
        if (done && !named && (words.endsPhrase(next) || words.isPreposition(next) || next.equals("public"))) {
            return true; // "a letter sent to the bank", "an article published at noon"
        }
        return words.endsPhrase(word) || words.isAuxiliary(word) || isTime(sentence, at, named);
    }

    /** "said Kell Bank yesterday", "said the firm last week": when, and no more who. */
    private boolean isTime(int sentence, int at, boolean named) {
        String word = scene.low(sentence, at);
        boolean time = words.isTime(word) || (RECENT.contains(word) && words.isTime(scene.low(sentence, at + 1)));
        boolean joined = scene.gap(sentence, at).equals("-")
                || scene.gap(sentence, at - 1).equals("-"); // "48-year-old"
        return time && !joined && !named && !scene.words(sentence).get(at).possessive();
    }

    /** "...," say officials: whether several stand behind the verb, none of them by name. */
    boolean areSeveral(int sentence, int verb) {
        Optional<Span> who = of(sentence, verb).flatMap(Speaker::span);
        if (who.isEmpty() || scene.nameOver(sentence, verb + 1).isPresent()) {
            return false;
        }
        int head = verb + 1;
        int end = scene.wordAt(sentence, who.get().end());
        while (head + 1 < end && !words.isPreposition(scene.low(sentence, head + 1))) {
            head++;
        }
        return words.isSeveral(scene.low(sentence, head));
    }
}

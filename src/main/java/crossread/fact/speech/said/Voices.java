package crossread.fact.speech.said;

import crossread.fact.Word;
import crossread.fact.speech.scene.ClauseWords;
import crossread.fact.speech.scene.Cues.Form;
import crossread.fact.speech.scene.Scene;
import crossread.fact.speech.scene.SpeakerNouns;
import crossread.fact.speech.scene.Things;
import crossread.fact.speech.subject.JointSubjects;
import crossread.model.article.Span;
import crossread.model.fact.Speaker;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Keeps of the speakers found those who can speak: names, pronouns, and phrases about people, bodies or papers. Where the words
 * before a verb are none of these, its subject was not found, and nobody is better than "the nature of the case".
 */
final class Voices {
    /** Go on behind whoever speaks: "an aide close to", "a man who". */
    private static final Set<String> MORE = Set.of(
            "who",
            "that",
            "close",
            "familiar",
            "named",
            "whose",
            "near",
            "under",
            "across",
            "between",
            "within",
            "outside",
            "inside",
            "behind",
            "aged",
            "dead",
            "alike",
            "including");

    /** Whom police and others speak of, right before them, where "that" is left out. */
    private static final Set<String> WANTED = Set.of(
            "man",
            "woman",
            "men",
            "women",
            "boy",
            "girl",
            "people",
            "person",
            "suspect",
            "suspects",
            "driver",
            "gunman",
            "gunmen",
            "shooter",
            "attacker",
            "teenager",
            "group");

    private static final Set<String> FORCE = Set.of(
            "police",
            "authorities",
            "officials",
            "prosecutors",
            "investigators",
            "detectives",
            "officers",
            "witnesses",
            "critics");

    private static final Set<String> PRONOUNS = Set.of("he", "she", "it", "they");
    private static final int LONGEST_DOER = 3; // words

    private final Scene scene;
    private final ClauseWords words;
    private final SpeakerNouns nouns;
    private final Things things;
    private final JointSubjects joint;

    Voices(Scene scene) {
        this.scene = scene;
        words = scene.grammar().words();
        nouns = scene.grammar().nouns();
        things = scene.grammar().things();
        joint = new JointSubjects(scene);
    }

    /** The speaker as far as it is one; empty where the words are of nobody who speaks. */
    Optional<Speaker> heard(Speaker who) {
        if (things.include(who)) {
            return Optional.empty();
        }
        if (who.span().isEmpty()) {
            return Optional.of(who);
        }
        Optional<Speaker> joint = this.joint.whole(who).filter(all -> !all.equals(who));
        if (joint.isPresent()) {
            return joint; // "Reed and Lind said"
        }
        if (!who.span().get().of(scene.text(who.sentence())).equals(who.name())) {
            return Optional.of(who); // a pronoun, or a name told in full
        }
        int sentence = who.sentence();
        int from = scene.wordAt(sentence, who.span().get().start());
        int end = scene.wordAt(sentence, who.span().get().end());
        if (end - from > 1
                && WANTED.contains(scene.low(sentence, end - 2))
                && FORCE.contains(scene.low(sentence, end - 1))) {
            return Optional.of(cut(sentence, end - 1, end - 1)); // "the man police say is"
        }
        return upTo(sentence, from, end)
                .map(last -> verbless(sentence, from, last))
                .map(last -> last + 1 == end ? who : cut(sentence, from, last));
    }

    /** "members of the party should": without the verb and what stands behind it. */
    private int verbless(int sentence, int from, int last) {
        for (int i = from + 1; i <= last; i++) {
            if (words.isAuxiliary(scene.low(sentence, i)) || words.isPassive(scene.low(sentence, i))) {
                return i - 1;
            }
        }
        return last;
    }

    /** The last word of the phrase that tells who speaks; empty where none does. */
    private Optional<Integer> upTo(int sentence, int from, int end) {
        for (int i = from; i < end; i++) {
            String next = i + 1 < end ? scene.low(sentence, i + 1) : "";
            if (next.equals("of") && nouns.isCount(scene.low(sentence, i))) {
                return upTo(sentence, i + 2, end);
            }
            boolean speaks = speaks(sentence, i, from) || (i + 1 == end && isDoer(sentence, from, i));
            if (speaks && i + 1 < end && isVerb(sentence, i + 1, end)) {
                return Optional.of(i); // "officials tell the Gazette"
            }
            if (speaks && (next.isEmpty() || isMore(next))) {
                return Optional.of(end - 1);
            }
            if (words.isPreposition(next)) {
                return Optional.empty(); // "the back of"
            }
        }
        return Optional.empty();
    }

    private boolean isMore(String word) {
        return words.isPreposition(word) || MORE.contains(word) || word.endsWith("ing") || word.endsWith("ed");
    }

    private boolean speaks(int sentence, int i, int from) {
        String word = scene.low(sentence, i);
        boolean capital = Character.isUpperCase(scene.word(sentence, i).codePointAt(0))
                && (i > 0 || scene.isPartOfName(word)); // "the North"; "Reed" of "Anna Reed"
        boolean years = word.equals("old") && scene.low(sentence, i - 1).equals("year");
        boolean self = word.matches(".+sel(f|ves)");
        boolean count = i == from && nouns.isCount(word);
        return capital
                || PRONOUNS.contains(word)
                || years
                || self
                || count
                || scene.nameOver(sentence, i).isPresent()
                || nouns.isSomebody(word)
                || nouns.isPaper(word);
    }

    /** "the porter": a short phrase whose noun, of no list, is made of what somebody does. */
    private boolean isDoer(int sentence, int from, int last) {
        boolean determined =
                words.isDeterminer(scene.low(sentence, from)) || words.isDeterminer(scene.low(sentence, from - 1));
        return determined
                && last - from < LONGEST_DOER
                && scene.low(sentence, last).matches("\\p{L}{3,}[eo]rs?");
    }

    private boolean isVerb(int sentence, int i, int end) {
        boolean last = i + 1 == end && scene.low(sentence, i).endsWith("ed");
        boolean told = scene.grammar()
                .sayings()
                .of(scene.low(sentence, i))
                .filter(cue -> cue.form() == Form.PAST
                        || (cue.form() == Form.BASE
                                && (cue.base().equals("tell") || cue.base().equals("say"))))
                .isPresent();
        boolean done = i + 1 < end && words.isPreposition(scene.low(sentence, i + 1)); // "a man accused of"
        return scene.mayBeVerb(sentence, i) && (last || (told && !done));
    }

    private Speaker cut(int sentence, int from, int last) {
        List<Word> all = scene.words(sentence);
        Span span = new Span(all.get(from).span().start(), all.get(last).span().end());
        return new Speaker(span.of(scene.text(sentence)), sentence, Optional.of(span));
    }
}

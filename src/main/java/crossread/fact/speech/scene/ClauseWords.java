package crossread.fact.speech.scene;

import crossread.words.WordList;
import java.util.Set;

/** The small words of an English clause, all asked in small letters. */
public final class ClauseWords {
    private static final int SHORT = 4; // letters: "fly" and "July" are no adverbs
    private static final int SHORTEST_PLURAL = 3; // letters of "his", which is none

    private final Cues sayings;
    private final Set<String> adverbs;
    private final Set<String> articles;
    private final Set<String> determiners;
    private final Set<String> noNouns;
    private final Set<String> inside;
    private final Set<String> prepositions;
    private final Set<String> clauseOpeners;
    private final Set<String> ends;
    private final Set<String> nounsInLy;
    private final Set<String> titles;
    private final Set<String> auxiliaries;
    private final Set<String> passives;
    private final Set<String> times;
    private final Set<String> several;

    ClauseWords(Cues sayings) {
        this.sayings = sayings;
        WordList list = WordList.load("clause-words-en");
        adverbs = list.words("adverbs");
        articles = list.words("articles");
        determiners = list.words("determiners");
        noNouns = list.words("no nouns");
        inside = list.words("inside");
        prepositions = list.words("prepositions");
        clauseOpeners = list.words("clause openers");
        ends = list.words("ends");
        nounsInLy = list.words("nouns in ly");
        auxiliaries = list.words("auxiliaries");
        passives = list.words("passives");
        times = list.words("times");
        several = list.words("several");
        titles = WordList.load("abbreviations-en").words("title");
    }

    /** Whether it may stand between a subject and its verb: "has also", "reportedly". */
    public boolean isAdverb(String word) {
        return adverbs.contains(word) || (word.endsWith("ly") && word.length() > SHORT && !nounsInLy.contains(word));
    }

    public boolean isArticle(String word) {
        return articles.contains(word);
    }

    public boolean isDeterminer(String word) {
        return determiners.contains(word);
    }

    public boolean isPreposition(String word) {
        return prepositions.contains(word);
    }

    /** Whether a name follows it and its point: "Dr", as it is written. */
    boolean isTitle(String word) {
        return titles.contains(word);
    }

    /** Whether no noun phrase ends with it. */
    public boolean isNoNoun(String word) {
        return noNouns.contains(word);
    }

    /** Whether it is outside a noun phrase that stands behind it. */
    public boolean isOutside(String word) {
        return opensClause(word) || (noNouns.contains(word) && !inside.contains(word));
    }

    /** Whether it belongs to the verb and not to the noun phrase before it: "could", "has". */
    public boolean isAuxiliary(String word) {
        return auxiliaries.contains(word);
    }

    /** Whether a participle behind it is done to its subject: "was called", "got rejected". */
    public boolean isPassive(String word) {
        return passives.contains(word);
    }

    /** Whether it tells when: "week", "monday". */
    public boolean isTime(String word) {
        return times.contains(word);
    }

    /** Whether a noun means more than one: "officials", "police". */
    public boolean isSeveral(String word) {
        return (word.length() > SHORTEST_PLURAL && word.endsWith("s") && !word.endsWith("ss"))
                || several.contains(word);
    }

    /** Whether a noun phrase behind its verb is over where it stands. */
    public boolean endsPhrase(String word) {
        return ends.contains(word);
    }

    /** "said parliament could vote": what a verb of saying or a participle opens is another clause. */
    public boolean opensClause(String word) {
        return sayings.of(word).filter(cue -> cue.form() != Cues.Form.BASE).isPresent() || clauseOpeners.contains(word);
    }
}

package crossread.fact.name.word;

import java.util.List;

/** What one word shows by itself: that it is known as a name, or that its ending is a common word's. */
public final class WordJudge {
    private final Lexicon lexicon;
    private final Evidence evidence;

    public WordJudge(Lexicon lexicon, Evidence evidence) {
        this.lexicon = lexicon;
        this.evidence = evidence;
    }

    /** Endings of common nouns, adverbs and participles. */
    public static boolean ordinary(String word) {
        for (String ending : List.of(
                "ly", "ing", "ed", "s", "tion", "sion", "ment", "ness", "ity", "ism", "ance", "ence", "ship", "age",
                "ure", "ers", "ist", "ive", "ous", "ful", "less", "able", "ible", "al", "one", "body", "ary", "ory")) {
            if (word.endsWith(ending)) {
                return true;
            }
        }
        return word.length() < 3;
    }

    /** Whether it ends like several of a common noun: "Residents, who". */
    public static boolean plural(String word) {
        return word.endsWith("s") || word.endsWith("people") || word.endsWith("men");
    }

    public boolean known(String word) {
        return listed(word) || Acronyms.looksLike(word) || evidence.seenCapital(word);
    }

    /** Whether the lists have it as a name, whatever this article does with it. */
    public boolean listed(String word) {
        return lexicon.place(word)
                || lexicon.organisation(word)
                || lexicon.given(word)
                || lexicon.demonym(word)
                || lexicon.figure(word);
    }
}

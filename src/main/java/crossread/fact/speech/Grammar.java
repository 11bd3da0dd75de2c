package crossread.fact.speech;

import crossread.words.WordList;

/** What is known of sentences before any is read; loaded once a finder, since an article has many sentences. */
final class Grammar {
    private final Cues sayings = new Cues("speech-verbs");
    private final ClauseWords words = new ClauseWords(sayings);
    private final Genders genders = new Genders();
    private final WordList german = WordList.load("speech-verbs-de");

    /** Verbs by which somebody says or thinks something. */
    Cues sayings() {
        return sayings;
    }

    ClauseWords words() {
        return words;
    }

    Genders genders() {
        return genders;
    }

    /** Words by which German says who speaks. */
    WordList german() {
        return german;
    }
}

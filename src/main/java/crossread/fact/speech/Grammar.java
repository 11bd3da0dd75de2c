package crossread.fact.speech;

import crossread.words.WordList;

/** What is known of sentences before any is read; loaded once a finder, since an article has many sentences. */
final class Grammar {
    private final Cues sayings = new Cues("speech-verbs");
    private final ClauseWords words = new ClauseWords(sayings);
    private final Genders genders = new Genders();
    private final Things things = new Things(WordList.load("clause-words-en").words("things"), words);
    private final SpeakerNouns nouns = new SpeakerNouns();

    /** Verbs by which somebody says or thinks something. */
    Cues sayings() {
        return sayings;
    }

    ClauseWords words() {
        return words;
    }

    /** What is no speaker. */
    Things things() {
        return things;
    }

    /** Nouns for those who speak. */
    SpeakerNouns nouns() {
        return nouns;
    }

    Genders genders() {
        return genders;
    }
}

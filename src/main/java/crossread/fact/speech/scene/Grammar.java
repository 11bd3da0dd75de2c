package crossread.fact.speech.scene;

import crossread.words.WordList;

/** What is known of sentences before any is read; loaded once a finder, since an article has many sentences. */
public final class Grammar {
    private final Cues sayings = new Cues("speech-verbs");
    private final ClauseWords words = new ClauseWords(sayings);
    private final Genders genders = new Genders();
    private final Things things = new Things(WordList.load("clause-words-en").words("things"), words);
    private final SpeakerNouns nouns = new SpeakerNouns();

    /** Verbs by which somebody says or thinks something. */
    public Cues sayings() {
        return sayings;
    }

    public ClauseWords words() {
        return words;
    }

    /** What is no speaker. */
    public Things things() {
        return things;
    }

    /** Nouns for those who speak. */
    public SpeakerNouns nouns() {
        return nouns;
    }

    public Genders genders() {
        return genders;
    }
}

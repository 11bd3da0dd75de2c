package crossread.fact.speech;

import crossread.fact.LargeNouns;
import crossread.words.WordList;
import java.util.Map;
import java.util.Optional;

/** What is known of sentences before any is read; loaded once a finder, since an article has many sentences. */
final class Grammar {
    private final Cues sayings = new Cues("speech-verbs");
    private final ClauseWords words = new ClauseWords(sayings);
    private final Genders genders = new Genders();
    private final Things things = new Things(WordList.load("clause-words-en").words("things"), words);
    private final SpeakerNouns nouns = new SpeakerNouns();
    private final WordList german = WordList.load("speech-verbs-de");

    private final LargeNouns large = new LargeNouns();
    private final Map<String, RomanceWords> romance =
            Map.of("fr", RomanceWords.load("fr"), "es", RomanceWords.load("es"));

    /** Who speaks in the article of the scene where its language has rules of its own; nothing where it has those of English. */
    Optional<ReportingSpeakers> speakers(Scene scene) {
        return isGerman(scene)
                ? Optional.of(new GermanSpeakers(scene))
                : RomanceWords.of(scene.article(), romance).map(words -> new RomanceSpeakers(scene, words));
    }

    boolean isGerman(Scene scene) {
        return large.in(scene.article());
    }

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

    /** Words by which German says who speaks. */
    WordList german() {
        return german;
    }
}

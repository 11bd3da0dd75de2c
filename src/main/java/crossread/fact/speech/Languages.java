package crossread.fact.speech;

import crossread.fact.LargeNouns;
import crossread.fact.speech.german.GermanSpeakers;
import crossread.fact.speech.romance.RomanceSpeakers;
import crossread.fact.speech.romance.RomanceWords;
import crossread.fact.speech.scene.ReportingSpeakers;
import crossread.fact.speech.scene.Scene;
import crossread.words.WordList;
import java.util.Map;
import java.util.Optional;

/** Knows which articles are in a language with rules of its own, and finds who speaks there; loaded once a finder. */
final class Languages {
    private final LargeNouns nouns = new LargeNouns();
    private final WordList german = WordList.load("speech-verbs-de");
    private final Map<String, RomanceWords> romance =
            Map.of("fr", RomanceWords.load("fr"), "es", RomanceWords.load("es"));

    boolean isGerman(Scene scene) {
        return nouns.in(scene.article());
    }

    /** Who speaks in the article of the scene where its language has rules of its own; nothing where it has those of English. */
    Optional<ReportingSpeakers> speakers(Scene scene) {
        return isGerman(scene)
                ? Optional.of(new GermanSpeakers(scene, german))
                : RomanceWords.of(scene.article(), romance).map(words -> new RomanceSpeakers(scene, words));
    }
}

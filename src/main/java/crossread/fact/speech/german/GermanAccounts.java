package crossread.fact.speech.german;

import crossread.fact.speech.scene.Scene;
import crossread.model.article.Span;
import crossread.model.fact.Speaker;
import crossread.words.WordList;
import java.util.Optional;
import java.util.Set;

/** Finds by whose account a German sentence is told: "nach Angaben der Polizei", "laut X", "X zufolge", ", so X", ", wie X mitteilte". */
final class GermanAccounts {
    private static final int FARTHEST = 12; // words from a verb to what belongs to it

    private final Scene scene;
    private final GermanPhrases phrases;
    private final Set<String> behind;
    private final Set<String> accounts;

    GermanAccounts(Scene scene, GermanPhrases phrases, WordList words) {
        this.scene = scene;
        this.phrases = phrases;
        behind = words.words("behind who");
        accounts = words.words("account");
    }

    /** Where what is told ends: before ", so X" and ", wie X mitteilte", else with the sentence. */
    int end(int sentence, Speaker who) {
        String text = scene.text(sentence);
        int start = who.span().map(Span::start).orElse(0);
        int aside = Math.max(text.lastIndexOf(", so ", start), text.lastIndexOf(", wie ", start));
        return aside > 0 ? aside : text.length();
    }

    /** "Nach Angaben der Polizei", "laut Polizei", "der Polizei zufolge", ", so X.", ", wie X mitteilte". */
    Optional<Speaker> of(int sentence) {
        int size = scene.words(sentence).size();
        for (int i = 0; i + 1 < size; i++) {
            String word = scene.low(sentence, i);
            if (scene.isQuoted(sentence, scene.words(sentence).get(i).span())) {
                continue;
            }
            if (word.equals("nach") && accounts.contains(scene.low(sentence, i + 1))) {
                Optional<Speaker> who = phrases.at(sentence, i + 2);
                if (who.isPresent() && scene.gap(sentence, i + 1).isBlank()) {
                    return who;
                }
            }
            if (word.equals("laut") && scene.gap(sentence, i).isBlank()) {
                return phrases.at(sentence, i + 1);
            }
            boolean aside = i == 0 || scene.gap(sentence, i - 1).startsWith(",");
            if (word.equals("so") && i > 0 && aside && ends(sentence, i + 1)) {
                return phrases.at(sentence, i + 1);
            }
            if (word.equals("wie") && aside && told(sentence, i + 1)) {
                return phrases.at(sentence, i + 1);
            }
            if (scene.low(sentence, i + 1).equals("zufolge")) {
                return phrases.at(sentence, determinerBefore(sentence, i));
            }
        }
        return Optional.empty();
    }

    /** Whether the words from here to the end are one phrase: no comma and no verb stands among them. */
    private boolean ends(int sentence, int from) {
        int size = scene.words(sentence).size();
        boolean plain = size - from <= FARTHEST;
        for (int i = from; i + 1 < size; i++) {
            plain &= scene.gap(sentence, i).isBlank() || scene.gap(sentence, i).matches("-|\\. ");
        }
        return plain;
    }

    private boolean told(int sentence, int from) {
        for (int i = from; i < from + FARTHEST && i < scene.words(sentence).size(); i++) {
            if (behind.contains(scene.word(sentence, i))) {
                return true;
            }
            if (scene.gap(sentence, i).startsWith(",")) {
                return false;
            }
        }
        return false;
    }

    private int determinerBefore(int sentence, int noun) {
        int at = noun;
        while (at > 0
                && noun - at < 4
                && scene.gap(sentence, at - 1).isBlank()
                && (Character.isUpperCase(scene.word(sentence, at - 1).codePointAt(0))
                        || scene.low(sentence, at - 1).matches("de[rmsn]|einer|einem"))) {
            at--;
        }
        return at;
    }
}

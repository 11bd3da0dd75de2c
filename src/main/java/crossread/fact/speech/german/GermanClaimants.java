package crossread.fact.speech.german;

import crossread.fact.speech.scene.Scene;
import crossread.model.article.Span;
import crossread.model.fact.Speaker;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Finds who does what the verb of a German main clause says: the phrase that opens it, or the one right behind the verb. */
final class GermanClaimants {
    private static final Set<String> OTHER_CASES = Set.of(
            "den", "dem", "des", "einen", "einem", "eines", "keinen", "keinem", "seinen", "ihren", "seinem", "ihrem",
            "diesen");

    private static final int LONGEST = 9; // words of a subject
    private static final Set<String> SEVERAL = Set.of("en", "n");

    private final Scene scene;
    private final GermanPhrases phrases;
    private final GermanClaimWords words;
    private final Set<String> opening;

    GermanClaimants(Scene scene, GermanClaimWords words) {
        this.scene = scene;
        this.words = words;
        phrases = new GermanPhrases(scene, words.speech());
        opening = words.speech().words("opening");
    }

    Optional<Speaker> of(int sentence, int verb) {
        int start = clauseStart(sentence, verb);
        String first = scene.low(sentence, start);
        Optional<Speaker> found = Optional.empty();
        if (start == verb) {
            boolean clauseBefore = words.fronted().contains(scene.low(sentence, 0)) && verb > 1;
            found = clauseBefore ? behind(sentence, verb) : apposed(sentence, verb);
        } else if (start > 0 && words.subordinate().contains(first)) {
            found = Optional.empty();
        } else if (opening.contains(first) || words.fronted().contains(first) || isAdverb(sentence, start)) {
            found = behind(sentence, verb);
        } else {
            found = before(sentence, start, verb);
        }
        return found.filter(who -> who.span().isPresent())
                .filter(who -> isAgent(sentence, who, verb))
                .map(who -> together(sentence, start, who, verb));
    }

    private int clauseStart(int sentence, int verb) {
        int start = verb;
        while (start > 0
                && !scene.gap(sentence, start - 1).matches("(?s).*[,;:!?–—].*|.*\\.\\s.*| - ")
                && !scene.isQuoted(
                        sentence, scene.words(sentence).get(start - 1).span())) {
            start--;
        }
        return start;
    }

    private boolean isAdverb(int sentence, int i) {
        return scene.word(sentence, i).matches("\\p{Lu}?\\p{Ll}+(lich|weise|dem|falls|mals|stens)")
                && scene.nameOver(sentence, i).isEmpty();
    }

    /** "Der Chef der Torva AG, Uwe Brandis, hat": the name between commas right before the verb. */
    private Optional<Speaker> apposed(int sentence, int verb) {
        return scene.nameOver(sentence, verb - 1)
                .filter(Scene::isPerson)
                .filter(name -> scene.gap(
                                sentence, scene.wordAt(sentence, name.span().start()) - 1)
                        .startsWith(","))
                .map(phrases::speaker);
    }

    /** The phrase behind the verb, where it is in the first case. */
    private Optional<Speaker> behind(int sentence, int verb) {
        return OTHER_CASES.contains(scene.low(sentence, verb + 1)) ? Optional.empty() : phrases.at(sentence, verb + 1);
    }

    /** The phrase that opens the clause and reaches up to the verb. */
    private Optional<Speaker> before(int sentence, int start, int verb) {
        boolean other = OTHER_CASES.contains(scene.low(sentence, start))
                || verb - start > LONGEST
                || scene.low(sentence, verb - 1).equals("und"); // "bestätigte den Brand und warnte"
        return other
                ? Optional.empty()
                : phrases.at(sentence, start)
                        .filter(who -> who.span()
                                .filter(span -> reaches(sentence, scene.wordAt(sentence, span.end()), verb))
                                .isPresent());
    }

    /** "Polizei und Feuerwehr": all whom "und" joins before the verb. */
    private Speaker together(int sentence, int start, Speaker who, int verb) {
        int end = scene.wordAt(sentence, who.span().orElseThrow().end());
        if (end > verb) {
            return who;
        }
        boolean joined = false;
        for (int i = end; i < verb; i++) {
            joined |= scene.low(sentence, i).equals("und");
        }
        Span whole = new Span(
                Math.min(
                        scene.words(sentence).get(start).span().start(),
                        who.span().get().start()),
                scene.words(sentence).get(verb - 1).next());
        return joined ? new Speaker(whole.of(scene.text(sentence)), sentence, Optional.of(whole)) : who;
    }

    /** Whether nothing but more of the same phrase stands between: "der Sprecher | der Bank in Kell". */
    private boolean reaches(int sentence, int end, int verb) {
        for (int i = end; i < verb; i++) {
            String word = scene.word(sentence, i);
            boolean small = word.matches("de[rsmn]|des|die|von|vom|für|in|im|aus|bei|beim|am|an|und|zu|zur|zum");
            if (!small && !Character.isUpperCase(word.codePointAt(0)) && !word.matches("\\p{Ll}{3,}e[nrsm]?")) {
                return false;
            }
        }
        return true;
    }

    private boolean isAgent(int sentence, Speaker who, int verb) {
        Span span = who.span().orElseThrow();
        String text = span.of(scene.text(sentence));
        if (text.matches("(?i)er|sie")) {
            boolean known = !who.name().equalsIgnoreCase(text);
            boolean several = SEVERAL.stream().anyMatch(scene.low(sentence, verb)::endsWith);
            return known && !several && isNear(sentence, who.name()); // "sie fordern": they
        }
        int from = scene.wordAt(sentence, span.start());
        int end = scene.wordAt(sentence, span.end());
        for (int i = from; i < end; i++) {
            if (scene.nameOver(sentence, i).isPresent()) {
                return true;
            }
            boolean somebody = isSomebody(scene.low(sentence, i));
            if (Character.isUpperCase(scene.word(sentence, i).codePointAt(0)) && (somebody || i > 0)) {
                return somebody; // the first noun is the head; "Mehrere" opens the sentence and is none
            }
        }
        return false;
    }

    /** Whether the sentence or the one before names the person; farther back somebody without a name may be meant as well. */
    private boolean isNear(int sentence, String name) {
        return named(sentence, name) || (sentence > 0 && named(sentence - 1, name));
    }

    private boolean named(int sentence, String name) {
        return scene.names(sentence).stream().anyMatch(one -> Scene.nameOf(one).equals(name));
    }

    private boolean isSomebody(String noun) {
        String low = noun.toLowerCase(Locale.GERMAN);
        return words.claimants().stream().anyMatch(low::endsWith)
                || words.offices().stream()
                        .anyMatch(office -> low.endsWith(office)
                                || low.endsWith(office + "en")
                                || low.endsWith(office + "n")
                                || low.endsWith(office + "nen"));
    }
}

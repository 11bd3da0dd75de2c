package crossread.fact.speech.scene;

import crossread.words.WordList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Verbs by which somebody says, claims or decides something, in all their forms. */
public final class Cues {
    /** Which form of a verb a word is. */
    public enum Form {
        BASE,
        THIRD,
        PAST,
        ING
    }

    /**
     * A verb as it stands.
     *
     * @param base its base form
     * @param form which form it is
     */
    public record Cue(String base, Form form) {}

    private final Map<String, Cue> cues = new HashMap<>();

    /** The verbs of a word list whose lines give base, third person, past and so on, the -ing form last. */
    public Cues(String list) {
        for (String line : WordList.load(list).lines()) {
            List<String> forms = List.of(line.split(" ", -1));
            String base = forms.getFirst();
            for (String form : forms) {
                cues.putIfAbsent(form, new Cue(base, kind(form, forms)));
            }
        }
    }

    private static Form kind(String form, List<String> forms) {
        if (form.endsWith("ing") && !form.equals(forms.getFirst())) {
            return Form.ING;
        }
        if (forms.lastIndexOf(form) > 1) {
            return Form.PAST; // "read", "forecast": said far more often than "to read"
        }
        return switch (forms.indexOf(form)) {
            case 0 -> Form.BASE;
            case 1 -> Form.THIRD;
            default -> Form.PAST;
        };
    }

    public Optional<Cue> of(String word) {
        return Optional.ofNullable(cues.get(word.toLowerCase(Locale.ROOT)));
    }

    public boolean isCue(String word) {
        return of(word).isPresent();
    }
}

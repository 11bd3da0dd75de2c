package crossread.ui.strip;

import crossread.export.LanguageWording;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.link.Matching;
import crossread.model.link.MeaningLack;
import java.util.Optional;

/**
 * What the status line says a comparison was matched by.
 *
 * @param text in the line; empty where nothing was matched
 * @param more where the pointer rests on it; empty where the line says all
 */
public record MatchingWords(String text, String more) {
    public static final MatchingWords NONE = new MatchingWords("", "");

    /**
     * Says how the articles were matched.
     *
     * @param lack why it was not matched by meaning, where the reader asked for that
     */
    public static MatchingWords of(Comparison comparison, Optional<MeaningLack> lack, Messages words) {
        if (comparison.articles().size() < 2) {
            return NONE;
        }
        String by = comparison.matching() == Matching.MEANING
                ? words.text("status.matching-meaning")
                : lack.map(why -> words.text("status.matching-lack", words.text("meaning." + why)))
                        .orElseGet(() -> words.text("status.matching-words"));
        String how = comparison.coarse() ? words.text("status.coarse", by) : by;
        return new LanguageWording(comparison, words)
                .line()
                .map(line -> new MatchingWords(words.text("status.languages", how), line))
                .orElseGet(() -> new MatchingWords(how, ""));
    }
}

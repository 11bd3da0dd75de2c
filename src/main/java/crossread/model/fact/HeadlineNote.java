package crossread.model.fact;

import crossread.model.article.Stretch;
import java.util.Optional;

/**
 * What an article's headline has to do with its own text, as far as the finders see; never that either is wrong.
 *
 * @param article its id
 * @param kind what was noticed
 * @param what sort of thing it is about
 * @param headline as the headline writes it; empty for {@link Kind#LEFT_OUT}
 * @param text as the text writes it; empty for {@link Kind#UNSTATED}
 * @param inHeadline where in the headline, where that is a sentence of the article
 * @param inText where in the text
 */
public record HeadlineNote(
        String article,
        Kind kind,
        FactKind what,
        String headline,
        String text,
        Optional<Stretch> inHeadline,
        Optional<Stretch> inText) {

    /** What was noticed. */
    public enum Kind {
        /** The headline says it and the text does not. */
        UNSTATED,
        /** The headline gives another figure than the text does for the same thing. */
        OTHER_FIGURE,
        /** The text's top figure is not in the headline: nothing wrong, only plain to see. */
        LEFT_OUT
    }
}

package crossread.ui.view.sources;

import crossread.model.article.SentenceRef;
import java.util.List;

/**
 * How much of an article another one says too.
 *
 * @param of id of the article
 * @param by id of the other
 * @param sentences how many sentences the article has
 * @param missing those of them that the other does not say, in their order
 */
record Share(String of, String by, int sentences, List<SentenceRef> missing) {
    private static final int SHADES = 5;

    Share {
        missing = List.copyOf(missing);
    }

    int covered() {
        return sentences - missing.size();
    }

    /** In whole per cent, rounded to the nearest but never up to all of it, nor down to nothing. */
    int percent() {
        if (sentences == 0 || covered() == 0) {
            return 0;
        }
        int rounded = (int) Math.round(100.0 * covered() / sentences);
        return missing.isEmpty() ? 100 : Math.clamp(rounded, 1, 99);
    }

    /** How dark its ground is, 0 to 4. */
    int shade() {
        return Math.min(SHADES - 1, percent() * SHADES / 100);
    }
}

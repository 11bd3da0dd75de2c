package crossread.ui.view.matrix;

import crossread.model.article.SentenceRef;
import java.util.Optional;

/**
 * What one outlet says of the fact in a row.
 *
 * @param article its id
 * @param says how it stands to the others there
 * @param words as that outlet wrote them; empty where it says nothing
 * @param more in how many other places it does
 * @param factId the fact that choosing the cell selects
 * @param at where it says so first, or the sentence there that comes nearest; empty where nothing does
 */
record MatrixCell(String article, Says says, String words, int more, String factId, Optional<SentenceRef> at) {

    /** How an outlet stands to the others in a fact. */
    enum Says {
        ONLY,
        DIFFERS,
        UNCERTAIN,
        SHARED,
        /** Only in text that was set aside. */
        ASIDE,
        NOTHING
    }
}

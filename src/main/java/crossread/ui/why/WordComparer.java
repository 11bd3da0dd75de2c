package crossread.ui.why;

import crossread.model.article.Sentence;
import crossread.model.link.WordDifference;
import java.util.List;
import java.util.Optional;

/** Finds which words two sentences do not share. */
@FunctionalInterface
public interface WordComparer {

    /**
     * Compares two sentences that say the same.
     *
     * @param language BCP 47 tag of both, where known
     */
    List<WordDifference> differences(Sentence from, Sentence to, Optional<String> language);
}

package crossread.model.link;

import crossread.model.article.SentenceRef;
import java.util.List;

/**
 * Sentences of one or more articles that say the same thing.
 *
 * @param id unique in its comparison
 * @param sentences in the order of articles and text; at least one
 */
public record Statement(String id, List<SentenceRef> sentences) {
    public Statement {
        sentences = List.copyOf(sentences);
    }
}

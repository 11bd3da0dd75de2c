package crossread.model.article;

import java.util.List;

/**
 * An article with the tokens of its sentences.
 *
 * @param article split into sentences
 * @param tokens one list a sentence, in the order of {@link Article#sentences()}
 */
public record TokenizedArticle(Article article, List<List<Token>> tokens) {

    public TokenizedArticle {
        if (tokens.size() != article.sentences().size()) {
            throw new IllegalArgumentException("one list of tokens a sentence");
        }
        tokens = tokens.stream().map(List::copyOf).toList();
    }

    /** Points at the sentence at {@code index}. */
    public SentenceRef ref(int index) {
        return new SentenceRef(article.id(), index);
    }
}

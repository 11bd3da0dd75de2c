package crossread.align.index;

import crossread.model.article.SentenceRef;
import crossread.model.article.Token;
import java.util.List;

/**
 * A kept sentence as it is compared.
 *
 * @param index its place among all lines
 * @param article its article's place among the articles of the {@link Corpus}
 * @param text as written
 * @param tokens of the text
 * @param refs the sentence and those of the same article that only repeat it, in the order of the text
 */
public record Line(int index, int article, String text, List<Token> tokens, List<SentenceRef> refs) {}

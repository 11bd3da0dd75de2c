package crossread.fact.judge.story;

import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.article.Token;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * A sentence as the judge sees it.
 *
 * @param ref where it stands
 * @param depth how far down its article, 0 for the first sentence, towards 1 for the last
 * @param text the sentence
 * @param tokens its tokens
 * @param stems what its content tokens are matched by
 * @param standing what weight it has
 */
public record Passage(
        SentenceRef ref, double depth, String text, List<Token> tokens, Set<String> stems, Standing standing) {

    static Passage of(SentenceRef ref, double depth, String text, List<Token> tokens, Standing standing) {
        return new Passage(ref, depth, text, tokens, content(tokens), standing);
    }

    public String article() {
        return ref.article();
    }

    /** A story has one passage in each place: looked up by its words, they would all be read each time. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Passage passage && ref.equals(passage.ref);
    }

    @Override
    public int hashCode() {
        return ref.hashCode();
    }

    /** The tokens that share at least one unit with {@code span}. */
    List<Token> within(Span span) {
        return tokens.stream().filter(token -> token.span().overlaps(span)).toList();
    }

    /** The stems of the content tokens, in their order. */
    public static Set<String> content(List<Token> tokens) {
        Set<String> stems = new LinkedHashSet<>();
        for (Token token : tokens) {
            if (token.isContent()) {
                stems.add(token.stem());
            }
        }
        return stems;
    }
}

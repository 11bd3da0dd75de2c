package crossread.align;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import crossread.model.Span;
import crossread.model.Token;
import crossread.model.WordDifference;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The differences in words between two sentences that were paired. Only what a sentence says is compared - its content
 * words by their stems, figures by their values, and the signs that change a figure - so that another "the", another
 * comma or another ending is no difference; what stands between two differing words is part of the difference.
 */
public final class WordDiffer {

    /** The differences in the order of the sentences; empty where both say the same words in the same order. */
    public List<WordDifference> compare(List<Token> first, List<Token> second) {
        List<Token> left = telling(first);
        List<Token> right = telling(second);
        List<WordDifference> differences = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(keys(left), keys(right)).getDeltas()) {
            differences.add(new WordDifference(span(left, delta.getSource()), span(right, delta.getTarget())));
        }
        return List.copyOf(differences);
    }

    private static List<Token> telling(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.isContent() || isSign(token))
                .toList();
    }

    /** "%" and the signs of currencies. */
    private static boolean isSign(Token token) {
        int type = Character.getType(token.text().codePointAt(0));
        return token.text().equals("%") || type == Character.CURRENCY_SYMBOL;
    }

    private static List<String> keys(List<Token> tokens) {
        return tokens.stream()
                .map(token -> token.stem().equals("%") ? "percent" : token.stem())
                .toList();
    }

    private static Optional<Span> span(List<Token> tokens, Chunk<String> chunk) {
        if (chunk.size() == 0) {
            return Optional.empty();
        }
        Token first = tokens.get(chunk.getPosition());
        Token last = tokens.get(chunk.getPosition() + chunk.size() - 1);
        return Optional.of(new Span(first.span().start(), last.span().end()));
    }
}

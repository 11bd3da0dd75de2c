package crossread.align;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import crossread.model.article.Span;
import crossread.model.article.Token;
import crossread.model.link.WordDifference;
import crossread.words.WordList;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The differences in words between two sentences that were paired. Only what a sentence says is compared - its content
 * words by their stems, figures by their values, the signs that change a figure, and the few small words that change the
 * rest, such as "before" - so that another "the", another comma, another ending or another order of the same words is no
 * difference. Of these only content words, figures and signs pair stretches of the two sentences: a small word that both
 * happen to have holds nothing together. Safe for many threads.
 */
public final class WordDiffer {
    private final Set<String> small = WordList.load("telling-words-en").words();

    /**
     * The differences in the order of the sentences; empty where both say the same words. A span reaches from the first
     * to the last of its words, with whatever small words stand between them.
     */
    public List<WordDifference> compare(List<Token> first, List<Token> second) {
        List<Token> left = telling(first);
        List<Token> right = telling(second);
        Set<String> leftSet = new HashSet<>(keys(left));
        Set<String> rightSet = new HashSet<>(keys(right));
        List<WordDifference> differences = new ArrayList<>();
        for (AbstractDelta<String> delta :
                DiffUtils.diff(anchors(left, "<"), anchors(right, ">")).getDeltas()) {
            List<Span> from = runs(left, delta.getSource(), rightSet);
            List<Span> to = runs(right, delta.getTarget(), leftSet);
            for (int i = 0; i < Math.max(from.size(), to.size()); i++) {
                differences.add(new WordDifference(get(from, i), get(to, i)));
            }
        }
        return List.copyOf(differences);
    }

    private static Optional<Span> get(List<Span> spans, int index) {
        return index < spans.size() ? Optional.of(spans.get(index)) : Optional.empty();
    }

    private List<Token> telling(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.isContent() || isSign(token) || isSmall(token))
                .toList();
    }

    private boolean isSmall(Token token) {
        return token.kind() == Token.Kind.FUNCTION_WORD
                && small.contains(token.text().toLowerCase(Locale.ROOT));
    }

    /** What two stretches are paired by; a small word is like no other, so that it pairs none. */
    private List<String> anchors(List<Token> tokens, String side) {
        return tokens.stream()
                .map(token -> isSmall(token) ? side + token.span().start() : key(token))
                .toList();
    }

    /** "%" and the signs of currencies. */
    private static boolean isSign(Token token) {
        int type = Character.getType(token.text().codePointAt(0));
        return token.text().equals("%") || type == Character.CURRENCY_SYMBOL;
    }

    private static List<String> keys(List<Token> tokens) {
        return tokens.stream().map(WordDiffer::key).toList();
    }

    private static String key(Token token) {
        return token.stem().equals("%") ? "percent" : token.stem();
    }

    /** The runs of words in {@code chunk} that the other sentence does not have anywhere. */
    private static List<Span> runs(List<Token> tokens, Chunk<String> chunk, Set<String> others) {
        List<Span> runs = new ArrayList<>();
        boolean open = false;
        for (int i = 0; i < chunk.size(); i++) {
            Token token = tokens.get(chunk.getPosition() + i);
            Span span = token.span();
            if (others.contains(key(token))) {
                open = false;
            } else if (open) {
                runs.add(new Span(runs.removeLast().start(), span.end()));
            } else {
                runs.add(span);
                open = true;
            }
        }
        return runs;
    }
}

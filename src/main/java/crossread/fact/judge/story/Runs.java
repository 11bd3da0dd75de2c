package crossread.fact.judge.story;

import crossread.model.article.Token;
import java.util.Collections;
import java.util.List;

/** Words of one text found again, in their order, in another. */
public final class Runs {
    private Runs() {}

    /** Whether {@code part} stands in {@code whole} side by side. */
    public static boolean holds(List<String> whole, List<String> part) {
        return Collections.indexOfSubList(whole, part) >= 0;
    }

    /** The stems of everything, marks among them. */
    public static List<String> stems(List<Token> tokens) {
        return tokens.stream().map(Token::stem).toList();
    }

    /** The stems of everything but marks. */
    public static List<String> words(List<Token> tokens) {
        return tokens.stream()
                .filter(token -> token.kind() != Token.Kind.MARK)
                .map(Token::stem)
                .toList();
    }

    /** The length of the longest common subsequence as a share of {@code part}, 0 to 1. */
    public static double inOrder(List<String> part, List<String> whole) {
        if (part.isEmpty()) {
            return 0;
        }
        int[] row = new int[whole.size() + 1];
        for (String word : part) {
            int corner = 0;
            for (int j = 1; j <= whole.size(); j++) {
                int above = row[j];
                row[j] = word.equals(whole.get(j - 1)) ? corner + 1 : Math.max(row[j], row[j - 1]);
                corner = above;
            }
        }
        return row[whole.size()] / (double) part.size();
    }
}

package crossread.align.part;

import crossread.model.article.Token;
import crossread.words.WordList;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Cuts a sentence into parts that can be said without the others: "argued that ...", "and that ...", a quotation, what
 * stands behind a semicolon or a dash. In English at small words too, in other languages at marks alone. Safe for many
 * threads.
 */
final class PartCutter {
    /** A part that says less goes with the one before it: fewer words cannot be told from chance. */
    private static final int LEAST = 3;

    private static final Set<String> BREAKS = Set.of(";", ":", "–", "—", "(", ")", "；", "：", "。", "¿", "¡");
    private static final Set<String> QUOTES = Set.of("\"", "“", "”", "„", "«", "»", "「", "」", "『", "』");
    private static final Set<String> COMMAS = Set.of(",", "、", "，", "،");

    private final Set<String> anywhere;
    private final Set<String> afterWord;
    private final Set<String> afterMark;
    private final Set<String> joining;
    private final Set<String> bound;
    private final Set<String> pointedAt;

    PartCutter() {
        WordList words = WordList.load("part-words-en");
        anywhere = words.words("anywhere");
        afterWord = words.words("after a word");
        afterMark = words.words("after a mark");
        joining = words.words("joining");
        bound = words.words("bound");
        pointedAt = words.words("pointed at");
    }

    /**
     * The parts in their order, each a run of tokens; together all tokens. One part where the sentence has no border.
     *
     * @param language of the sentence, where known
     */
    List<List<Token>> cut(List<Token> tokens, Optional<String> language) {
        boolean english = language.isEmpty() || language.get().startsWith("en");
        List<List<Token>> parts = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= tokens.size(); i++) {
            if (i == tokens.size() || isBorder(tokens, i) || (english && opens(tokens, i))) {
                add(parts, tokens.subList(start, i));
                start = i;
            }
        }
        // The first part has none before it to go with.
        if (parts.size() > 1 && content(parts.getFirst()) < LEAST) {
            parts.set(0, tokens.subList(0, parts.get(0).size() + parts.get(1).size()));
            parts.remove(1);
        }
        return parts;
    }

    private static void add(List<List<Token>> parts, List<Token> part) {
        if (!parts.isEmpty() && content(part) < LEAST) {
            List<Token> longer = new ArrayList<>(parts.removeLast());
            longer.addAll(part);
            parts.add(longer);
        } else {
            parts.add(part);
        }
    }

    private static long content(List<Token> part) {
        return part.stream().filter(Token::isContent).count();
    }

    /** Whether a part begins at {@code i} in any language: behind a break, or at a mark of quotation. */
    private static boolean isBorder(List<Token> tokens, int i) {
        String before = tokens.get(i - 1).text();
        return BREAKS.contains(before)
                || QUOTES.contains(before)
                || QUOTES.contains(tokens.get(i).text());
    }

    private boolean opens(List<Token> tokens, int i) {
        String word = low(tokens.get(i));
        String before = low(tokens.get(i - 1));
        boolean mark = COMMAS.contains(before);
        if (joining.contains(before)) {
            return false; // the part began with the joining word
        }
        if (joining.contains(word) && i + 1 < tokens.size() && isOpener(low(tokens.get(i + 1)))) {
            return true;
        }
        return anywhere.contains(word)
                || (afterWord.contains(word) && !bound.contains(before) && !pointsAt(tokens, i))
                || (mark && afterMark.contains(word));
    }

    private boolean pointsAt(List<Token> tokens, int i) {
        return i + 1 < tokens.size() && pointedAt.contains(low(tokens.get(i + 1)));
    }

    private boolean isOpener(String word) {
        return anywhere.contains(word) || afterWord.contains(word);
    }

    private static String low(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}

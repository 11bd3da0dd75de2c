package crossread.reuse;

import crossread.model.article.Article;
import crossread.model.article.BlockKind;
import crossread.model.article.Token;
import crossread.model.article.TokenizedArticle;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The words of an article's kept sentences, marks left out, and the shingles they make. Shingles run on across sentences;
 * they have the same numbers in all articles.
 */
final class Wording implements Comparable<Wording> {
    /**
     * Words a shingle. Shorter ones are phrases that any two reports share (with three words pairs on two events reach .42,
     * with five .32); longer ones break at every edit (with eight, copies share .46 where five find .62).
     */
    private static final int RUN = 5;
    /** Where every character is a token. */
    private static final int SOLID_RUN = 10;

    private static final String QUOTES = "\"“”„«»";

    private final List<String> words = new ArrayList<>();
    private final BitSet quoted = new BitSet();
    private final BitSet numbers = new BitSet();
    private final BitSet known = new BitSet();
    private int[] shingles = {};
    private int run = RUN;

    private Wording() {}

    static Wording of(TokenizedArticle tokenized, Map<Shingle, Integer> shingles) {
        Wording wording = new Wording();
        wording.read(tokenized);
        wording.cut(shingles);
        return wording;
    }

    private void read(TokenizedArticle tokenized) {
        Article article = tokenized.article();
        boolean inside = false;
        int block = -1;
        int letters = 0;
        for (int i = 0; i < tokenized.tokens().size(); i++) {
            if (!article.isKept(i)) {
                continue;
            }
            int at = article.sentences().get(i).block();
            // A quotation that nobody closes ends with its paragraph.
            inside &= at == block;
            block = at;
            boolean allQuoted = article.blocks().get(at).kind() == BlockKind.QUOTE;
            for (Token token : tokenized.tokens().get(i)) {
                if (token.kind() == Token.Kind.MARK) {
                    inside ^= QUOTES.contains(token.text());
                } else {
                    quoted.set(words.size(), inside || allQuoted);
                    numbers.set(words.size(), token.kind() == Token.Kind.NUMBER);
                    words.add(token.text().toLowerCase(Locale.ROOT));
                    letters += token.text().length();
                }
            }
        }
        run = letters < 2 * words.size() ? SOLID_RUN : RUN;
    }

    private void cut(Map<Shingle, Integer> all) {
        shingles = new int[Math.max(0, words.size() - run + 1)];
        for (int i = 0; i < shingles.length; i++) {
            Shingle shingle = new Shingle(String.join(" ", words.subList(i, i + run)));
            shingles[i] = all.computeIfAbsent(shingle, _ -> all.size());
            known.set(shingles[i]);
        }
    }

    /** How many words. */
    int size() {
        return words.size();
    }

    /** How much of this stands in {@code other}. */
    Cover coveredBy(Wording other) {
        BitSet covered = new BitSet();
        for (int i = 0; i < shingles.length; i++) {
            if (other.known.get(shingles[i])) {
                covered.set(i, i + run);
            }
        }
        int gap = 0;
        for (int from = covered.nextClearBit(0); from < size(); ) {
            int next = covered.nextSetBit(from);
            int to = next < 0 ? size() : next;
            gap = Math.max(gap, to - from);
            from = covered.nextClearBit(to);
        }
        BitSet coveredOutside = (BitSet) covered.clone();
        coveredOutside.andNot(quoted);
        BitSet lacking = (BitSet) numbers.clone();
        lacking.andNot(covered);
        return new Cover(
                size(),
                covered.cardinality(),
                size() - quoted.cardinality(),
                coveredOutside.cardinality(),
                gap,
                !lacking.isEmpty());
    }

    /** Shorter first; of equal length by their words, so that the order of articles does not matter. */
    @Override
    public int compareTo(Wording other) {
        int order = Integer.compare(size(), other.size());
        for (int i = 0; i < size() && order == 0; i++) {
            order = words.get(i).compareTo(other.words.get(i));
        }
        return order;
    }
}

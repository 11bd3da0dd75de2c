package crossread.align.index;

import crossread.model.article.Token;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Names the words, names and figures that two lines have in common. Safe for use by several threads. */
public final class CommonWords {
    private static final int MOST = 8;

    /** By line: its content tokens. */
    private final List<List<Token>> content = new ArrayList<>();

    /** Words side by side, from first to last. */
    private record Phrase(Token first, Token last, double weight) {}

    private static final Comparator<Phrase> WEIGHTIEST_FIRST =
            Comparator.comparingDouble(Phrase::weight).reversed();

    private final Terms stems;

    public CommonWords(List<Line> lines) {
        lines.forEach(line ->
                content.add(line.tokens().stream().filter(Token::isContent).toList()));
        stems = Terms.ofWords(content.stream()
                .map(tokens -> tokens.stream().map(Token::stem).toList())
                .toList());
    }

    /** What one line after the other has in common with others. */
    public Turned turned() {
        return new Turned();
    }

    private static boolean isSideBySide(String text, Token one, Token next) {
        int gap = next.span().start() - one.span().end();
        return gap == 0 || (gap == 1 && text.charAt(one.span().end()) == ' ');
    }

    /** From {@code first} to {@code last}, with a sign of money before and of percent after. */
    private static String written(String text, Token first, Token last) {
        int start = first.span().start();
        int end = last.span().end();
        boolean money = start > 0 && Character.getType(text.charAt(start - 1)) == Character.CURRENCY_SYMBOL;
        boolean percent = end < text.length() && text.charAt(end) == '%';
        return text.substring(money ? start - 1 : start, percent ? end + 1 : end);
    }

    /** Of use to one thread. */
    public final class Turned {
        /** By term: whether the line turned to has it. */
        private final boolean[] wanted = new boolean[stems.size()];

        private int[] marked = {};

        /** Makes {@code line} the one that others are compared with. */
        public void turnTo(Line line) {
            mark(false);
            marked = stems.of(line.index());
            mark(true);
        }

        private void mark(boolean value) {
            for (int term : marked) {
                wanted[term] = value;
            }
        }

        /**
         * What {@code to} has in common with the line turned to, as written in {@code to}, weightiest first, eight at most.
         * Words that stand side by side are one.
         */
        public List<String> in(Line to) {
            List<Phrase> found = new ArrayList<>();
            List<Token> tokens = content.get(to.index());
            int[] terms = stems.sequence(to.index());
            for (int i = 0; i < terms.length; i++) {
                if (wanted[terms[i]]) {
                    int first = i;
                    double weight = stems.weightOf(terms[i]);
                    while (i + 1 < terms.length
                            && wanted[terms[i + 1]]
                            && isSideBySide(to.text(), tokens.get(i), tokens.get(i + 1))) {
                        weight += stems.weightOf(terms[++i]);
                    }
                    found.add(new Phrase(tokens.get(first), tokens.get(i), weight));
                }
            }
            found.sort(WEIGHTIEST_FIRST);
            List<String> written = new ArrayList<>();
            for (Phrase phrase : found) {
                String text = written(to.text(), phrase.first(), phrase.last());
                if (!written.contains(text)) {
                    written.add(text);
                }
                if (written.size() == MOST) {
                    break;
                }
            }
            return written;
        }
    }
}

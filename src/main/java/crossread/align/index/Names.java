package crossread.align.index;

import crossread.model.article.Token;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The names of each line, and the weight of those that two lines both mention. Safe for use by several threads. */
public final class Names {
    /** More does not make it surer. */
    private static final double MOST = 3;

    private final Corpus corpus;
    private final Terms stems;
    private final Overlap lines;
    /** By line: the stems of its names. */
    private final List<int[]> names = new ArrayList<>();
    /** What a name weighs that only one line has, nearly. */
    private final double heaviest;

    /**
     * @param stems of the content words of the same lines
     * @param lines that have each stem
     */
    Names(Corpus corpus, Terms stems, Overlap lines) {
        this.corpus = corpus;
        this.stems = stems;
        this.lines = lines;
        heaviest = Math.log(corpus.lines().size() + 1.0);
        for (Line line : corpus.lines()) {
            names.add(of(line, stems.sequence(line.index())));
        }
    }

    /** Words with a capital but for the first, whose capital says nothing. */
    private static int[] of(Line line, int[] stems) {
        List<Integer> found = new ArrayList<>();
        int at = 0;
        boolean first = true;
        for (Token token : line.tokens()) {
            if (token.isContent()) {
                boolean capital = Character.isUpperCase(token.text().codePointAt(0));
                if (!first && capital && token.kind() == Token.Kind.WORD) {
                    found.add(stems[at]);
                }
                at++;
            }
            first &= token.kind() == Token.Kind.MARK;
        }
        return found.stream().mapToInt(Integer::intValue).distinct().sorted().toArray();
    }

    /** The names that the lines of an article share with those of a run of others. */
    public Shared shared(Stretch stretch) {
        return new Shared(corpus.start(stretch.first()), corpus.end(stretch.end() - 1));
    }

    /** What one line after the other shares with the lines of a run. Of use to one thread. */
    public final class Shared {
        private static final byte STEM = 1;
        private static final byte NAME = 2;

        private final int start;
        private final int end;
        /** By line of the run, the weight of the names of the line turned to that stand in it. */
        private final double[] weights;
        /** By stem: whether the line turned to has it, and as a name. */
        private final byte[] own = new byte[stems.size()];

        private int line = -1;

        private Shared(int start, int end) {
            this.start = start;
            this.end = end;
            weights = new double[end - start];
        }

        public void turnTo(int next) {
            if (line >= 0) {
                mark(stems.of(line), (byte) 0);
            }
            line = next;
            mark(stems.of(line), STEM);
            mark(names.get(line), NAME);
            Arrays.fill(weights, 0);
            for (int name : names.get(line)) {
                lines.addTo(weights, name, stems.weightOf(name), start, end);
            }
        }

        private void mark(int[] terms, byte mark) {
            for (int term : terms) {
                own[term] = mark;
            }
        }

        /** The weight of what is a name in one of the two and stands in the other in whatever way; 3 at most. */
        public double weight(int other) {
            double weight = weights[other - start];
            for (int name : names.get(other)) {
                if (own[name] == STEM) {
                    weight += stems.weightOf(name);
                }
            }
            return Math.min(MOST, weight / heaviest);
        }
    }
}

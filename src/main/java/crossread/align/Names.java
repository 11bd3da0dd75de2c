package crossread.align;

import crossread.model.Token;
import java.util.ArrayList;
import java.util.List;

/** The names of each line, and the weight of those that two lines both mention. */
final class Names {
    /** More does not make it surer. */
    private static final double MOST = 3;

    private final Terms stems;
    /** By line: the stems of its names. */
    private final List<int[]> names = new ArrayList<>();
    /** What a name weighs that only one line has, nearly. */
    private final double heaviest;

    /** @param stems of the content words of the same lines */
    Names(List<Line> lines, Terms stems) {
        this.stems = stems;
        heaviest = Math.log(lines.size() + 1.0);
        for (Line line : lines) {
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

    /** The weight of what is a name in one of the two and stands in the other in whatever way; 3 at most. */
    double weight(int line, int other) {
        double weight = 0;
        for (int name : names.get(line)) {
            weight += has(stems.of(other), name) ? stems.weightOf(name) : 0;
        }
        for (int name : names.get(other)) {
            weight += !has(names.get(line), name) && has(stems.of(line), name) ? stems.weightOf(name) : 0;
        }
        return Math.min(MOST, weight / heaviest);
    }

    /** @param terms ascending */
    private static boolean has(int[] terms, int wanted) {
        int at = 0;
        while (at < terms.length && terms[at] < wanted) {
            at++;
        }
        return at < terms.length && terms[at] == wanted;
    }
}

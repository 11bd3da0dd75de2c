package crossread.read.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Finds the columns of a page: an upright strip without text, with lines enough on both sides of it, and reads the left
 * before the right.
 */
final class ColumnFinder {
    private static final int MOST_RUNS = 2_000;
    private static final int DEEPEST = 4;

    /** Lines on either side under which two columns are not worth telling from a table. */
    private static final int FEWEST_LINES = 4;

    /** Letters a line under which a side is a list of labels or figures, which is read across. */
    private static final int FEWEST_LETTERS = 14;

    /** Of the letters' size. */
    private static final double NARROWEST = 0.8;

    private static final int MOST_EDGES = 20;

    /** In points. */
    private static final double SAME_EDGE = 2;

    /** The columns in reading order; their runs in the order given. */
    List<List<Run>> find(List<Run> runs) {
        List<List<Run>> columns = new ArrayList<>();
        split(runs, 0, columns);
        return columns;
    }

    /** A strip without text between {@code x} coordinates, over the lines from {@code top} to {@code bottom}. */
    private record Gutter(double middle, double top, double bottom, int lines) {}

    private static void split(List<Run> runs, int depth, List<List<Run>> columns) {
        Optional<Gutter> best = depth < DEEPEST && runs.size() <= MOST_RUNS ? best(runs) : Optional.empty();
        if (best.isEmpty()) {
            if (!runs.isEmpty()) {
                columns.add(runs);
            }
            return;
        }
        Gutter gutter = best.get();
        List<List<Run>> parts = List.of(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        for (Run run : runs) {
            boolean above = run.baseline() < gutter.top;
            boolean below = run.baseline() > gutter.bottom;
            parts.get(above ? 0 : below ? 3 : run.middle() < gutter.middle ? 1 : 2)
                    .add(run);
        }
        parts.forEach(part -> split(part, depth + 1, columns));
    }

    private static Optional<Gutter> best(List<Run> runs) {
        List<Run> sorted =
                runs.stream().sorted(Comparator.comparingDouble(Run::baseline)).toList();
        double size = sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2).size();
        double half = NARROWEST * size / 2;
        Optional<Gutter> best = Optional.empty();
        for (double edge : leftEdges(runs)) {
            Optional<Gutter> here = widest(sorted, edge - half, half);
            if (here.isPresent() && (best.isEmpty() || here.get().lines > best.get().lines)) {
                best = here;
            }
        }
        return best;
    }

    /** Where several lines begin, a little to the left of it: the right side of a gutter. */
    private static List<Double> leftEdges(List<Run> runs) {
        Map<Long, Integer> starts = new TreeMap<>();
        runs.forEach(run -> starts.merge((long) Math.floor(run.left() / SAME_EDGE), 1, Integer::sum));
        return starts.entrySet().stream()
                .filter(start -> start.getValue() + starts.getOrDefault(start.getKey() + 1, 0) >= FEWEST_LINES)
                .sorted(Map.Entry.<Long, Integer>comparingByValue().reversed())
                .limit(MOST_EDGES)
                .map(start -> start.getKey() * SAME_EDGE - 0.1)
                .toList();
    }

    /** The longest stretch of the page in which nothing crosses the strip and both sides are columns of text. */
    private static Optional<Gutter> widest(List<Run> sorted, double x, double half) {
        Optional<Gutter> best = Optional.empty();
        List<Run> stretch = new ArrayList<>();
        for (int i = 0; i <= sorted.size(); i++) {
            boolean crosses = i == sorted.size()
                    || (sorted.get(i).left() < x + half && sorted.get(i).right() > x - half);
            if (!crosses) {
                stretch.add(sorted.get(i));
                continue;
            }
            Optional<Gutter> here = gutter(stretch, x);
            if (here.isPresent() && (best.isEmpty() || here.get().lines > best.get().lines)) {
                best = here;
            }
            stretch.clear();
        }
        return best;
    }

    private static Optional<Gutter> gutter(List<Run> stretch, double x) {
        Side left = new Side();
        Side right = new Side();
        for (Run run : stretch) {
            (run.middle() < x ? left : right).add(run);
        }
        if (!left.isColumn() || !right.isColumn()) {
            return Optional.empty();
        }
        double top = Math.max(left.top, right.top) - Math.max(left.size, right.size);
        double bottom = Math.min(left.bottom, right.bottom);
        if (bottom <= top) {
            return Optional.empty();
        }
        return Optional.of(new Gutter(
                x,
                stretch.getFirst().baseline() - 0.01,
                stretch.getLast().baseline() + 0.01,
                Math.min(left.lines, right.lines)));
    }

    /** What stands on one side of a strip. */
    private static final class Side {
        int lines;
        int letters;
        double size;
        double top = Double.NaN;
        double bottom = Double.NEGATIVE_INFINITY;

        void add(Run run) {
            if (run.baseline() > bottom + run.size() / 3) {
                lines++;
            }
            top = Double.isNaN(top) ? run.baseline() : top;
            bottom = Math.max(bottom, run.baseline());
            size = run.size();
            letters += run.text().length();
        }

        boolean isColumn() {
            return lines >= FEWEST_LINES && letters >= FEWEST_LETTERS * lines;
        }
    }
}

package crossread.read.pdf.layout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the runs of a column together to lines, from top to bottom. */
final class LineBuilder {
    /** Of the letters' size; an index figure stands up to .4 above its line, the next line .9 below. */
    private static final double SAME_LINE = 0.45;

    private static final double LARGE = 1.8;
    private static final int MOST_INITIALS = 10;

    /** The lines of one column. */
    List<Line> build(List<Run> runs, int column) {
        List<Run> sorted = runs.stream()
                .sorted(Comparator.comparingDouble(Run::baseline).thenComparingDouble(Run::left))
                .toList();
        List<List<Run>> rows = new ArrayList<>();
        List<Run> initials = initials(sorted);
        for (Run run : sorted) {
            if (initials.contains(run)) {
                continue;
            }
            if (rows.isEmpty() || !belongs(run, rows.getLast())) {
                rows.add(new ArrayList<>(List.of(run)));
            } else {
                rows.getLast().add(run);
            }
        }
        for (Run initial : initials) {
            rowOf(initial, rows).add(initial);
        }
        List<Line> lines = new ArrayList<>();
        for (List<Run> row : rows) {
            row.sort(Comparator.comparingDouble(Run::left));
            Line line = Line.of(row, column);
            lines.add(initials.stream()
                    .filter(initial -> isBesideInitial(row.getFirst(), initial))
                    .findFirst()
                    .map(initial -> line.from(initial.left()))
                    .orElse(line));
        }
        return lines;
    }

    /** The lines of runs that stand in their reading order already. */
    List<Line> buildInOrder(List<Run> runs, int column) {
        List<Line> lines = new ArrayList<>();
        List<Run> row = new ArrayList<>();
        for (Run run : runs) {
            boolean together = !row.isEmpty()
                    && run.page() == row.getLast().page()
                    && (belongs(run, row) || isBesideInitial(run, row.getLast()));
            if (!together && !row.isEmpty()) {
                lines.add(Line.of(row, column));
                row = new ArrayList<>();
            }
            row.add(run);
        }
        if (!row.isEmpty()) {
            lines.add(Line.of(row, column));
        }
        return lines;
    }

    private static boolean belongs(Run run, List<Run> row) {
        Run last = row.getLast();
        double size = Math.max(run.size(), last.size());
        return Math.abs(run.baseline() - last.baseline()) < SAME_LINE * size;
    }

    /** A first letter over two or three lines stands on the baseline of the last of them. */
    private static boolean isBesideInitial(Run run, Run initial) {
        return initial.text().length() <= 2
                && initial.size() > LARGE * run.size()
                && run.baseline() <= initial.baseline() + 1
                && run.left() >= initial.right() - 1
                && run.left() < initial.right() + run.size();
    }

    /** Large letters that stand beside two lines or more. */
    private static List<Run> initials(List<Run> sorted) {
        double common = sorted.isEmpty() ? 0 : sorted.get(sorted.size() / 2).size();
        return sorted.stream()
                .filter(run -> run.text().length() <= 2
                        && run.size() > LARGE * common
                        && Character.isLetter(run.text().charAt(0)))
                .limit(MOST_INITIALS)
                .filter(run -> sorted.stream()
                                .filter(other -> isBesideInitial(other, run))
                                .limit(2)
                                .count()
                        == 2)
                .toList();
    }

    /** The uppermost row beside it. */
    private static List<Run> rowOf(Run initial, List<List<Run>> rows) {
        return rows.stream()
                .filter(row -> row.stream()
                        .anyMatch(run ->
                                isBesideInitial(run, initial) && run.baseline() > initial.baseline() - initial.size()))
                .findFirst()
                .orElseGet(() -> {
                    List<Run> own = new ArrayList<>();
                    rows.add(own);
                    return own;
                });
    }
}

package crossread.read.pdf.layout;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** How a document is set: the size of its letters, the distance of its lines, and what tells its paragraphs apart. */
final class Setting {
    /** Of the distance of lines within a paragraph: what is more parts paragraphs. */
    private static final double WIDER = 1.25;

    /** Of the letters' size: lines of one paragraph stand no farther apart. */
    private static final double FARTHEST = 1.9;

    /** Lines this far apart may be of one paragraph, and more often are not. */
    private static final double LOOSE = 1.7;

    private static final double TIGHT = 0.8;
    private static final double COMMON = 0.08;
    private static final double FEW = 0.04;
    private static final double STEP = 0.05;
    private static final int ENOUGH_LINES = 5;

    private final double size;
    private final double distance;
    private final boolean spaced;
    private final boolean brokenInside;
    private final boolean indented;
    private final boolean bold;
    private final Map<Integer, Double> rightEdges = new HashMap<>();
    private final Map<Integer, Double> leftEdges = new HashMap<>();

    /** @param lines all lines of the document in reading order */
    Setting(List<Line> lines) {
        size = commonSize(lines);
        bold = lines.stream()
                                .filter(Line::isBold)
                                .mapToInt(line -> line.text().length())
                                .sum()
                        * 2
                > lines.stream().mapToInt(line -> line.text().length()).sum();
        List<Line> body = lines.stream().filter(this::isBody).toList();
        edges(body);
        List<Line[]> pairs = pairs(lines);
        distance = commonDistance(pairs);
        long wide = pairs.stream().filter(pair -> isWide(pair[0], pair[1])).count();
        spaced = wide >= 2 && wide > FEW * pairs.size();
        long close = pairs.size() - wide;
        long ends = pairs.stream()
                .filter(pair -> !isWide(pair[0], pair[1]) && isShort(pair[0], pair[1]) && Ends.sentence(pair[0].text()))
                .count();
        brokenInside = ends >= 2 && ends > 2 * FEW * close;
        long indents = pairs.stream()
                .filter(pair -> !isWide(pair[0], pair[1]) && isIndented(pair[1]) && !isIndented(pair[0]))
                .count();
        indented = indents >= (spaced ? 2 : 1) && indents > FEW * pairs.size();
    }

    /** Size of the letters of the text. */
    double size() {
        return size;
    }

    /** Whether most of it is bold, so that bold tells no heading. */
    boolean isBold() {
        return bold;
    }

    /** Whether paragraphs are told by the room between them. */
    boolean isSpaced() {
        return spaced;
    }

    /** Whether a line that ends early ends its paragraph, since room alone does not tell. */
    boolean endsAtShortLines() {
        return !spaced || brokenInside;
    }

    /** Whether paragraphs begin with an indent. */
    boolean isIndented() {
        return indented;
    }

    boolean isBody(Line line) {
        return Math.abs(line.size() - size) <= 0.1 * size;
    }

    /** Whether there is more room between two lines of a column than between lines of one paragraph. */
    boolean isWide(Line above, Line below) {
        return (below.baseline() - above.baseline()) / Math.max(above.size(), below.size()) > WIDER * distance;
    }

    /** Whether the next word would have had room on the line above: then the line was ended on purpose. */
    boolean isShort(Line above, Line below) {
        double edge = rightEdges.getOrDefault(above.column(), above.right());
        return above.right() + above.blank() + below.firstWord() < edge - 0.8 * above.size();
    }

    /** Whether the line begins to the right of its column, by no more than an indent. */
    boolean isIndented(Line line) {
        double indent = line.left() - leftEdges.getOrDefault(line.column(), line.left());
        return indent > 0.7 * line.size() && indent < 5 * line.size();
    }

    private static double commonSize(List<Line> lines) {
        Map<Long, Integer> letters = new TreeMap<>();
        lines.forEach(
                line -> letters.merge(Math.round(line.size() * 2), line.text().length(), Integer::sum));
        return letters.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(entry -> entry.getKey() / 2.0)
                .orElse(12.0);
    }

    /** Lines of the body that stand one above the other. */
    private List<Line[]> pairs(List<Line> lines) {
        List<Line[]> pairs = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            Line above = lines.get(i - 1);
            Line below = lines.get(i);
            if (above.column() == below.column()
                    && isBody(above)
                    && isBody(below)
                    && below.baseline() > above.baseline()) {
                pairs.add(new Line[] {above, below});
            }
        }
        return pairs;
    }

    /** The smallest distance, in sizes of the letters, that is common. */
    private static double commonDistance(List<Line[]> pairs) {
        Map<Long, Integer> counts = new TreeMap<>();
        for (Line[] pair : pairs) {
            double distance = (pair[1].baseline() - pair[0].baseline()) / pair[0].size();
            counts.merge(Math.round(distance / STEP), 1, Integer::sum);
        }
        double common = smallest(counts, Math.max(2, COMMON * pairs.size()), FARTHEST);
        // Where nearly all paragraphs are of one line, the few of two lines tell.
        double rare = common > LOOSE ? smallest(counts, 1, LOOSE) : common;
        return Math.min(common, rare);
    }

    /** The smallest distance that so many pairs have, or {@code otherwise}. */
    private static double smallest(Map<Long, Integer> counts, double fewest, double otherwise) {
        for (Map.Entry<Long, Integer> entry : counts.entrySet()) {
            int near = entry.getValue() + counts.getOrDefault(entry.getKey() + 1, 0);
            double here = entry.getKey() * STEP;
            if (near >= fewest && here > TIGHT) {
                return Math.min(here + STEP / 2, otherwise);
            }
        }
        return otherwise;
    }

    private void edges(List<Line> body) {
        Map<Integer, Double> widest = new HashMap<>();
        Map<Integer, Map<Long, Integer>> lefts = new HashMap<>();
        for (Line line : body) {
            rightEdges.merge(line.column(), line.right(), Math::max);
            lefts.computeIfAbsent(line.column(), none -> new TreeMap<>())
                    .merge(Math.round(line.left()), line.text().length(), Integer::sum);
        }
        lefts.forEach((column, counts) -> {
            double all = counts.values().stream().mapToInt(Integer::intValue).sum();
            counts.entrySet().stream()
                    .filter(entry -> entry.getValue() > COMMON * all)
                    .findFirst()
                    .ifPresent(entry -> leftEdges.put(column, (double) entry.getKey()));
        });
        // A column of few lines may hold no full one: it is as wide as the widest that begins at the same place.
        Map<Integer, Integer> lines = new HashMap<>();
        body.forEach(line -> lines.merge(line.column(), 1, Integer::sum));
        leftEdges.forEach((column, left) -> {
            if (lines.getOrDefault(column, 0) >= ENOUGH_LINES) {
                widest.merge(place(left), rightEdges.getOrDefault(column, 0.0), Math::max);
            }
        });
        leftEdges.forEach((column, left) -> {
            if (lines.getOrDefault(column, 0) < ENOUGH_LINES) {
                rightEdges.merge(column, widest.getOrDefault(place(left), 0.0), Math::max);
            }
        });
    }

    private static int place(double left) {
        return (int) Math.round(left / 4);
    }
}

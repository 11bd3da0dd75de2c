package crossread.read.clean;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

/** Finds the headline of a text that does not say which of its lines it is. */
final class HeadlineFinder {
    private static final int SHORTEST = 3;
    private static final int LONGEST = 25;
    /** A menu pasted with the page is shorter than this. */
    private static final int MOST_LINES = 200;

    private static final int STANDFIRSTS = 2;
    private static final int MOST_DOUBLES = 2;
    private static final double ALIKE = 0.85;

    /** Index into {@code lines} of the headline, given that those found to be furniture already say so. */
    OptionalInt find(List<Line> lines) {
        List<Line> prose = lines.stream().filter(Line::isProse).toList();
        int end = prose.isEmpty()
                ? Math.min(lines.size(), 3)
                : prose.get(Math.min(STANDFIRSTS, prose.size()) - 1).index();
        int from = Math.max(0, end - MOST_LINES);
        List<Line> near = lines.subList(from, Math.min(lines.size(), end + MOST_LINES));
        Set<String> topic = topic(prose);
        OptionalInt best = OptionalInt.empty();
        double most = 0;
        for (Line line : near) {
            if (line.index() >= end || !isCandidate(line) || isKicker(line, near, end, topic)) {
                continue;
            }
            double score = score(line, near, lines.size(), topic, prose);
            if (score > most + 1e-9) {
                most = score;
                best = OptionalInt.of(line.index());
            }
        }
        return best;
    }

    private static boolean isCandidate(Line line) {
        return line.found().isEmpty()
                && line.count() >= SHORTEST
                && line.count() <= LONGEST
                && !line.wording().endsWithStop()
                && !line.piece().text().endsWith(":")
                && !line.piece().text().endsWith(",");
    }

    /** Short and in capitals: over a headline it is none, and without one only where it speaks of what the text does. */
    private static boolean isKicker(Line line, List<Line> near, int end, Set<String> topic) {
        Kicker kicker = new Kicker(line.text());
        return kicker.isInCapitals()
                && (telling(line).stream().noneMatch(topic::contains)
                        || near.stream()
                                .filter(next -> next.index() > line.index()
                                        && next.index() < end
                                        && next.found().isEmpty())
                                .findFirst()
                                .filter(next -> isCandidate(next) && kicker.standsOver(next.text()))
                                .isPresent());
    }

    /** The words the article opens with: a headline shares many of them, a menu line few. */
    private static Set<String> topic(List<Line> prose) {
        Set<String> words = new HashSet<>();
        prose.stream()
                .filter(line -> !line.wording().isQuestion())
                .limit(4)
                .forEach(line -> words.addAll(line.wording().words()));
        return words;
    }

    /** Its words without the short ones, which every text has. */
    private static List<String> telling(Line line) {
        List<String> words = new ArrayList<>(line.wording().words());
        words.removeIf(word -> word.length() < 4 && !Wording.isUnspaced(word));
        return words;
    }

    private static double score(Line line, List<Line> near, int size, Set<String> topic, List<Line> prose) {
        List<String> words = telling(line);
        double shared =
                words.isEmpty() ? 0 : words.stream().filter(topic::contains).count() / (double) words.size();
        // Printed twice is a headline; printed ten times is a stock line or an interviewer's question.
        long doubles = near.stream()
                .filter(other -> other.index() != line.index()
                        && other.found().isEmpty()
                        && other.wording().likeness(line.wording()) >= ALIKE)
                .count();
        int first = prose.isEmpty() ? size : prose.getFirst().index();
        double close = line.index() < first ? 1.0 / (first - line.index()) : 0.5;
        return 2 * shared + (doubles > 0 && doubles <= MOST_DOUBLES ? 1 : 0) + close + (line.count() >= 5 ? 0.5 : 0);
    }
}

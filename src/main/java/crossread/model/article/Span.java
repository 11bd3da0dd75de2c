package crossread.model.article;

import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a text, in UTF-16 code units.
 *
 * @param start first unit, at least 0
 * @param end one past the last unit, at least {@code start}
 */
public record Span(int start, int end) implements Comparable<Span> {

    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("no span: " + start + ".." + end);
        }
    }

    /** Number of UTF-16 code units. */
    public int length() {
        return end - start;
    }

    /** The stretch of {@code text} this span points at. */
    public String of(String text) {
        return text.substring(start, end);
    }

    /** Whether both spans hold at least one common unit. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** Whether every unit of {@code other} lies in this span. */
    public boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    /** This span moved by {@code units} to the right (to the left where negative). */
    public Span shift(int units) {
        return new Span(start + units, end + units);
    }

    /** The same units in spans that do not overlap, in order. */
    public static List<Span> joined(List<Span> spans) {
        List<Span> apart = new ArrayList<>();
        for (Span span : spans.stream().sorted().toList()) {
            boolean within = !apart.isEmpty() && apart.getLast().end > span.start;
            Span last = within ? apart.removeLast() : span;
            apart.add(new Span(last.start, Math.max(last.end, span.end)));
        }
        return List.copyOf(apart);
    }

    /** By start, then by end. */
    @Override
    public int compareTo(Span other) {
        int byStart = Integer.compare(start, other.start);
        return byStart != 0 ? byStart : Integer.compare(end, other.end);
    }
}

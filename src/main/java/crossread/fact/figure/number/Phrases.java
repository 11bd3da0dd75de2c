package crossread.fact.figure.number;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Phrases of one or more pieces and what each means; the longest that fits counts. */
public final class Phrases<T> {

    /** A phrase found. */
    public record Match<T>(int from, int to, T meaning) {}

    private record Entry<T>(List<String> pieces, T meaning) {}

    private final Map<String, List<Entry<T>>> byFirst = new HashMap<>();
    private final Map<String, List<Entry<T>>> byLast = new HashMap<>();

    public void add(String phrase, T meaning) {
        List<String> pieces = new PieceScanner(phrase, NumberMarks.ENGLISH)
                .scan().stream().map(Piece::lower).toList();
        put(byFirst, pieces.getFirst(), new Entry<>(pieces, meaning));
        put(byLast, pieces.getLast(), new Entry<>(pieces, meaning));
    }

    public Phrases<T> addAll(List<String> phrases, T meaning) {
        phrases.forEach(phrase -> add(phrase, meaning));
        return this;
    }

    /** The first word of each. */
    public Set<String> openings() {
        return byFirst.keySet();
    }

    public boolean isEmpty() {
        return byFirst.isEmpty();
    }

    private void put(Map<String, List<Entry<T>>> index, String key, Entry<T> entry) {
        List<Entry<T>> entries = index.computeIfAbsent(key, _ -> new ArrayList<>());
        entries.add(entry);
        entries.sort(
                Comparator.comparingInt((Entry<T> each) -> each.pieces().size()).reversed());
    }

    /** The phrase that begins at {@code index}. */
    public Optional<Match<T>> at(Line line, int index) {
        for (Entry<T> entry : byFirst.getOrDefault(line.lower(index), List.of())) {
            if (fits(line, index, entry)) {
                return Optional.of(new Match<>(index, index + entry.pieces().size(), entry.meaning()));
            }
        }
        return Optional.empty();
    }

    /** The phrase whose last piece stands just before {@code end}. */
    public Optional<Match<T>> before(Line line, int end) {
        for (Entry<T> entry : byLast.getOrDefault(line.lower(end - 1), List.of())) {
            int from = end - entry.pieces().size();
            if (from >= 0 && fits(line, from, entry)) {
                return Optional.of(new Match<>(from, end, entry.meaning()));
            }
        }
        return Optional.empty();
    }

    private boolean fits(Line line, int from, Entry<T> entry) {
        for (int i = 0; i < entry.pieces().size(); i++) {
            if (!line.is(from + i, entry.pieces().get(i))) {
                return false;
            }
        }
        return true;
    }
}

package crossread.align.wording;

import java.util.List;
import java.util.Optional;

/**
 * Units of one sentence that stand between two which both sentences have.
 *
 * @param line the sentence
 * @param from the first unit
 * @param to one past the last, more than {@code from}
 */
record Hole(Line line, int from, int to) {
    int size() {
        return to - from;
    }

    List<Unit> units() {
        return line.units().subList(from, to);
    }

    Unit first() {
        return line.units().get(from);
    }

    /** The common unit before; empty where the sentence begins. */
    Optional<Unit> left() {
        return from == 0 ? Optional.empty() : Optional.of(line.units().get(from - 1));
    }

    /** The common unit behind; empty where the sentence ends. */
    Optional<Unit> right() {
        return to == line.units().size()
                ? Optional.empty()
                : Optional.of(line.units().get(to));
    }

    /** Its first units alone. */
    Hole head(int size) {
        return new Hole(line, from, from + size);
    }

    String text() {
        return line.stretch(from, to).span().of(line.text());
    }
}

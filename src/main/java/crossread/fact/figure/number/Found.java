package crossread.fact.figure.number;

import crossread.model.fact.FactKind;
import crossread.model.fact.Value;

/**
 * A figure or date in a line.
 *
 * @param from first piece of what the reader is shown
 * @param to one past its last
 * @param used one past the last piece that belongs to it, such as the bracket with the same sum in another currency;
 *     no other figure is looked for before it
 * @param kind what it is
 * @param value what it states
 */
public record Found(int from, int to, int used, FactKind kind, Value value) {
    public Found(int from, int to, FactKind kind, Value value) {
        this(from, to, to, kind, value);
    }
}

package crossread.fact.figure.date;

import crossread.fact.figure.number.Stretch;
import java.util.Optional;

/**
 * A date in a line.
 *
 * @param to one past its last piece
 * @param stretch the days, empty where they cannot be told
 */
record Dated(int to, Optional<Stretch> stretch) {
    public Dated(int to, Stretch stretch) {
        this(to, Optional.of(stretch));
    }
}

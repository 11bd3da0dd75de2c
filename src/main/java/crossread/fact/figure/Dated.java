package crossread.fact.figure;

import java.util.Optional;

/**
 * A date in a line.
 *
 * @param to one past its last piece
 * @param stretch the days, empty where they cannot be told
 */
record Dated(int to, Optional<Stretch> stretch) {
    Dated(int to, Stretch stretch) {
        this(to, Optional.of(stretch));
    }
}

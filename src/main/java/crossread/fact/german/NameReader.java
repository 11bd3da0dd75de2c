package crossread.fact.german;

import java.util.Optional;

/** Reads one sort of names. */
interface NameReader {

    /** The name that begins at word {@code i}, or with an office at word {@code i}. */
    Optional<Found> at(Row row, int i);
}

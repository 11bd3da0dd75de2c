package crossread.model.article;

import java.util.Optional;

/**
 * A piece of an article's metadata as it was read from the file, before the reader wrote something else in its place.
 *
 * @param text what was read, a day as year-month-day; empty where nothing was
 * @param foundIn where it came from, as far as that is known
 */
public record AsRead(String text, Optional<FoundIn> foundIn) {}

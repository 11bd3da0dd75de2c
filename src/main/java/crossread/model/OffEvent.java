package crossread.model;

/**
 * An article that does not seem to be about the event the others are about. A suspicion: it is told, and never acted on
 * without the reader.
 *
 * @param article that one
 * @param score how alike it is to the nearest of the others, 0 to 1
 * @param nearest that one of the others
 */
public record OffEvent(String article, double score, String nearest) {}

/**
 * What a reader's corrections say of the program's own precision and recall.
 *
 * <p>Counts what the reader said and guesses at nothing else.
 */
package crossread.export.quality;

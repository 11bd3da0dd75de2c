/**
 * The way from files to a comparison: calls the stages one after the other and gathers what they find.
 *
 * <p>Holds no method of its own for reading, splitting, aligning or judging.
 */
package crossread.compare;

/**
 * Takes a line to pieces and reads the numbers in it, in digits and in words.
 *
 * <p>Does not know what is counted or measured.
 */
package crossread.fact.figure.number;

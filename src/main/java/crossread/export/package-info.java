/**
 * From a comparison to a report that can be read without the program, one exporter a format.
 *
 * <p>Does not judge or rank: it shows what the comparison holds.
 */
package crossread.export;

/**
 * The command line: words in, results on standard output, messages on standard error, exit codes.
 *
 * <p>Holds no logic of the comparison.
 */
package crossread.cli;

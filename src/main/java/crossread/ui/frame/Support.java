package crossread.ui.frame;

import crossread.machine.LogBook;

/**
 * What helps to find a fault in the program.
 *
 * @param version of the program
 * @param log what it writes of what went wrong
 */
public record Support(String version, LogBook log) {}

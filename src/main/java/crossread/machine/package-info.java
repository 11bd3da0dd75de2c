/**
 * What the computer gives a program that is installed on it: folders for its files, a log, memory that is given
 * back, and one running program that takes what later starts are asked to open. Knows nothing of articles, and never speaks to a network.
 */
package crossread.machine;

/**
 * Comparisons and articles as JSON: what is saved, printed and read back.
 *
 * <p>Does not decide what is in them. A file from a stranger is untrusted input: limits hold and no path in it is followed.
 */
package crossread.store;

/**
 * The reading order all articles have in common, and what is moved in one of them.
 *
 * <p>Does not decide which sentences belong together.
 */
package crossread.align.order;

/**
 * The list of everything that was set aside, for the reader to look through.
 *
 * <p>Does not set anything aside or put it back: it says what the reader wants done.
 */
package crossread.ui.review;

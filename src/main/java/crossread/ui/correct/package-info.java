/**
 * What the reader sets right: menus and bars to say it with, and the list of all that was said, to take back.
 *
 * <p>Changes nothing itself; what is wanted is told to whoever holds the comparison.
 */
package crossread.ui.correct;

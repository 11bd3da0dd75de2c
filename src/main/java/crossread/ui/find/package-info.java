/**
 * Finding words in the text of all columns, and going from one place to the next.
 *
 * <p>Does not draw in the columns, and does not know what a fact is.
 */
package crossread.ui.find;

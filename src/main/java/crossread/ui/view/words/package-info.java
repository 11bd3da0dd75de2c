/**
 * The versions of one statement, one under the other, with the words in which they differ.
 *
 * <p>Does not find those words: that is done where sentences are compared.
 */
package crossread.ui.view.words;

/**
 * What the program says of itself: its version, what it is made of and under which licences, and a report that helps to find a
 * fault in it.
 *
 * <p>Says nothing of the reader's articles, nor where they lie.
 */
package crossread.ui.about;

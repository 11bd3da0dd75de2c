/**
 * The articles side by side: text with its marks, gutter, bars for what was set aside, scrolling in step.
 *
 * <p>Does not decide what is marked: the comparison and the reader's filter do.
 */
package crossread.ui.columns;

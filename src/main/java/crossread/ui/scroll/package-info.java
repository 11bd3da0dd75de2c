/**
 * The pane that scrolls what does not fit.
 *
 * <p>Knows nothing of what is in it.
 */
package crossread.ui.scroll;

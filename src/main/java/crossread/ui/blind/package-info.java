/**
 * Hiding who published what, so that a text is read for what it says.
 *
 * <p>Changes nothing of the comparison itself: only what is shown of it.
 */
package crossread.ui.blind;

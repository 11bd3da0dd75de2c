/**
 * The cards of a lesson on the screen: sorted by key, click or drag, then marked.
 *
 * <p>Knows what was answered and what is right only through the round it shows, and hides nothing outside itself.
 */
package crossread.ui.lesson;

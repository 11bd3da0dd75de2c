/**
 * The lines round the reading room: notices that stand until they are dismissed, work that can be brought back, and below the
 * state of things and what was done last.
 *
 * <p>Decides nothing of what is said there, and keeps none of it.
 */
package crossread.ui.strip;

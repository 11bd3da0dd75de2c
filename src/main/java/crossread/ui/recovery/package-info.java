/**
 * When unsaved work is written to its recovery file.
 *
 * <p>Knows nothing of what the work is or where it is kept.
 */
package crossread.ui.recovery;

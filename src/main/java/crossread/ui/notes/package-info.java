/**
 * Notes and coloured labels: how they look wherever they are shown, the card they are written on, the menu that offers them.
 *
 * <p>Knows what they are about ({@code Topic}), not where that stands on the screen; keeps none: what is written goes to a
 * {@link crossread.ui.notes.NoteTaker}.
 */
package crossread.ui.notes;

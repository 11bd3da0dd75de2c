/**
 * The window around the room: how it looks, where it stands, its dialogs and other windows.
 *
 * <p>Knows nothing of what is compared.
 */
package crossread.ui.frame;

/**
 * What the reader can ask of the window, as values: one of them feeds menu, toolbar, keys, the list of keys and the palette.
 *
 * <p>Does not know what any command does, nor which there are.
 */
package crossread.ui.command;

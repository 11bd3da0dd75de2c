/**
 * What comes back at the next start, and the small file it is kept in.
 *
 * <p>Knows no window: who shows and changes these choices reads them here and hands back new ones.
 */
package crossread.ui.settings;

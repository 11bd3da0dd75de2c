/**
 * A class file in the window, in the place of the reading room.
 *
 * <p>Does not know the desk: of what lies there nothing is shown and nothing changed.
 */
package crossread.ui.classroom;

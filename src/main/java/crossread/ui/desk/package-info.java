/**
 * The story on the desk and the work done on it: reading, comparing, changing, saving, exporting, and keeping what is
 * unsaved.
 *
 * <p>Knows nothing of the window that shows it: what changes is told to {@link crossread.ui.desk.StoryDesk.Screen}, and
 * what is asked goes through {@link crossread.ui.desk.Dialogs} and {@link crossread.ui.desk.FileChoosers}.
 */
package crossread.ui.desk;

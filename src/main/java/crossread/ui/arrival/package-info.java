/**
 * What comes to the window from outside: files and text dropped on it, and what a later start was asked to open.
 *
 * <p>Reads none of it.
 */
package crossread.ui.arrival;

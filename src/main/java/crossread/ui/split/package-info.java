/**
 * How the window is divided: what gives way where there is little room, and what comes in only when it is first to be seen.
 *
 * <p>Does not know what stands in its parts, but for the list that shrinks to its letters.
 */
package crossread.ui.split;

/**
 * The growth point for other ways of seeing a comparison than the columns and the why cards.
 *
 * <p>Says what such a view is and what the window does for it; holds none itself. Each view has a package of its own below
 * this one, and a line in {@code Main}.
 */
package crossread.ui.view;

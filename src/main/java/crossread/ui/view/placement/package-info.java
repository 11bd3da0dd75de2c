/**
 * Where in each article a shared fact stands: told first, or buried.
 *
 * <p>Says nothing about why an outlet put it there.
 */
package crossread.ui.view.placement;

/**
 * The places of the window that several views share: a row of tabs, and one view at a time, made when it is first asked for.
 *
 * <p>Knows no view by name; what a view makes of a comparison is its own affair.
 */
package crossread.ui.deck;

/**
 * What a column shows and where: its text in pieces, the spans of its marks, partners in the other columns, places of omissions.
 *
 * <p>Knows no window: everything here is worked out once and painted by {@code ui.columns}.
 */
package crossread.ui.columns.text;

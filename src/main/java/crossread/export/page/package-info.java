/**
 * A report as one web page that needs nothing beside it: no script, no picture, no font, no connection.
 *
 * <p>Does not decide what is said; that is in the report it is given.
 */
package crossread.export.page;

/**
 * Reports as plain text that other programs read: Markdown and CSV.
 *
 * <p>Does not decide what is said; that is in the report they are given.
 */
package crossread.export.text;

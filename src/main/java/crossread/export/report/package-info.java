/**
 * What a report says, before it is painted: one structure of sections and entries that every format takes, so that all
 * say the same.
 *
 * <p>Does not judge or rank, and knows no format: no markup, no page, no file.
 */
package crossread.export.report;

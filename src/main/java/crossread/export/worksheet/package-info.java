/**
 * Worksheets for a class and the answer keys to them, written down as reports, so that the painters of reports paint them.
 *
 * <p>Chooses no facts and marks no answers: that is the lesson's.
 */
package crossread.export.worksheet;

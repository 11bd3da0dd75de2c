/**
 * The ranked list of facts and, for the chosen one, why it is judged so.
 *
 * <p>Does not judge: it shows what the comparison holds.
 */
package crossread.ui.ledger;

/**
 * The ranked list of facts, what filters it, and the signs of the articles that state them.
 *
 * <p>Does not judge: it shows what the comparison holds.
 */
package crossread.ui.ledger;

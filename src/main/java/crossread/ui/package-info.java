/**
 * The window: articles, columns, ledger, why cards.
 *
 * <p>Holds no logic of the comparison; what is shown where is laid out in plain, tested classes and painted once.
 */
package crossread.ui;

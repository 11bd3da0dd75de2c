/**
 * The ledger wide: facts down, outlets across, what nobody says left empty.
 *
 * <p>Does not rank or group: the ledger does.
 */
package crossread.ui.view.matrix;

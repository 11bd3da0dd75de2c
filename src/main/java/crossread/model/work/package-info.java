/**
 * The reader's own work: notes, labels and corrections, each anchored by the words it stands at, so that it outlives a
 * new cleaning of the page and a newer program.
 *
 * <p>Holds what the reader made; what a correction changes is applied where facts and links are made.
 */
package crossread.model.work;

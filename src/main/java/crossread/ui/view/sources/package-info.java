/**
 * How much of each article each other one says too, in sentences and per cent.
 *
 * <p>Does not judge who took what from whom.
 */
package crossread.ui.view.sources;

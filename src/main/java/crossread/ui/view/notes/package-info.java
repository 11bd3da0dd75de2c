/**
 * The view that collects what the reader wrote and labelled, across articles, by label.
 *
 * <p>Shows it and leads to it; what is changed goes to the window's note taker.
 */
package crossread.ui.view.notes;

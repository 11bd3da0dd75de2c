/**
 * What is known about an article beside its text: where each piece came from, and the form to write another.
 *
 * <p>Changes nothing itself: it hands back what the reader wrote.
 */
package crossread.ui.details;

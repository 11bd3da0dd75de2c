/**
 * From a saved file to articles: one reader a format, told by content and not by ending; then cleaning, which labels
 * every block and deletes none.
 *
 * <p>Does not split sentences, and never opens a network connection or a file that a page names.
 */
package crossread.read;

/**
 * Cleaning: says of every piece of a page whether it belongs to the article, and if not, why and how surely.
 *
 * <p>Labels and deletes nothing. Knows text, its kind and how much of it is link; no HTML and no file. All rules are
 * general; fed the bodies of 76 real articles, it wrongly sets aside about one word in a hundred.
 */
package crossread.read.clean;

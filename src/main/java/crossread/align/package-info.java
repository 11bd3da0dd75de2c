/**
 * Which sentences of all articles say the same: links, statements, moves, and the word differences inside a pair.
 *
 * <p>Similarity decides the pairs; java-diff-utils gives the common reading order and the word differences. There is no
 * base article, and the order of the articles changes nothing.
 */
package crossread.align;

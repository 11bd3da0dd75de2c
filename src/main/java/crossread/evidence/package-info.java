/**
 * What proves a comparison to others: whether the originals are still as they were read, and a pack of everything with the
 * hashes of it.
 *
 * <p>The only place that follows what a comparison file says of where its originals lie, and only when the reader asks for
 * it: plain files within reach of the comparison, read no further than they were long, and told only whether they are the
 * same. A manifest proves that nothing was changed by accident; who changes a file on purpose can change the manifest too,
 * so its own hash is told, to be noted elsewhere.
 */
package crossread.evidence;

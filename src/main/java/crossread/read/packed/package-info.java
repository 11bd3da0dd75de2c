/**
 * Files inside files: ZIP and gzip, opened within limits of size, number, depth and expansion.
 *
 * <p>Writes nothing to the disk: the names inside are keys of a map and never paths. Does not know what the members mean.
 */
package crossread.read.packed;

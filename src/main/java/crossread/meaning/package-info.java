/**
 * From a sentence to a vector that stands for its meaning, offline.
 *
 * <p>No model ships yet: sentences are matched by words, names and figures, and the program says so.
 */
package crossread.meaning;

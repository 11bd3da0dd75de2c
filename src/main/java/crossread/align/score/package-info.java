/**
 * What the evidence for a pair of sentences weighs: by words, by meaning, across languages.
 *
 * <p>Does not gather the evidence and knows no sentence.
 */
package crossread.align.score;

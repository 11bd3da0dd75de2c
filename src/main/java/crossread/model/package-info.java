/**
 * The records of the field, in the field's words: what an article, a sentence, a fact and a comparison are. Below it,
 * each knowing only those before it: {@code article}, {@code link}, {@code fact}, {@code work}; here the comparison that
 * holds them all, and the questions one asks of it as a whole.
 *
 * <p>Holds data and the questions that data alone can answer. Does not read, split, align, judge, save or show
 * anything, and knows nothing but {@code java..}. Offsets are UTF-16 code units, ends exclusive; articles, blocks and
 * sentences count from 0.
 */
package crossread.model;

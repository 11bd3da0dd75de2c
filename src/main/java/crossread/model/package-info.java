/**
 * The records of the field, in the field's words: what an article, a sentence, a fact and a comparison are.
 *
 * <p>Holds data and the questions that data alone can answer. Does not read, split, align, judge, save or show
 * anything, and knows nothing but {@code java..}. Offsets are UTF-16 code units, ends exclusive; articles, blocks and
 * sentences count from 0.
 */
package crossread.model;

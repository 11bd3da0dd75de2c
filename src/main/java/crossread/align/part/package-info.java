/**
 * The parts of a sentence, and which of them no linked sentence of another article says.
 *
 * <p>Cuts by plain rules on tokens - at marks everywhere, at small words too in English - and knows no grammar. Does not
 * decide what is linked.
 */
package crossread.align.part;

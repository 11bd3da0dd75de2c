/**
 * How sentences that say the same word it: the verbs and descriptions that stand in one another's place, and the words of a
 * quotation that one article cut or changed.
 *
 * <p>Knows no grammar but lists of English verbs and small words, and weighs nothing: that words differ is all it says.
 * Does not decide which sentences say the same, nor which words are a quotation.
 */
package crossread.align.wording;

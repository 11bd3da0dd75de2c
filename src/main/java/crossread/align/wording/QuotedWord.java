package crossread.align.wording;

import crossread.model.article.Span;

/**
 * A word of a quotation.
 *
 * @param sentence index of its sentence
 * @param span where in the sentence
 * @param key what it is compared by: small letters, one spelling, short forms in full ("don't" is two words in one place)
 * @param tells whether a quotation without it says something else
 * @param bracketed whether it stands in square brackets: the outlet's word, and said to be
 * @param opens whether a sentence of the quotation begins with it
 * @param capital whether it is written with one
 * @param part which of the quotation's parts it stands in
 */
record QuotedWord(
        int sentence,
        Span span,
        String key,
        boolean tells,
        boolean bracketed,
        boolean opens,
        boolean capital,
        int part) {}

package crossread.fact;

import crossread.model.article.Span;

/**
 * A word as it stands in a sentence, for finders that look at spelling and capitals.
 *
 * @param span where, without a possessive ending
 * @param text the text at that span
 * @param possessive whether "'s" follows
 */
public record Word(Span span, String text, boolean possessive) {

    /** Where the next thing in the sentence begins: behind the possessive ending, if there is one. */
    public int next() {
        return possessive ? span.end() + 2 : span.end();
    }

    /** Whether it is written like a name: a capital in front, or inside as in "iPhone". */
    public boolean capital() {
        int first = text.codePointAt(0);
        if (Character.isUpperCase(first) || Character.isTitleCase(first)) {
            return true;
        }
        int second = text.offsetByCodePoints(0, 1);
        return Character.isLetter(first) && second < text.length() && Character.isUpperCase(text.codePointAt(second));
    }

    /** Whether it is all capitals, at least two of them: "NATO", "U.S.", "G7". */
    public boolean acronym() {
        int capitals = 0;
        boolean digits = false;
        for (int at = 0; at < text.length(); ) {
            int point = text.codePointAt(at);
            if (Character.isLowerCase(point)) {
                return false;
            }
            capitals += Character.isUpperCase(point) ? 1 : 0;
            digits |= Character.isDigit(point);
            at += Character.charCount(point);
        }
        return (capitals > 1 || (capitals == 1 && digits)) && Character.isLetter(text.codePointAt(0));
    }
}

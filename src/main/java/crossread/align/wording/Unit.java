package crossread.align.wording;

import crossread.model.article.Span;

/**
 * A word or name that sentences are held together by.
 *
 * @param span where in the sentence
 * @param first its first token
 * @param last its last token
 * @param key what it is matched by
 * @param kind what it is
 */
record Unit(Span span, int first, int last, String key, Kind kind) {

    /** What a unit is. */
    enum Kind {
        NAME,
        FIGURE,
        PRONOUN,
        WORD
    }

    /** Whether it can be who does something, however little stands around it. */
    boolean isSomebody() {
        return kind == Kind.NAME || kind == Kind.PRONOUN;
    }
}

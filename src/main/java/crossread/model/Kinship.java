package crossread.model;

/**
 * Two articles that are one text, in whole or for the most part. Words that both quote do not make it.
 *
 * @param article the later version; of copies and equal texts the shorter
 * @param other the earlier version; of copies and equal texts the longer
 * @param kind in what way they are one text
 * @param share how much of {@code article}'s words stand in {@code other}, 0 to 1
 * @param otherShare how much of {@code other}'s words stand in {@code article}, 0 to 1
 */
public record Kinship(String article, String other, Kind kind, double share, double otherShare) {

    /** In what way two articles are one text. */
    public enum Kind {
        /** The same words, but for what saving and cleaning leave; under one outlet or two. */
        SAME_TEXT,
        /** Two outlets carry the same text, cut, added to or edited: a wire report, a press release. */
        COPY,
        /** Two states of one outlet's article. */
        LATER_VERSION
    }

    /** The part of the shorter article's words that both have, 0 to 1. */
    public double common() {
        return Math.max(share, otherShare);
    }

    /** Whether it joins these two, in whichever order. */
    public boolean joins(String one, String two) {
        return (article.equals(one) && other.equals(two)) || (article.equals(two) && other.equals(one));
    }
}

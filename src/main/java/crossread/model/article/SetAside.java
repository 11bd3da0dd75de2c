package crossread.model.article;

import java.util.OptionalInt;

/**
 * What a cleaning rule found about a block.
 *
 * @param reason why it is no part of the article's text
 * @param rule name of the rule that found it, such as {@code ticker-line}
 * @param trust how sure the rule is
 * @param original for a repeat, the index of the block it repeats; empty otherwise
 * @param seen whether the reader looked at it and found it right
 */
public record SetAside(Reason reason, String rule, Trust trust, OptionalInt original, boolean seen) {

    /** A finding the reader has not looked at. */
    public SetAside(Reason reason, String rule, Trust trust, OptionalInt original) {
        this(reason, rule, trust, original, false);
    }

    /** A finding that repeats no other block. */
    public static SetAside because(Reason reason, String rule, Trust trust) {
        return new SetAside(reason, rule, trust, OptionalInt.empty());
    }

    /** The same, looked at by the reader or not. */
    public SetAside withSeen(boolean value) {
        return new SetAside(reason, rule, trust, original, value);
    }

    /** Whether the reader is asked to look at it and has not done so. */
    public boolean asks() {
        return trust == Trust.ASK && !seen;
    }
}

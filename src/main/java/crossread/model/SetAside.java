package crossread.model;

import java.util.OptionalInt;

/**
 * What a cleaning rule found about a block.
 *
 * @param reason why it is no part of the article's text
 * @param rule name of the rule that found it, such as {@code ticker-line}
 * @param trust how sure the rule is
 * @param original for a repeat, the index of the block it repeats; empty otherwise
 */
public record SetAside(Reason reason, String rule, Trust trust, OptionalInt original) {

    /** A finding that repeats no other block. */
    public static SetAside because(Reason reason, String rule, Trust trust) {
        return new SetAside(reason, rule, trust, OptionalInt.empty());
    }
}

package crossread.fact.judge.story;

/** What weight a sentence has when one asks whether its article states something. */
public enum Standing {
    /** It belongs to the compared text. */
    KEPT,
    /** It is the headline: text of the outlet, though shown apart from the sentences. */
    HEADLINE,
    /** It was set aside; what it says is never called missing, but it is not reported either. */
    ASIDE,
    /** It belongs to the site or to an advertisement, beyond doubt: names and counts in it are no news at all. */
    FURNITURE,
    /** It says again what its article says elsewhere. */
    REPEAT;

    /** Whether its article states what it says. */
    public boolean states() {
        return this == KEPT || this == HEADLINE;
    }
}

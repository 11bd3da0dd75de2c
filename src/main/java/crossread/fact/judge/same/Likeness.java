package crossread.fact.judge.same;

/**
 * How sure it is that two places state the same.
 *
 * @param score 0 (another thing) to 1 (the same beyond doubt)
 * @param remark message key of what to add about it, empty for nothing
 */
public record Likeness(double score, String remark) {
    public static final Likeness OTHER = new Likeness(0, "");
    static final Likeness SAME = new Likeness(1, "");
    /** Where a careful person would hesitate. */
    static final Likeness UNSURE = new Likeness(.5, "");

    /** Where nobody counts the few that are spoken of: a person would hesitate, but it is no other number either. */
    static final Likeness SILENCE = new Likeness(.45, "");

    public static Likeness same(double score) {
        return new Likeness(score, "");
    }

    /** The same with a remark, where there is none yet, and no surer than {@code most}. */
    Likeness with(String more, double most) {
        return new Likeness(Math.min(score, most), remark.isEmpty() ? more : remark);
    }

    public boolean isSame() {
        return score >= .7;
    }

    public boolean isUnsure() {
        return score >= .4 && !isSame();
    }

    public boolean isSilence() {
        return equals(SILENCE);
    }

    public Likeness or(Likeness other) {
        return other.score > score ? other : this;
    }
}

package crossread.fact.figure.number;

import java.math.BigDecimal;

/** Adds up number words from left to right. */
final class NumberSum {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    private BigDecimal done = BigDecimal.ZERO;
    private BigDecimal group = BigDecimal.ZERO;
    private BigDecimal last = BigDecimal.ZERO;
    private BigDecimal largest = BigDecimal.ONE;

    boolean isEmpty() {
        return last.signum() == 0;
    }

    /** Adds "five"; false where it cannot follow what was added before. */
    boolean takeCardinal(BigDecimal value) {
        boolean unit = value.compareTo(BigDecimal.TEN) < 0 && value.signum() > 0;
        boolean afterTens = last.compareTo(TWENTY) >= 0 && last.compareTo(HUNDRED) < 0;
        if (last.signum() != 0 && last.compareTo(HUNDRED) < 0 && !(unit && afterTens)) {
            return false;
        }
        group = group.add(value);
        last = value.signum() == 0 ? BigDecimal.ONE : value;
        return true;
    }

    /** Adds "hundred" or "million"; {@code alone} where it means one of them without a number before it: "a hundred", "mil". */
    boolean takeScale(BigDecimal scale, boolean alone) {
        boolean small = scale.compareTo(HUNDRED) <= 0;
        if (alone && group.signum() == 0 && (small || done.signum() == 0)) {
            group = BigDecimal.ONE;
        }
        if (group.add(done).signum() == 0) {
            return false;
        }
        if (small) {
            group = group.multiply(scale);
        } else if (group.signum() == 0) {
            done = done.multiply(scale);
        } else {
            done = done.add(group.multiply(scale));
            group = BigDecimal.ZERO;
        }
        largest = largest.max(scale);
        last = scale;
        return true;
    }

    boolean isJoinable() {
        return last.compareTo(HUNDRED) >= 0;
    }

    BigDecimal value() {
        return done.add(group);
    }

    /** The largest "hundred" or "million" among them, 1 where none is. */
    BigDecimal largest() {
        return largest;
    }
}

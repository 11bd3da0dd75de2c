package crossread.fact.figure.number;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number as the text writes it.
 *
 * @param from first piece
 * @param to one past the last
 * @param value in units of one
 * @param scale what a word such as "million" multiplied it by, 1 without one
 * @param spelled whether it is in words alone
 * @param most for "hundreds": the most that can mean, {@code value} being the least
 */
public record Numeral(
        int from, int to, BigDecimal value, BigDecimal scale, boolean spelled, Optional<BigDecimal> most) {

    public boolean isScaled() {
        return scale.compareTo(BigDecimal.ONE) != 0;
    }

    public boolean isVague() {
        return most.isPresent();
    }

    public boolean isWhole() {
        return value.stripTrailingZeros().scale() <= 0;
    }

    /** Whether it is written with a point: "9.0", which is whole. */
    public boolean isPointed() {
        return value.scale() > 0 && !isScaled();
    }

    /** The same, counted in {@code unit} and reaching to {@code end}. */
    public Numeral scaled(BigDecimal unit, int end) {
        return new Numeral(from, end, value.multiply(unit), scale.multiply(unit), spelled, most.map(unit::multiply));
    }

    Numeral plus(BigDecimal more, int end) {
        return new Numeral(from, end, value.add(more), scale, spelled, most);
    }
}

package crossread.model.fact;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How much. Bounds stand where the text gives a range ("10 to 12": both) or one side only ("more than 500": low,
 * "up to 40": high); {@code value} is then the bound that was given, of two the middle.
 *
 * @param value in units of one: "$5 billion" is 5000000000, "7%" is 7
 * @param approximate whether the text says so ("about", "nearly", "some")
 * @param low the least it can be
 * @param high the most it can be
 */
public record Amount(BigDecimal value, boolean approximate, Optional<BigDecimal> low, Optional<BigDecimal> high) {

    /** Exactly {@code value}. */
    public static Amount exactly(BigDecimal value) {
        return new Amount(value, false, Optional.empty(), Optional.empty());
    }

    /** About {@code value}. */
    public static Amount about(BigDecimal value) {
        return new Amount(value, true, Optional.empty(), Optional.empty());
    }
}

package crossread.fact.figure;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number or a range of two.
 *
 * @param from first piece
 * @param to one past the last
 * @param unitAt where its unit is looked for: mostly {@code to}, but in "from 5 to 7 per cent" the five's unit stands
 *     behind the seven
 * @param low the number, or the lower of two
 * @param high the higher of two
 */
record Extent(int from, int to, int unitAt, Numeral low, Optional<BigDecimal> high) {

    static Extent of(Numeral number) {
        return new Extent(number.from(), number.to(), number.to(), number, number.most());
    }

    boolean isRange() {
        return high.isPresent() && !low.isVague();
    }

    Extent upTo(BigDecimal most, int end) {
        return new Extent(from, end, end, low, Optional.of(most));
    }
}

package crossread.fact.figure.measure;

import crossread.fact.figure.number.Numeral;
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
public record Extent(int from, int to, int unitAt, Numeral low, Optional<BigDecimal> high) {

    public static Extent of(Numeral number) {
        return new Extent(number.from(), number.to(), number.to(), number, number.most());
    }

    public boolean isRange() {
        return high.isPresent() && !low.isVague();
    }

    public Extent upTo(BigDecimal most, int end) {
        return new Extent(from, end, end, low, Optional.of(most));
    }
}

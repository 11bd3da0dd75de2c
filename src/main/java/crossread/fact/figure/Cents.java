package crossread.fact.figure;

import crossread.fact.figure.measure.ExtentReader;
import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.Numeral;
import crossread.fact.figure.number.Phrases;
import crossread.fact.figure.number.Piece;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/** Reads the small coins behind a sum: "ten dollars and 30 cents". */
final class Cents {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ExtentReader extents;
    private final Currencies currencies;
    private final Set<String> and;

    Cents(ExtentReader extents, Currencies currencies, Set<String> and) {
        this.extents = extents;
        this.currencies = currencies;
        this.and = and;
    }

    /**
     * "ten dollars and 30 cents", "10 dollars 30 cents": the whole of it; empty where no coins follow.
     *
     * @param index behind the currency
     * @param next the number there, if one stands there
     */
    Optional<Numeral> behind(Line line, SumReader.Sum sum, int index, Optional<Numeral> next) {
        int at = and.contains(line.lower(index)) ? index + 1 : index;
        Optional<Numeral> number = at == index ? next : extents.numerals().at(line, at);
        if (number.isEmpty() || sum.money().amount().high().isPresent()) {
            return Optional.empty();
        }
        Optional<Integer> end = currencies
                .suffix(line, number.get().to())
                .filter(match -> match.meaning().cent())
                .map(Phrases.Match::to)
                .or(() -> bareCents(line, number.get(), at > index));
        return end.map(to -> new Numeral(
                sum.from(),
                to,
                sum.money().amount().value().add(number.get().value().movePointLeft(2)),
                BigDecimal.ONE,
                false,
                Optional.empty()));
    }

    /** "15 dollars and 50.", "thirteen dollars forty-five": two digits that count nothing themselves. */
    private static Optional<Integer> bareCents(Line line, Numeral number, boolean joined) {
        boolean two = number.isWhole()
                && !number.isVague()
                && number.value().compareTo(BigDecimal.TEN) >= 0
                && number.value().compareTo(HUNDRED) < 0;
        Piece next = line.at(number.to());
        boolean ends = next.equals(Piece.NOTHING)
                || next.isOneOf(".,;!?)")
                || (!joined && next.lower().equals("more"));
        boolean decimals =
                line.isGlued(number.to() + 1) && line.at(number.to() + 1).isNumber();
        return two && ends && !decimals ? Optional.of(number.to()) : Optional.empty();
    }
}

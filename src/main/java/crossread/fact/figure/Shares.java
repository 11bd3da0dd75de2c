package crossread.fact.figure;

import crossread.words.WordList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;

/**
 * Reads shares told as a count of a round number: {@code one in five}, {@code nine out of 10}. Others ("three in four
 * matches") are as often two counts.
 */
final class Shares {
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal MOST = BigDecimal.valueOf(1000);
    private static final Set<BigDecimal> ROUND = Set.of(BigDecimal.TEN, HUNDRED, MOST);

    private final NumeralReader numerals;
    private final Units units;
    private final Phrases<Boolean> in;

    /** A share, up to the piece before {@code to}. */
    record Share(int to, BigDecimal percent) {}

    Shares(NumeralReader numerals, Units units, WordList words) {
        this.numerals = numerals;
        this.units = units;
        in = new Phrases<Boolean>().addAll(words.forms("share"), true);
    }

    Optional<Share> at(Line line, int index) {
        return in.isEmpty() || MeasureReader.isInsideWord(line, index)
                ? Optional.empty()
                : numerals.at(line, index).filter(Shares::isCount).flatMap(part -> whole(line, part));
    }

    private Optional<Share> whole(Line line, Numeral part) {
        return in.at(line, part.to())
                .flatMap(joiner -> numerals.at(line, joiner.to()))
                .filter(Shares::isCount)
                .filter(all -> part.value().compareTo(all.value()) < 0)
                .filter(all -> part.value().compareTo(BigDecimal.ONE) == 0 || ROUND.contains(all.value()))
                // "the one in three years", "9 in 10 minutes"
                .filter(all -> units.at(line, line.pastHyphen(all.to()), true).isEmpty())
                .map(all -> new Share(
                        all.to(), part.value().multiply(HUNDRED).divide(all.value(), 1, RoundingMode.HALF_UP)));
    }

    private static boolean isCount(Numeral number) {
        return number.isWhole() && !number.isVague() && number.value().compareTo(MOST) <= 0;
    }
}

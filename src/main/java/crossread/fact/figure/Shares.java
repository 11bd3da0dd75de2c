package crossread.fact.figure;

import crossread.fact.figure.measure.MeasureReader;
import crossread.fact.figure.measure.Units;
import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.Numeral;
import crossread.fact.figure.number.NumeralReader;
import crossread.fact.figure.number.Phrases;
import crossread.words.WordList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
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
    private final Set<String> every;
    private final Map<String, BigDecimal> nth = new HashMap<>();

    /** A share, up to the piece before {@code to}. */
    record Share(int to, BigDecimal percent) {}

    Shares(NumeralReader numerals, Units units, WordList words) {
        this.numerals = numerals;
        this.units = units;
        in = new Phrases<Boolean>().addAll(words.forms("share"), true);
        every = Set.copyOf(words.forms("every"));
        NumeralReader.numbers(words, "every-nth", nth);
    }

    /** Of those that do not begin with a number. */
    Set<String> openings() {
        return every;
    }

    Optional<Share> at(Line line, int index) {
        return in.isEmpty() || MeasureReader.isInsideWord(line, index)
                ? Optional.empty()
                : everyNth(line, index)
                        .or(() ->
                                numerals.at(line, index).filter(Shares::isCount).flatMap(part -> whole(line, part)));
    }

    /** "Jeder fünfte", of anything but time: "jede zweite Woche" is how often. */
    private Optional<Share> everyNth(Line line, int index) {
        BigDecimal all = every.contains(line.lower(index)) ? nth.get(line.lower(index + 1)) : null;
        return all == null || units.at(line, index + 2, true).isPresent()
                ? Optional.empty()
                : Optional.of(new Share(index + 2, percent(BigDecimal.ONE, all)));
    }

    private Optional<Share> whole(Line line, Numeral part) {
        return in.at(line, part.to())
                .flatMap(joiner -> numerals.at(line, joiner.to()))
                .filter(Shares::isCount)
                .filter(all -> part.value().compareTo(all.value()) < 0)
                .filter(all -> part.value().compareTo(BigDecimal.ONE) == 0 || ROUND.contains(all.value()))
                // "the one in three years", "9 in 10 minutes"
                .filter(all -> units.at(line, line.pastHyphen(all.to()), true).isEmpty())
                .map(all -> new Share(all.to(), percent(part.value(), all.value())));
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal all) {
        return part.multiply(HUNDRED).divide(all, 1, RoundingMode.HALF_UP);
    }

    private static boolean isCount(Numeral number) {
        return number.isWhole() && !number.isVague() && number.value().compareTo(MOST) <= 0;
    }
}

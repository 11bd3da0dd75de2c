package crossread.fact.figure;

import crossread.fact.figure.measure.Extent;
import crossread.fact.figure.measure.ExtentReader;
import crossread.fact.figure.measure.Hedges;
import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.Numeral;
import crossread.fact.figure.number.Openings;
import crossread.fact.figure.number.Phrases;
import crossread.model.fact.Amount;
import crossread.model.fact.Value;
import crossread.words.WordList;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads one sum of money, its conversions left aside: "$500 billion", "75 USD million", "from $5 to $7 million". */
final class SumReader {
    private final ExtentReader extents;
    private final Currencies currencies;
    private final Hedges hedges;
    private final Set<String> of;
    private final Weights weights;
    private final Cents cents;

    SumReader(ExtentReader extents, Currencies currencies, Hedges hedges, WordList words, WordList numbers) {
        this.extents = extents;
        this.currencies = currencies;
        this.hedges = hedges;
        of = Set.copyOf(numbers.forms("of"));
        weights = new Weights(Set.copyOf(words.forms("weight")), Set.copyOf(words.forms("weighed")), of);
        cents = new Cents(extents, currencies, Set.copyOf(numbers.forms("and")));
    }

    /**
     * A sum without its conversions.
     *
     * @param from its first piece
     * @param to past its last piece
     */
    record Sum(int from, int to, Value.Money money) {}

    /** What sums begin with. */
    Openings openings() {
        return new Openings().andNumbers().and(currencies.openings());
    }

    /** The sum that begins with piece {@code index}. */
    Optional<Sum> at(Line line, int index) {
        return prefixed(line, index).or(() -> wordBefore(line, index)).or(() -> suffixed(line, index));
    }

    /** "dollar 22.5 million". */
    private Optional<Sum> wordBefore(Line line, int index) {
        return currencies
                .wordBefore(line, index)
                .flatMap(word -> extents.at(line, word.to(), false)
                        .filter(extent ->
                                extent.low().isScaled() && line.at(word.to()).isNumber())
                        .map(extent ->
                                sum(line, index, extent.to(), word.meaning().code(), extent)));
    }

    private Optional<Sum> prefixed(Line line, int index) {
        Optional<Phrases.Match<Currencies.Unit>> sign = currencies.prefix(line, index);
        if (sign.isEmpty() || line.isInWord(index)) {
            return Optional.empty();
        }
        Phrases.Match<Currencies.Unit> match = sign.get();
        Optional<Extent> read = extents.at(line, match.to(), true)
                .filter(extent -> line.at(match.to()).isNumber() && !isInIdeographs(line, extent));
        if (read.isEmpty()) {
            return Optional.empty();
        }
        Extent extent = secondSign(line, index, match, read.get());
        int to = currencies
                .suffix(line, extent.to())
                .filter(again -> again.meaning().code().equals(match.meaning().code()))
                .map(Phrases.Match::to)
                .orElse(extent.to());
        return Optional.of(sum(
                line,
                index,
                to,
                match.meaning().code(),
                times(extent, match.meaning().size())));
    }

    /** "¥5億": the number goes on in signs that are not read here. */
    private static boolean isInIdeographs(Line line, Extent extent) {
        return line.isGlued(extent.to())
                && line.at(extent.to()).isSolid()
                && Character.isIdeographic(line.at(extent.to()).text().codePointAt(0));
    }

    /** "$5m-$7m" and "from $5 to $7 million". */
    private Extent secondSign(Line line, int index, Phrases.Match<Currencies.Unit> sign, Extent extent) {
        OptionalInt next = extents.pastJoiner(line, index, extent.to());
        if (extent.isRange() || next.isEmpty() || extents.isChange(line, index, extent.to())) {
            return extent;
        }
        Optional<Numeral> second = currencies
                .prefix(line, next.getAsInt())
                .filter(again -> again.meaning().equals(sign.meaning()))
                .flatMap(again -> extents.numerals().withLetter(line, again.to()));
        if (second.isEmpty()) {
            return extent;
        }
        Numeral low = ExtentReader.lend(extent.low(), second.get());
        if (extents.isMove(line, index)) {
            return Extent.of(low);
        }
        return low.value().compareTo(second.get().value()) < 0
                ? Extent.of(low).upTo(second.get().value(), second.get().to())
                : extent;
    }

    private Optional<Sum> suffixed(Line line, int index) {
        Optional<Extent> read = extents.at(line, index, false);
        if (read.isEmpty() || line.isInWord(index)) {
            return Optional.empty();
        }
        Extent plain = read.get();
        // "hundreds of millions of dollars"
        int unitAt = plain.low().isVague() && of.contains(line.lower(plain.to())) ? plain.to() + 1 : plain.unitAt();
        Optional<Phrases.Match<Currencies.Unit>> unit = unit(line, unitAt);
        Extent extent = plain;
        if (unit.isEmpty()) {
            // "5m euros", "1.8M dollars"
            extent = extents.at(line, index, true).orElse(plain);
            unit = extent.to() == plain.to() ? Optional.empty() : unit(line, extent.unitAt());
        }
        if (unit.isEmpty() || weights.isWeight(line, extent, unit.get())) {
            return Optional.empty();
        }
        Phrases.Match<Currencies.Unit> match = unit.get();
        boolean behind = extent.unitAt() == extent.to() || unitAt > plain.unitAt();
        int to = behind ? match.to() : extent.to();
        Optional<Numeral> late = extents.numerals().at(line, match.to()).filter(n -> !n.isScaled());
        if (match.meaning().size().compareTo(BigDecimal.ONE) != 0) {
            return Optional.of(sum(
                    line,
                    index,
                    to,
                    match.meaning().code(),
                    times(extent, match.meaning().size())));
        }
        // "75 USD million"
        Optional<Extent> scaled = scaleBehind(line, extent, match.to());
        if (scaled.isPresent()) {
            return Optional.of(
                    sum(line, index, scaled.get().to(), match.meaning().code(), scaled.get()));
        }
        Sum plainly = sum(line, index, to, match.meaning().code(), extent);
        return Optional.of(cents.behind(line, plainly, match.to(), late)
                .map(whole ->
                        sum(line, whole.from(), whole.to(), match.meaning().code(), Extent.of(whole)))
                .orElse(plainly));
    }

    private Optional<Phrases.Match<Currencies.Unit>> unit(Line line, int index) {
        return currencies
                .suffix(line, line.pastHyphen(index))
                .or(() -> currencies.suffix(line, extents.pastPartitive(line, index)));
    }

    private Optional<Extent> scaleBehind(Line line, Extent extent, int index) {
        if (extent.low().isScaled() || extent.isRange()) {
            return Optional.empty();
        }
        Optional<BigDecimal> scale = extents.numerals().scale(line.lower(index));
        return scale.map(unit -> Extent.of(extent.low().scaled(unit, index + 1)));
    }

    private static Extent times(Extent extent, BigDecimal size) {
        Numeral low = extent.low();
        Numeral part = new Numeral(
                low.from(),
                low.to(),
                low.value().multiply(size),
                low.scale(),
                low.spelled(),
                low.most().map(size::multiply));
        return new Extent(
                extent.from(), extent.to(), extent.unitAt(), part, extent.high().map(size::multiply));
    }

    private Sum sum(Line line, int from, int to, String code, Extent extent) {
        Amount read = hedges.amount(line, from, to, extent.low().value(), extent.high());
        boolean about = read.approximate() || extent.low().isVague();
        Amount amount = new Amount(read.value(), about, read.low(), read.high());
        return new Sum(from, to, new Value.Money(amount, code, List.of()));
    }
}

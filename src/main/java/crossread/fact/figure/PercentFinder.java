package crossread.fact.figure;

import crossread.fact.figure.measure.ExtentReader;
import crossread.fact.figure.measure.Hedges;
import crossread.fact.figure.measure.MeasureReader;
import crossread.fact.figure.measure.Movements;
import crossread.fact.figure.measure.Units;
import crossread.fact.figure.number.Found;
import crossread.fact.figure.number.Fractions;
import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.NumeralReader;
import crossread.fact.figure.number.Openings;
import crossread.fact.figure.number.PhraseFinder;
import crossread.fact.figure.number.Phrases;
import crossread.model.fact.Amount;
import crossread.model.fact.FactKind;
import crossread.model.fact.Value;
import crossread.words.WordList;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.Set;

/**
 * Finds percentages, percentage points and parts of a whole. "Two-thirds of voters" is a percentage too, about 66.7:
 * it is what another outlet would give as "66%", and a reader compares the two.
 */
final class PercentFinder implements PhraseFinder {
    private static final BigDecimal QUARTERS = new BigDecimal("0.75");

    private final MeasureReader measures;
    private final NumeralReader numerals;
    private final Fractions fractions;
    private final Hedges hedges;
    private final Movements movements;
    private final Set<String> of;
    private final Set<String> ordinals;
    private final Phrases<Boolean> noShare;
    private final Shares shares;

    PercentFinder(
            ExtentReader extents,
            Units measured,
            Hedges hedges,
            Movements movements,
            WordList units,
            WordList numbers) {
        numerals = extents.numerals();
        shares = new Shares(numerals, measured, numbers);
        Phrases<String> names = new Phrases<>();
        units.keyed("percent").forEach((name, forms) -> names.addAll(forms, name));
        measures = new MeasureReader(extents, (line, index, _) -> names.at(line, index));
        fractions = new Fractions(numbers);
        of = Set.copyOf(numbers.forms("of"));
        ordinals = Set.copyOf(numbers.forms("nth"));
        noShare = new Phrases<Boolean>().addAll(numbers.forms("no-share"), true);
        this.hedges = hedges;
        this.movements = movements;
    }

    @Override
    public Openings openings() {
        return new Openings().andNumbers().and(shares.openings());
    }

    @Override
    public Optional<Found> at(Line line, int index) {
        return measures.at(line, index)
                .map(measure -> {
                    Amount amount = hedges.amount(line, measure.from(), measure.to(), measure.low(), measure.high());
                    Value value = new Value.Quantity(
                            amount, measure.unit(), movements.around(line, measure.from(), measure.to()));
                    return new Found(measure.from(), measure.to(), FactKind.PERCENT, value);
                })
                .or(() -> share(line, index))
                .or(() -> part(line, index));
    }

    /** "one in five" is about 20%. */
    private Optional<Found> share(Line line, int index) {
        return shares.at(line, index).map(share -> {
            Amount said = hedges.amount(line, index, share.to(), Hedges.plain(share.percent()), Optional.empty());
            Amount amount = new Amount(said.value(), true, said.low(), said.high());
            return new Found(index, share.to(), FactKind.PERCENT, new Value.Quantity(amount, "%", Value.Change.NONE));
        });
    }

    /** "three quarters in a row": nine months; a quarter is the one part of a whole that is a stretch of time too. */
    private boolean isTime(Line line, Fractions.Fraction part) {
        return part.value().compareTo(QUARTERS) == 0
                && noShare.at(line, part.to()).isPresent();
    }

    /** "a quarter of a million people" is a number. */
    private boolean isOfScale(Line line, int index, Fractions.Fraction part) {
        return numerals.at(line, index)
                .filter(number -> number.to() > part.to())
                .isPresent();
    }

    /** "two-thirds", and "half" or "a quarter" only where it is of something. */
    private Optional<Found> part(Line line, int index) {
        Optional<Fractions.Fraction> part = fractions.at(line, index);
        // "the second half of the year", "a quarter of 2023"
        if (part.isEmpty()
                || line.isInnerHyphen(index - 1)
                || ordinals.contains(line.lower(index - 1))
                || isTime(line, part.get())
                || isOfScale(line, index, part.get())) {
            return Optional.empty();
        }
        int to = part.get().to();
        boolean several = to - index > 1 && part.get().value().compareTo(new BigDecimal("0.5")) > 0;
        Value.Change change = movements.before(line, index);
        if (!several && change == Value.Change.NONE && !of.contains(line.lower(to))) {
            return Optional.empty();
        }
        BigDecimal percent = part.get().value().movePointRight(2).setScale(1, RoundingMode.HALF_UP);
        Amount said = hedges.amount(line, index, to, Hedges.plain(percent), Optional.empty());
        Amount amount = new Amount(said.value(), true, said.low(), said.high());
        return Optional.of(new Found(index, to, FactKind.PERCENT, new Value.Quantity(amount, "%", change)));
    }
}

package crossread.fact.figure;

import crossread.fact.figure.measure.Extent;
import crossread.fact.figure.measure.ExtentReader;
import crossread.fact.figure.measure.Hedges;
import crossread.fact.figure.number.Found;
import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.Numeral;
import crossread.fact.figure.number.Openings;
import crossread.fact.figure.number.PhraseFinder;
import crossread.fact.figure.number.Phrases;
import crossread.fact.figure.number.Piece;
import crossread.model.Amount;
import crossread.model.FactKind;
import crossread.model.Value;
import crossread.words.WordList;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Finds sums of money. What is shown is the figure alone ("$500 billion"); the same sum in another currency in brackets
 * or after "or" belongs to it.
 */
final class MoneyFinder implements PhraseFinder {
    /** Currencies beyond this in one pair of brackets are no conversion of one sum. */
    private static final int MOST_ALTERNATIVES = 4;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final ExtentReader extents;
    private final Currencies currencies;
    private final Hedges hedges;
    private final Phrases<Boolean> inside;
    private final Phrases<Boolean> or;
    private final Set<String> and;
    private final Set<String> of;
    private final Weights weights;

    MoneyFinder(ExtentReader extents, Currencies currencies, Hedges hedges, WordList words, WordList numbers) {
        this.extents = extents;
        this.currencies = currencies;
        this.hedges = hedges;
        inside = new Phrases<Boolean>().addAll(words.forms("inside"), true);
        or = new Phrases<Boolean>().addAll(words.forms("or"), true);
        and = Set.copyOf(numbers.forms("and"));
        of = Set.copyOf(numbers.forms("of"));
        weights = new Weights(Set.copyOf(words.forms("weight")), Set.copyOf(words.forms("weighed")), of);
    }

    /** A sum without its conversions. */
    private record Sum(int from, int to, Value.Money money) {}

    @Override
    public Openings openings() {
        return new Openings().andNumbers().and(currencies.openings());
    }

    @Override
    public Optional<Found> at(Line line, int index) {
        return sum(line, index).filter(first -> !isRate(line, first)).map(first -> withAlternatives(line, first));
    }

    /** "($1 = 0.88 francs)": what agencies convert by is no sum of the story. */
    private boolean isRate(Line line, Sum one) {
        boolean left = line.is(one.to(), "=") && sum(line, one.to() + 1).isPresent();
        Piece other = line.at(one.from() - 2);
        return left || (line.is(one.from() - 1, "=") && (other.isNumber() || other.isWord()));
    }

    private Optional<Sum> sum(Line line, int index) {
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
        return Optional.of(withCents(line, sum(line, index, to, match.meaning().code(), extent), match.to(), late));
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

    /** "ten dollars and 30 cents", "10 dollars 30 cents". */
    private Sum withCents(Line line, Sum sum, int index, Optional<Numeral> next) {
        int at = and.contains(line.lower(index)) ? index + 1 : index;
        Optional<Numeral> number = at == index ? next : extents.numerals().at(line, at);
        if (number.isEmpty() || sum.money().amount().high().isPresent()) {
            return sum;
        }
        Optional<Integer> end = currencies
                .suffix(line, number.get().to())
                .filter(match -> match.meaning().cent())
                .map(Phrases.Match::to)
                .or(() -> bareCents(line, number.get(), at > index));
        return end.map(to -> {
                    Extent whole = Extent.of(new Numeral(
                            sum.from(),
                            to,
                            sum.money()
                                    .amount()
                                    .value()
                                    .add(number.get().value().movePointLeft(2)),
                            BigDecimal.ONE,
                            false,
                            Optional.empty()));
                    return sum(line, sum.from(), to, sum.money().currency(), whole);
                })
                .orElse(sum);
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

    private Found withAlternatives(Line line, Sum first) {
        List<Value.Money> others = new ArrayList<>();
        int used = first.to();
        boolean bracket = line.is(used, "(") || line.is(used, "[");
        int comma = line.is(used, ",") ? used + 1 : used;
        int at = bracket ? used + 1 : or.at(line, comma).map(Phrases.Match::to).orElse(-1);
        while (at > 0 && others.size() < MOST_ALTERNATIVES) {
            while (bracket && inside.at(line, at).isPresent()) {
                at = inside.at(line, at).get().to();
            }
            Optional<Sum> other = sum(line, at).filter(sum -> isOther(sum, first, others));
            if (other.isEmpty()) {
                break;
            }
            others.add(other.get().money());
            used = other.get().to();
            boolean more = bracket && (line.is(used, ",") || line.is(used, ";") || line.is(used, "/"));
            // "half a trillion dollars, or £396 billion ($500bn)": said once more
            int back = !bracket && line.is(used, "(") ? sameAgain(line, used + 1, first) : used;
            used = back;
            at = more ? used + 1 : -1;
        }
        Value.Money own = first.money();
        return new Found(
                first.from(), first.to(), used, FactKind.MONEY, new Value.Money(own.amount(), own.currency(), others));
    }

    /** Past the sum at {@code index} and its bracket where it is the first again; else the bracket. */
    private int sameAgain(Line line, int index, Sum first) {
        return sum(line, index)
                .filter(sum -> sum.money().currency().equals(first.money().currency()))
                .filter(sum -> sum.money()
                                .amount()
                                .value()
                                .compareTo(first.money().amount().value())
                        == 0)
                .map(Sum::to)
                .orElse(index - 1);
    }

    private static boolean isOther(Sum sum, Sum first, List<Value.Money> others) {
        String code = sum.money().currency();
        return !code.equals(first.money().currency())
                && others.stream().noneMatch(other -> other.currency().equals(code));
    }
}

package crossread.fact.figure;

import crossread.fact.figure.measure.Hedges;
import crossread.fact.figure.measure.MeasureReader;
import crossread.fact.figure.measure.Nouns;
import crossread.fact.figure.number.Found;
import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.Numeral;
import crossread.fact.figure.number.NumeralReader;
import crossread.fact.figure.number.Openings;
import crossread.fact.figure.number.PhraseFinder;
import crossread.fact.figure.number.Phrases;
import crossread.fact.figure.number.Piece;
import crossread.model.fact.Amount;
import crossread.model.fact.FactKind;
import crossread.model.fact.Value;
import crossread.words.WordList;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.Set;

/**
 * Finds votes, scores and ratios, one figure of two numbers: {@code 62-38}, {@code 52 votes to 48}, {@code two to one},
 * {@code 3:1}. The amount is the number that stands first; the unit is "to" and the other.
 */
final class ScoreFinder implements PhraseFinder {
    /** How far before or behind the numbers the word may stand that makes them a score, in pieces. */
    private static final int REACH = 8;
    /** Longer numbers are years, telephones and parts of them. */
    private static final int MOST_DIGITS = 4;

    private static final BigDecimal HOURS = BigDecimal.valueOf(24);

    private final NumeralReader numerals;
    private final Nouns nouns;
    private final Phrases<Boolean> cues;
    private final Set<String> tallied;
    private final Phrases<Boolean> against;
    private final Set<String> to;
    private final Phrases<Boolean> aged;
    private final Set<String> labels;
    private final boolean colon;

    ScoreFinder(NumeralReader numerals, Nouns nouns, WordList words, WordList units) {
        this.numerals = numerals;
        this.nouns = nouns;
        cues = new Phrases<Boolean>().addAll(words.forms("score"), true);
        tallied = Set.copyOf(words.forms("tallied"));
        against = new Phrases<Boolean>().addAll(words.forms("against"), true);
        to = Set.copyOf(words.forms("ratio"));
        aged = new Phrases<Boolean>().addAll(units.forms("aged"), true);
        labels = Set.copyOf(words.forms("label"));
        colon = !words.lines("score-colon").isEmpty();
    }

    @Override
    public Openings openings() {
        return new Openings().andNumbers();
    }

    @Override
    public Optional<Found> at(Line line, int index) {
        boolean inside = MeasureReader.isInsideWord(line, index) || isChained(line, index) || isNamed(line, index);
        return cues.isEmpty() || inside
                ? Optional.empty()
                : numerals.at(line, index).filter(ScoreFinder::isCount).flatMap(one -> second(line, one));
    }

    private Optional<Found> second(Line line, Numeral one) {
        int at = one.to();
        Piece mark = line.at(at);
        if (line.isInnerHyphen(at) && to.contains(line.lower(at + 1)) && line.isInnerHyphen(at + 2)) {
            // "a 3-to-1 margin", but "a 5-to-7-year term"
            return other(line, one, at + 3)
                    .filter(other -> other.value().compareTo(one.value()) < 0 || isCued(line, one, other))
                    .map(other -> found(one, other, other.to()));
        }
        boolean glued =
                line.isGlued(at) && line.isGlued(at + 1) && line.at(at + 1).isNumber();
        if (glued && (mark.isHyphen() || mark.isOneOf(":"))) {
            return other(line, one, at + 1)
                    .filter(other -> mark.isHyphen() || isNoClock(line, one, other))
                    .filter(other -> isCued(line, one, other))
                    .map(other -> found(one, other, other.to()));
        }
        int joiner = tallied.contains(line.lower(at)) ? at + 1 : at;
        return against.at(line, joiner)
                .flatMap(match -> other(line, one, match.to()))
                .filter(other -> joiner > at || isCued(line, one, other))
                .map(other ->
                        found(one, other, tallied.contains(line.lower(other.to())) ? other.to() + 1 : other.to()));
    }

    /** The other number, where nothing says that it counts something else: not in "voted to send 20 to 30 towns". */
    private Optional<Numeral> other(Line line, Numeral one, int index) {
        return numerals.at(line, index)
                .filter(ScoreFinder::isCount)
                .filter(other -> other.spelled() == one.spelled())
                .filter(other -> !isChained(line, other.to() + 1) && !isMeasured(line, other.to()));
    }

    /** A word right behind may be what was decided so: "vote", "victory"; another noun in the plural is counted. */
    private boolean isMeasured(Line line, int index) {
        Piece next = line.at(line.pastHyphen(index));
        boolean sign = next.isOneOf("%$€£°/'") && line.isGlued(index);
        boolean told = cues.at(line, line.pastHyphen(index)).isPresent() || tallied.contains(next.lower());
        return sign
                || (line.isGlued(index) && next.isWord() && !next.isSolid() && !line.isInnerHyphen(index))
                || (!told && next.isWord() && nouns.isCounted(line, index));
    }

    /** "Aged 18 to 24", "pages 7-12": what the numbers are is said right before them. */
    private boolean isNamed(Line line, int index) {
        return labels.contains(line.lower(index - 1))
                || aged.before(line, index).isPresent();
    }

    /** A third number beside: a date, a number to call, "4-3-3". */
    private static boolean isChained(Line line, int index) {
        return line.isGlued(index)
                && line.isGlued(index - 1)
                && line.at(index - 1).isOneOf("-–:./")
                && line.at(index - 2).isNumber()
                && line.at(index).isNumber();
    }

    /** "3:1" is no time of the day, "14:30" may be one. */
    private boolean isNoClock(Line line, Numeral one, Numeral other) {
        boolean minutes =
                line.at(other.from()).text().length() == 2 && other.value().compareTo(BigDecimal.valueOf(60)) < 0;
        return colon && (!minutes || one.value().compareTo(HOURS) > 0);
    }

    private boolean isCued(Line line, Numeral one, Numeral other) {
        for (int i = one.from() - 1; i >= one.from() - REACH && i >= 0; i--) {
            if (cues.at(line, i).isPresent()) {
                return true;
            }
        }
        for (int i = line.pastHyphen(other.to()); i < other.to() + REACH && i < line.size(); i++) {
            if (cues.at(line, i).isPresent()) {
                return true;
            }
        }
        return false;
    }

    private static boolean isCount(Numeral number) {
        return number.isWhole()
                && !number.isVague()
                && !number.isScaled()
                && number.value().precision() - number.value().scale() <= MOST_DIGITS;
    }

    private static Found found(Numeral one, Numeral other, int end) {
        Value value = new Value.Quantity(
                Amount.exactly(Hedges.plain(one.value())),
                "to " + Hedges.plain(other.value()).toPlainString(),
                Value.Change.NONE);
        return new Found(one.from(), end, FactKind.NUMBER, value);
    }
}

package crossread.fact.figure.measure;

import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.Phrases;
import crossread.fact.figure.number.Piece;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads a number with what follows it as its unit, and both ends of a range that names the unit twice. */
public final class MeasureReader {

    /** Finds the unit that begins at a piece, given whether the number before it is in digits. */
    public interface UnitReader {
        public Optional<Phrases.Match<String>> at(Line line, int index, boolean digits);
    }

    /** A number with its unit, up to the piece before {@code to}. */
    public record Measure(int from, int to, BigDecimal low, Optional<BigDecimal> high, String unit) {}

    private final ExtentReader extents;
    private final UnitReader units;

    public MeasureReader(ExtentReader extents, UnitReader units) {
        this.extents = extents;
        this.units = units;
    }

    public Optional<Measure> at(Line line, int index) {
        Optional<Measure> first = single(line, index);
        if (first.isEmpty()
                || first.get().high().isPresent()
                || extents.isMove(line, index)
                || extents.isChange(line, index, first.get().to())) {
            return first;
        }
        Measure low = first.get();
        OptionalInt next = extents.pastJoiner(line, index, low.to());
        if (next.isEmpty()) {
            return first;
        }
        return single(line, next.getAsInt())
                .filter(high -> high.unit().equals(low.unit()) && high.high().isEmpty())
                .filter(high -> low.low().compareTo(high.low()) < 0)
                .map(high -> new Measure(low.from(), high.to(), low.low(), Optional.of(high.low()), low.unit()))
                .or(() -> first);
    }

    private Optional<Measure> single(Line line, int index) {
        if (isInsideWord(line, index)) {
            return Optional.empty();
        }
        // "1.1m barrels", "300k miles": a letter that multiplies, where a unit in words follows
        Optional<Extent> millions = extents.at(line, index, true)
                .filter(extent -> line.at(extent.to() - 1).text().length() == 1 && line.isGlued(extent.to() - 1))
                .filter(extent -> line.lower(extent.to()).length() > 3)
                // "a 1.8m barrel" is a length, "1.8m barrels" are many
                .filter(extent -> units.at(line, extent.to(), false)
                        .filter(unit -> !unit.meaning().startsWith(line.lower(extent.to())))
                        .isPresent());
        return millions.or(() -> extents.at(line, index, false)).flatMap(extent -> {
            int unitAt = line.pastHyphen(extent.unitAt());
            boolean digits =
                    line.at(unitAt - 1).isNumber() || line.at(unitAt - 2).isNumber();
            Optional<Phrases.Match<String>> read = units.at(line, unitAt, digits)
                    .or(() -> spaced(line, unitAt))
                    .or(() -> parted(line, unitAt));
            return read.map(unit -> {
                int to = extent.unitAt() == extent.to() ? unit.to() : extent.to();
                boolean minus = isMinus(line, index);
                BigDecimal low = extent.low().value();
                return new Measure(
                        minus ? index - 1 : index, to, minus ? low.negate() : low, extent.high(), unit.meaning());
            });
        });
    }

    /** "deux millions de tonnes". */
    private Optional<Phrases.Match<String>> parted(Line line, int index) {
        int at = extents.pastPartitive(line, index);
        return at == index ? Optional.empty() : units.at(line, at, false);
    }

    /** "30 - year", as some pages set it; a dash before a unit in the singular is never a break of the sentence. */
    private Optional<Phrases.Match<String>> spaced(Line line, int index) {
        return line.is(index, "-")
                ? units.at(line, index + 1, false)
                        .filter(unit -> line.lower(unit.to() - 1).equals(unit.meaning()))
                        .map(unit -> new Phrases.Match<>(index, unit.to(), unit.meaning()))
                : Optional.empty();
    }

    /** "F-16", "H5N1": the number belongs to a name. */
    public static boolean isInsideWord(Line line, int index) {
        Piece before = line.at(index - 1);
        if (!line.isGlued(index)) {
            return false;
        }
        boolean hyphened = before.isHyphen()
                && line.isGlued(index - 1)
                && line.at(index - 2).isWord();
        return line.isInWord(index)
                || before.isOneOf("#/@_&=")
                || (hyphened && line.at(index).isNumber());
    }

    /** "-5%", "minus five degrees". */
    private static boolean isMinus(Line line, int index) {
        Piece before = line.at(index - 1);
        return line.is(index - 1, "minus") || (before.isHyphen() && line.isGlued(index) && !line.isGlued(index - 1));
    }
}

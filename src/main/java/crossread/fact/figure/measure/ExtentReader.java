package crossread.fact.figure.measure;

import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.Numeral;
import crossread.fact.figure.number.NumeralReader;
import crossread.fact.figure.number.Phrases;
import crossread.fact.figure.number.Piece;
import crossread.model.fact.Value;
import crossread.words.WordList;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/** Reads a number or a range: {@code 5-7 million}, {@code between 10 and 12}, {@code two or three}. */
public final class ExtentReader {
    private final NumeralReader numerals;
    private final Set<String> to;
    private final Set<String> and;
    private final Set<String> between;
    private final Set<String> from;
    private final Phrases<Boolean> partitive;
    private final Set<String> toward;
    private final Movements movements;

    public ExtentReader(NumeralReader numerals, WordList words, Movements movements) {
        this.movements = movements;
        this.numerals = numerals;
        to = Set.copyOf(words.forms("to"));
        and = Set.copyOf(words.forms("and"));
        between = Set.copyOf(words.forms("between"));
        from = Set.copyOf(words.forms("from"));
        toward = Set.copyOf(words.forms("toward"));
        partitive = new Phrases<Boolean>().addAll(words.forms("partitive"), true);
    }

    public NumeralReader numerals() {
        return numerals;
    }

    /** Past the word that parts a great number from what it counts: "deux millions d'habitants"; else {@code index}. */
    public int pastPartitive(Line line, int index) {
        return partitive.at(line, index).map(Phrases.Match::to).orElse(index);
    }

    /** The extent that begins at {@code index}; with {@code letters}, "5m" is five million. */
    public Optional<Extent> at(Line line, int index, boolean letters) {
        Optional<Numeral> first = number(line, index, letters);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        Numeral low = first.get();
        OptionalInt next = pastJoiner(line, index, low.to());
        Optional<Numeral> second = next.isEmpty() || low.isVague()
                ? Optional.empty()
                : number(line, next.getAsInt(), letters).filter(number -> !number.isVague());
        return second.map(high -> join(line, low, high)).or(() -> first.map(Extent::of));
    }

    private Optional<Numeral> number(Line line, int index, boolean letters) {
        return letters ? numerals.withLetter(line, index) : numerals.at(line, index);
    }

    /**
     * What two numbers make together: a range, or two figures the first of which borrows the scale ("from 5 to 7
     * million").
     */
    private Extent join(Line line, Numeral low, Numeral high) {
        Numeral scaled = lend(low, high);
        if (isMove(line, low.from())) {
            return new Extent(low.from(), low.to(), high.to(), scaled, Optional.empty());
        }
        return scaled.value().compareTo(high.value()) < 0
                ? Extent.of(scaled).upTo(high.value(), high.to())
                : Extent.of(low);
    }

    /** {@code low} in the millions of {@code high}, where only {@code high} names them. */
    public static Numeral lend(Numeral low, Numeral high) {
        boolean bare = high.isScaled()
                && !low.isScaled()
                && low.value().precision() - low.value().scale() <= 3;
        return bare ? low.scaled(high.scale(), low.to()) : low;
    }

    /** Whether "from" stands before: two figures then, where something moved from one to the other. */
    public boolean isMove(Line line, int index) {
        return from.contains(line.lower(index - 1));
    }

    /** "rose $1.20 to $85.30": by how much, and to what, where each names its unit; no range. */
    public boolean isChange(Line line, int from, int to) {
        return toward.contains(line.lower(to)) && movements.before(line, from) != Value.Change.NONE;
    }

    /** Where the second number would begin, if a range that begins at {@code start} may go on at {@code index}. */
    public OptionalInt pastJoiner(Line line, int start, int index) {
        Piece joiner = line.at(index);
        boolean dash = (joiner.isHyphen() && (line.isGlued(index) || line.isGlued(index + 1)))
                || joiner.text().equals("~");
        boolean both = and.contains(joiner.lower()) && between.contains(line.lower(start - 1));
        return dash || both || to.contains(joiner.lower()) ? OptionalInt.of(index + 1) : OptionalInt.empty();
    }
}

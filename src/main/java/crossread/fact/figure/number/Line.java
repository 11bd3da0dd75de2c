package crossread.fact.figure.number;

import crossread.model.article.Span;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;

/** A sentence as its pieces; asking beyond either end gives {@link Piece#NOTHING}. */
public final class Line {
    /** Asked a hundred times a piece by all finders together. */
    private final Piece[] pieces;

    private final Optional<LocalDate> published;
    private final Optional<Stretch> told;
    private final boolean hasCapitals;
    /** By piece, the number that begins there: nine finders ask for it, some of them four times. */
    private final Map<Integer, Optional<Numeral>> numerals = new HashMap<>();

    /** @param told the date the sentences just before this one speak of */
    public Line(String text, NumberMarks marks, Optional<LocalDate> published, Optional<Stretch> told) {
        this.told = told;
        this.pieces = new PieceScanner(text, marks).scan().toArray(Piece[]::new);
        this.published = published;
        this.hasCapitals = hasCapital(pieces);
    }

    private static boolean hasCapital(Piece[] pieces) {
        for (Piece piece : pieces) {
            if (piece.isCapital()) {
                return true;
            }
        }
        return false;
    }

    /** The number that begins at {@code index}, read when first asked for; all who ask of one line read numbers alike. */
    Optional<Numeral> numeral(int index, IntFunction<Optional<Numeral>> reader) {
        Optional<Numeral> known = numerals.get(index);
        if (known == null) {
            known = reader.apply(index);
            numerals.put(index, known);
        }
        return known;
    }

    /** The day that "on Monday" is counted from. */
    public Optional<LocalDate> published() {
        return published;
    }

    /** The date that "the following day" is counted from, where the line itself tells none. */
    public Optional<Stretch> told() {
        return told;
    }

    /** Whether its author used capitals at all; where not, a lower-case "monday" is no sign of anything. */
    public boolean hasCapitals() {
        return hasCapitals;
    }

    public int size() {
        return pieces.length;
    }

    public Piece at(int index) {
        return index < 0 || index >= pieces.length ? Piece.NOTHING : pieces[index];
    }

    public String lower(int index) {
        return at(index).lower();
    }

    public boolean is(int index, String lower) {
        return at(index).lower().equals(lower);
    }

    /** Whether no space stands between the piece at {@code index} and the one before it. */
    public boolean isGlued(int index) {
        return index > 0 && index < size() && at(index - 1).end() == at(index).start();
    }

    /** Whether it is glued to a word that would go on in it: not so behind Chinese and Japanese. */
    public boolean isInWord(int index) {
        return isGlued(index) && at(index - 1).isWord() && !at(index - 1).isSolid();
    }

    /** A hyphen with no space on either side. */
    public boolean isInnerHyphen(int index) {
        return at(index).isHyphen() && isGlued(index) && isGlued(index + 1);
    }

    /** {@code index}, or one more where an inner hyphen stands there. */
    public int pastHyphen(int index) {
        return isInnerHyphen(index) ? index + 1 : index;
    }

    public Span span(int from, int to) {
        return new Span(at(from).start(), at(to - 1).end());
    }
}

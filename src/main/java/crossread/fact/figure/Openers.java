package crossread.fact.figure;

import crossread.fact.figure.number.NumeralReader;
import crossread.fact.figure.number.Openings;
import crossread.fact.figure.number.PhraseFinder;
import crossread.fact.figure.number.Piece;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Tells by the first word alone which finders may find something there. Of a hundred words of news about eighty begin no
 * figure of any kind, and each of the rest those of one or two kinds.
 */
final class Openers {
    private static final int ALL = -1;

    private final NumeralReader numerals;
    private final int ofNumbers;
    private final Map<String, Integer> ofWord = new HashMap<>();

    /** @param finders no more than 31; the bits of the answers go by their order */
    Openers(List<PhraseFinder> finders, NumeralReader numerals) {
        this.numerals = numerals;
        int counting = 0;
        for (int i = 0; i < finders.size(); i++) {
            int bit = 1 << i;
            Openings openings = finders.get(i).openings();
            openings.words().forEach(word -> ofWord.merge(word, bit, (all, more) -> all | more));
            counting |= openings.haveNumbers() ? bit : 0;
        }
        ofNumbers = counting;
        numerals.openings().forEach(word -> ofWord.merge(word, ofNumbers, (all, more) -> all | more));
    }

    /** A bit for each finder that may find something at the piece. */
    int of(Piece piece) {
        if (!piece.isWord()) {
            return piece.mayBegin() ? ALL : 0;
        }
        Integer known = ofWord.get(piece.lower());
        int bits = known == null ? 0 : known;
        return numerals.isCompound(piece.lower()) ? bits | ofNumbers : bits;
    }
}

package crossread.fact.figure.number;

import crossread.words.WordList;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads cardinal numbers in words: {@code five}, {@code twenty-five}, {@code two hundred and six thousand},
 * {@code dreihundertfünfzig}, {@code quatre-vingt-dix}, {@code dos mil}.
 */
final class SpelledNumberReader {
    /** Longest number in words looked at, in pieces; a list of number words must not be read again and again. */
    private static final int MOST_PIECES = 24;

    private final Phrases<BigDecimal> cardinals = new Phrases<>();
    private final Scales scales;
    private final Set<String> and;
    private final Set<String> articles;
    private final Set<String> bare;
    private final CompoundNumbers compounds;

    SpelledNumberReader(WordList words) {
        words.keyed("cardinal").forEach((key, forms) -> cardinals.addAll(forms, new BigDecimal(key)));
        scales = new Scales(words, "scale", "word-scale");
        and = Set.copyOf(words.forms("and"));
        articles = Set.copyOf(words.forms("article"));
        bare = Set.copyOf(words.forms("bare"));
        compounds = new CompoundNumbers(words);
    }

    Set<String> openings() {
        Set<String> words = new HashSet<>(articles);
        words.addAll(cardinals.openings());
        words.addAll(scales.words());
        return words;
    }

    boolean isCompound(String word) {
        return !compounds.parts(word).isEmpty();
    }

    Optional<Numeral> at(Line line, int index) {
        NumberSum sum = new NumberSum();
        int at = index;
        if (articles.contains(line.lower(index))) {
            at = line.pastHyphen(index + 1);
            Optional<BigDecimal> scale = scales.at(line, at);
            if (scale.isEmpty() || !sum.takeScale(scale.get(), true)) {
                return Optional.empty();
            }
            at = scales.past(line, at);
        } else {
            at = take(line, index, sum);
            if (at == index) {
                return Optional.empty();
            }
        }
        while (at - index < MOST_PIECES) {
            int next = line.pastHyphen(at);
            if (sum.isJoinable()
                    && and.contains(line.lower(at))
                    && cardinals.at(line, at + 1).isPresent()) {
                next = at + 1;
            }
            int end = take(line, next, sum);
            if (end == next) {
                break;
            }
            at = end;
        }
        return Optional.of(new Numeral(index, at, sum.value(), sum.largest(), true, Optional.empty()));
    }

    /** Adds the number word at {@code index}; gives the piece behind it, or {@code index} where none fits. */
    private int take(Line line, int index, NumberSum sum) {
        String word = line.lower(index);
        Optional<BigDecimal> scale = scales.at(line, index);
        if (scale.isPresent()) {
            return sum.takeScale(scale.get(), bare.contains(word)) ? scales.past(line, index) : index;
        }
        Optional<Phrases.Match<BigDecimal>> cardinal = cardinals.at(line, index);
        if (cardinal.isPresent()) {
            return sum.takeCardinal(cardinal.get().meaning()) ? cardinal.get().to() : index;
        }
        List<CompoundNumbers.Part> parts = sum.isEmpty() ? compounds.parts(word) : List.of();
        for (CompoundNumbers.Part part : parts) {
            boolean fits = part.scale() ? sum.takeScale(part.value(), true) : sum.takeCardinal(part.value());
            if (!fits) {
                return index;
            }
        }
        return parts.isEmpty() ? index : index + 1;
    }
}

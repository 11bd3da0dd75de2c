package crossread.fact.figure.number;

import crossread.words.WordList;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads parts of a whole in words: {@code half}, {@code a third}, {@code two-thirds}, {@code three quarters}. */
public final class Fractions {

    /** A part of one, up to the piece before {@code to}. */
    public record Fraction(int to, BigDecimal value) {}

    /** Above and below the stroke; nothing above where one word serves for one part and for several: "zwei Drittel". */
    private record Part(int over, int under) {}

    private final Map<String, Part> names = new HashMap<>();
    private final Map<String, BigDecimal> cardinals = new HashMap<>();
    private final Set<String> articles;

    public Fractions(WordList words) {
        words.keyed("fraction").forEach((key, forms) -> {
            int stroke = key.indexOf('/');
            String over = key.substring(0, stroke);
            Part part = new Part(
                    over.equals("n") ? 0 : Integer.parseInt(over), Integer.parseInt(key.substring(stroke + 1)));
            forms.forEach(form -> names.put(form, part));
        });
        NumeralReader.numbers(words, "cardinal", cardinals);
        articles = Set.copyOf(words.forms("article"));
    }

    Set<String> openings() {
        Set<String> words = new HashSet<>(articles);
        words.addAll(names.keySet());
        words.addAll(cardinals.keySet());
        return words;
    }

    /** The value of a word for one part, such as "half". */
    Optional<BigDecimal> single(String word) {
        Part part = names.get(word);
        return part == null || part.over() > 1 ? Optional.empty() : Optional.of(divide(BigDecimal.ONE, part));
    }

    /** "half", "a third", "one-third", "two thirds"; a bare "third" is an ordinal. */
    public Optional<Fraction> at(Line line, int index) {
        Part alone = names.get(line.lower(index));
        if (alone != null && (alone.under() == 2 || (alone.under() == 4 && alone.over() == 1))) {
            return single(line.lower(index)).map(value -> new Fraction(index + 1, value));
        }
        int second = line.pastHyphen(index + 1);
        Part part = names.get(line.lower(second));
        BigDecimal count = articles.contains(line.lower(index))
                ? BigDecimal.ONE
                : cardinals.getOrDefault(line.lower(index), BigDecimal.ZERO);
        boolean one = count.compareTo(BigDecimal.ONE) == 0;
        if (part == null || count.signum() == 0 || (part.over() > 0 && one != (part.over() == 1))) {
            return Optional.empty();
        }
        // "two quarters of decline" are half a year
        boolean reduced =
                count.toBigInteger().gcd(BigInteger.valueOf(part.under())).equals(BigInteger.ONE);
        return reduced && count.compareTo(BigDecimal.valueOf(part.under())) < 0
                ? Optional.of(new Fraction(second + 1, divide(count, part)))
                : Optional.empty();
    }

    private static BigDecimal divide(BigDecimal count, Part part) {
        return count.divide(BigDecimal.valueOf(part.under()), MathContext.DECIMAL32);
    }
}

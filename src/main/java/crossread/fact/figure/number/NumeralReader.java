package crossread.fact.figure.number;

import crossread.words.WordList;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads one number, in digits, in words or mixed: {@code 1,250.5}, {@code 2½ million}, {@code half a dozen}. */
public final class NumeralReader {
    /** Longer runs of digits are serial numbers, and reading them takes more than linear time. */
    private static final int MOST_DIGITS = 21;

    private static final Map<String, BigDecimal> SIGNS = Map.of(
            "½", new BigDecimal("0.5"),
            "¼", new BigDecimal("0.25"),
            "¾", new BigDecimal("0.75"),
            "⅓", new BigDecimal("0.333333"),
            "⅔", new BigDecimal("0.666667"),
            "⅛", new BigDecimal("0.125"),
            "⅜", new BigDecimal("0.375"),
            "⅝", new BigDecimal("0.625"),
            "⅞", new BigDecimal("0.875"));

    private static final BigDecimal DOZEN = BigDecimal.valueOf(12);
    private static final BigDecimal THOUSAND = BigDecimal.valueOf(1000);
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);

    private static final Set<Integer> DENOMINATORS = Set.of(2, 3, 4, 5, 6, 8, 10, 16);

    private final Scales scales;
    private final Map<String, BigDecimal> letters = new HashMap<>();
    private final Map<String, BigDecimal> vague = new HashMap<>();
    private final Phrases<Boolean> some;
    private final Set<String> articles;
    private final Set<String> of;
    private final Set<String> and;
    private final Phrases<Boolean> halfBehind;
    private final Fractions fractions;
    private final SpelledNumberReader spelled;

    public NumeralReader(WordList words) {
        scales = new Scales(words, "scale");
        numbers(words, "letter", letters);
        numbers(words, "vague", vague);
        some = new Phrases<Boolean>().addAll(words.forms("some"), true);
        articles = Set.copyOf(words.forms("article"));
        of = Set.copyOf(words.forms("of"));
        and = Set.copyOf(words.forms("and"));
        halfBehind = new Phrases<Boolean>().addAll(words.forms("half-behind"), true);
        fractions = new Fractions(words);
        spelled = new SpelledNumberReader(words);
    }

    public static void numbers(WordList words, String section, Map<String, BigDecimal> into) {
        words.keyed(section).forEach((key, forms) -> forms.forEach(form -> into.put(form, new BigDecimal(key))));
    }

    /** The words that a number may begin with, but for those {@link #isCompound} tells. */
    public Set<String> openings() {
        Set<String> words = new HashSet<>(vague.keySet());
        words.addAll(some.openings());
        words.addAll(fractions.openings());
        words.addAll(spelled.openings());
        return words;
    }

    /** Whether the word is a number put together from others: "dreihundert". */
    public boolean isCompound(String word) {
        return spelled.isCompound(word);
    }

    /** The number that begins at {@code index}; a single letter behind digits ("5m") is left alone. */
    public Optional<Numeral> at(Line line, int index) {
        return line.numeral(index, at -> read(line, at));
    }

    private Optional<Numeral> read(Line line, int index) {
        Optional<Numeral> part = partOfScale(line, index);
        if (part.isPresent()) {
            return part;
        }
        Optional<Numeral> first = digits(line, index);
        if (first.isEmpty()) {
            first = spelled.at(line, index);
        }
        if (first.isEmpty()) {
            first = vague(line, index);
        }
        return first.map(number -> halfBehind(line, andAHalf(line, withScale(line, andAHalf(line, number)))));
    }

    /** The same, and a letter glued to the digits counts: "5m" is five million. */
    public Optional<Numeral> withLetter(Line line, int index) {
        return at(line, index).map(number -> letter(line, number));
    }

    Numeral letter(Line line, Numeral number) {
        BigDecimal unit = letters.get(line.lower(number.to()));
        boolean glued = line.isGlued(number.to()) && line.at(number.to() - 1).isNumber();
        return unit != null && glued && !number.isScaled() ? number.scaled(unit, number.to() + 1) : number;
    }

    /** What a word such as "million" multiplies by. */
    public Optional<BigDecimal> scale(String word) {
        return scales.value(word);
    }

    private Optional<Numeral> digits(Line line, int index) {
        Piece piece = line.at(index);
        Optional<BigDecimal> sign = Optional.ofNullable(SIGNS.get(piece.text()));
        if (sign.isPresent()) {
            return sign.map(value -> numeral(index, index + 1, value));
        }
        if (!piece.isNumber() || piece.text().length() > MOST_DIGITS) {
            return Optional.empty();
        }
        BigDecimal value = new BigDecimal(piece.lower());
        Optional<BigDecimal> broken = slash(line, index);
        if (broken.isPresent()) {
            return broken.map(part -> numeral(index, index + 3, part));
        }
        BigDecimal more = SIGNS.get(line.at(index + 1).text());
        if (more != null) {
            return Optional.of(numeral(index, index + 2, value.add(more)));
        }
        return slash(line, line.pastHyphen(index + 1))
                .filter(_ -> value.scale() <= 0)
                .map(part -> numeral(index, line.pastHyphen(index + 1) + 3, value.add(part)))
                .or(() -> Optional.of(numeral(index, index + 1, value)));
    }

    /** "1/4", with nothing glued to either end. */
    private Optional<BigDecimal> slash(Line line, int index) {
        if (!line.is(index + 1, "/") || !line.isGlued(index + 1) || !line.isGlued(index + 2)) {
            return Optional.empty();
        }
        String over = line.at(index).text();
        String under = line.at(index + 2).text();
        if (!isShort(over) || !isShort(under) || line.is(index + 3, "/")) {
            return Optional.empty();
        }
        int numerator = Integer.parseInt(over);
        int denominator = Integer.parseInt(under);
        return DENOMINATORS.contains(denominator) && numerator > 0 && numerator < denominator
                ? Optional.of(new BigDecimal(numerator).divide(new BigDecimal(denominator), MathContext.DECIMAL32))
                : Optional.empty();
    }

    private static boolean isShort(String digits) {
        return !digits.isEmpty() && digits.length() <= 2 && digits.chars().allMatch(c -> c >= '0' && c <= '9');
    }

    private static Numeral numeral(int from, int to, BigDecimal value) {
        return new Numeral(from, to, value, BigDecimal.ONE, false, Optional.empty());
    }

    /** "tens of thousands", "hundreds". */
    private Optional<Numeral> vague(Line line, int index) {
        BigDecimal unit = vague.get(line.lower(index));
        if (unit == null) {
            return some.at(line, index)
                    .flatMap(quantifier -> scales.at(line, quantifier.to())
                            .map(scale -> someOf(line, index, quantifier.to() + 1, scale)));
        }
        BigDecimal more = of.contains(line.lower(index + 1)) ? vague.get(line.lower(index + 2)) : null;
        BigDecimal whole = more == null ? unit : unit.multiply(more);
        // "tens" alone is no number, and "scores" may be a verb
        boolean needsOf = more == null && whole.compareTo(TWENTY) <= 0 && whole.compareTo(DOZEN) != 0;
        if (whole.compareTo(BigDecimal.TEN) == 0 || (needsOf && !of.contains(line.lower(index + 1)))) {
            return Optional.empty();
        }
        int to = more == null ? index + 1 : index + 3;
        return Optional.of(vague(index, to, whole));
    }

    /** "several hundred thousand". */
    private Numeral someOf(Line line, int from, int at, BigDecimal unit) {
        return scales.at(line, at)
                .map(more -> vague(from, at + 1, unit.multiply(more)))
                .orElseGet(() -> vague(from, at, unit));
    }

    /** "Thousands" reach to where "tens of thousands" begin; "hundreds" and "dozens" to the next word for so many. */
    private static Numeral vague(int from, int to, BigDecimal unit) {
        boolean single = to - from == 1 && unit.compareTo(THOUSAND) >= 0;
        Optional<BigDecimal> most = Optional.of(unit.multiply(single ? TWENTY : BigDecimal.TEN));
        return new Numeral(from, to, unit.multiply(BigDecimal.TWO), BigDecimal.ONE, true, most);
    }

    /** "two and a half", "two-and-a-half"; of "a million and a half" it is half of the million. */
    private Numeral andAHalf(Line line, Numeral number) {
        int joiner = line.pastHyphen(number.to());
        int article = line.pastHyphen(joiner + 1);
        int part = line.pastHyphen(article + 1);
        boolean joined = and.contains(line.lower(joiner)) && articles.contains(line.lower(article));
        return fractions
                .single(line.lower(part))
                .filter(_ -> joined && !number.isVague())
                .map(half -> number.plus(half.multiply(number.scale()), part + 1))
                .orElse(number);
    }

    /** "deux millions et demi". */
    private Numeral halfBehind(Line line, Numeral number) {
        return halfBehind
                .at(line, number.to())
                .filter(_ -> number.isScaled() && !number.isVague())
                .map(half -> number.plus(number.scale().divide(BigDecimal.TWO), half.to()))
                .orElse(number);
    }

    private Numeral withScale(Line line, Numeral number) {
        Numeral whole = number;
        // "five hundred thousand million" is the longest chain in use
        for (int i = 0; i < 3; i++) {
            int at = line.pastHyphen(whole.to());
            Optional<BigDecimal> unit = scales.at(line, at);
            if (unit.isEmpty() || number.isVague()) {
                return whole;
            }
            whole = whole.scaled(unit.get(), scales.past(line, at));
        }
        return whole;
    }

    /** "half a dozen", "a quarter of a million", "three quarters billion". */
    private Optional<Numeral> partOfScale(Line line, int index) {
        Optional<Fractions.Fraction> part = fractions.at(line, index);
        int at = part.map(Fractions.Fraction::to).orElse(index);
        if (part.isPresent() && of.contains(line.lower(at))) {
            at++;
        }
        at = line.pastHyphen(at);
        at = line.pastHyphen(articles.contains(line.lower(at)) ? at + 1 : at);
        // "a hundred and five" is read whole by the reader of spelled numbers
        if (scales.at(line, at).isEmpty() || part.isEmpty()) {
            return Optional.empty();
        }
        BigDecimal value = part.get().value();
        Numeral empty = new Numeral(index, at, value, BigDecimal.ONE, true, Optional.empty());
        return Optional.of(withScale(line, empty));
    }
}

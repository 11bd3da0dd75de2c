package crossread.fact.figure;

import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.Phrases;
import crossread.fact.figure.number.Piece;
import crossread.words.WordList;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Knows signs, codes and names of the currencies of the world, and of their parts and multiples: cents, MUSD. */
final class Currencies {

    /** A currency with how much of it one is: 1 of a dollar, 0.01 of a cent, 1,000,000 of an MUSD. */
    record Unit(String code, BigDecimal size) {
        Unit(String code) {
            this(code, BigDecimal.ONE);
        }

        boolean cent() {
            return size.compareTo(BigDecimal.ONE) < 0;
        }
    }

    private static final BigDecimal CENT = new BigDecimal("0.01");

    private final Phrases<Unit> words = new Phrases<>();
    private final Phrases<Unit> signs = new Phrases<>();
    private final Phrases<Unit> before = new Phrases<>();
    private final Map<String, Unit> codes = new HashMap<>();
    private final Set<String> articles;

    Currencies(WordList list, Locale language) {
        Set<String> notCodes = Set.copyOf(list.forms("not-code"));
        for (Currency currency : Currency.getAvailableCurrencies()) {
            String code = currency.getCurrencyCode();
            String name = currency.getDisplayName(language);
            if (!notCodes.contains(code)) {
                codes.put(code, new Unit(code));
            }
            if (name.contains(" ") && Character.isLetter(name.charAt(name.length() - 1)) && !code.startsWith("X")) {
                words.add(name, new Unit(code));
                words.add(name + "s", new Unit(code));
            }
        }
        // later entries do not replace, so of two names of one currency the platform's and ours both stand
        list.keyed("word").forEach((code, forms) -> words.addAll(forms, new Unit(code)));
        list.keyed("cent").forEach((code, forms) -> words.addAll(forms, new Unit(code, CENT)));
        list.keyed("sign").forEach((code, forms) -> signs.addAll(forms, new Unit(code)));
        list.keyed("word-before").forEach((code, forms) -> before.addAll(forms, new Unit(code)));
        for (String code : list.forms("multiplied")) {
            String bare = code.toUpperCase(Locale.ROOT);
            codes.put("M" + bare, new Unit(bare, BigDecimal.valueOf(1_000_000)));
            codes.put("k" + bare, new Unit(bare, BigDecimal.valueOf(1_000)));
            codes.put("K" + bare, new Unit(bare, BigDecimal.valueOf(1_000)));
        }
        articles = Set.copyOf(list.forms("article"));
    }

    /** The words that stand before a number, lower-cased. */
    Set<String> openings() {
        Set<String> all = new HashSet<>(signs.openings());
        all.addAll(before.openings());
        codes.keySet().forEach(code -> all.add(code.toLowerCase(Locale.ROOT)));
        return all;
    }

    /** A currency that may stand before a number: a sign or a code. */
    Optional<Phrases.Match<Unit>> prefix(Line line, int index) {
        return sign(line, index).or(() -> code(line, index));
    }

    /** A word that stands before a great number only: "dollar 22.5 million". */
    Optional<Phrases.Match<Unit>> wordBefore(Line line, int index) {
        return before.at(line, index);
    }

    /** "A$5" are Australian dollars, "A $5 fee" and "gave us $5" are none of other countries. */
    private Optional<Phrases.Match<Unit>> sign(Line line, int index) {
        return signs.at(line, index).filter(match -> {
            boolean word = match.to() - index > 1 && line.at(index).isWord();
            boolean free =
                    !articles.contains(line.lower(index)) && (line.at(index).isCapital() || !line.hasCapitals());
            return !word || line.isGlued(index + 1) || free;
        });
    }

    /** A currency that may stand behind a number: a word, a sign or a code. */
    Optional<Phrases.Match<Unit>> suffix(Line line, int index) {
        Optional<Phrases.Match<Unit>> sign = sign(line, index).filter(match -> {
            // "costs 10 $ 20 more": the sign belongs to what follows, but not in "10 $ 20 $"
            boolean again = signs.at(line, match.to() + 1).isPresent()
                    || words.at(line, match.to() + 1)
                            .filter(word -> word.meaning().cent())
                            .isPresent();
            return !line.at(match.to()).isNumber() || again;
        });
        Optional<Phrases.Match<Unit>> code =
                code(line, index).filter(match -> !(line.at(match.to()).isNumber() && line.isGlued(match.to())));
        return words.at(line, index)
                .filter(match -> isWhole(line, match))
                .or(() -> sign)
                .or(() -> code);
    }

    /** "p" is pence only glued to its digits: "50p". */
    private static boolean isWhole(Line line, Phrases.Match<Unit> match) {
        boolean letter = line.at(match.from()).text().length() == 1
                && line.at(match.from()).isWord();
        return !letter || line.isGlued(match.from());
    }

    /** An ISO 4217 code in capitals, or in lower case where the whole line is. */
    private Optional<Phrases.Match<Unit>> code(Line line, int index) {
        Piece piece = line.at(index);
        String code = line.hasCapitals() ? piece.text() : piece.text().toUpperCase(Locale.ROOT);
        Unit unit = codes.get(code);
        return piece.isWord() && unit != null
                ? Optional.of(new Phrases.Match<>(index, index + 1, unit))
                : Optional.empty();
    }
}

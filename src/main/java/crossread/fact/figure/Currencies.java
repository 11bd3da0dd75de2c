package crossread.fact.figure;

import crossread.words.WordList;
import java.util.Currency;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Knows signs, codes and names of the currencies of the world. */
final class Currencies {

    /** A currency, or the hundredth part of one. */
    record Unit(String code, boolean cent) {}

    private final Phrases<Unit> words = new Phrases<>();
    private final Phrases<Unit> signs = new Phrases<>();
    private final Set<String> codes = new HashSet<>();

    Currencies(WordList list, Locale language) {
        Set<String> notCodes = Set.copyOf(list.forms("not-code"));
        for (Currency currency : Currency.getAvailableCurrencies()) {
            String code = currency.getCurrencyCode();
            String name = currency.getDisplayName(language);
            if (!notCodes.contains(code)) {
                codes.add(code);
            }
            if (name.contains(" ") && Character.isLetter(name.charAt(name.length() - 1)) && !code.startsWith("X")) {
                words.add(name, new Unit(code, false));
                words.add(name + "s", new Unit(code, false));
            }
        }
        // later entries do not replace, so of two names of one currency the platform's and ours both stand
        list.keyed("word").forEach((code, forms) -> words.addAll(forms, new Unit(code, false)));
        list.keyed("cent").forEach((code, forms) -> words.addAll(forms, new Unit(code, true)));
        list.keyed("sign").forEach((code, forms) -> signs.addAll(forms, new Unit(code, false)));
    }

    /** A currency that may stand before a number: a sign or a code. */
    Optional<Phrases.Match<Unit>> prefix(Line line, int index) {
        return signs.at(line, index).or(() -> code(line, index));
    }

    /** A currency that may stand behind a number: a word, a sign or a code. */
    Optional<Phrases.Match<Unit>> suffix(Line line, int index) {
        Optional<Phrases.Match<Unit>> sign = signs.at(line, index).filter(match -> {
            // "costs 10 $ 20 more": the sign belongs to what follows
            return !line.at(match.to()).isNumber();
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
        return piece.isWord() && codes.contains(code)
                ? Optional.of(new Phrases.Match<>(index, index + 1, new Unit(code, false)))
                : Optional.empty();
    }
}

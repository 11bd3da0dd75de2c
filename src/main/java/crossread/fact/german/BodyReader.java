package crossread.fact.german;

import crossread.model.fact.FactKind;
import java.util.Optional;
import java.util.Set;

/** Reads bodies: listed ones, those with a legal form or a word that tells a body, and letters such as "BKA". */
final class BodyReader implements NameReader {
    private static final Set<String> NATURE = Set.of("im", "ins");
    private static final int LONGEST = 5; // words before a legal form
    private static final int LONGEST_LETTERS = 5;

    private final Lexicon lexicon;
    private final Ordinary ordinary;

    BodyReader(Lexicon lexicon, Ordinary ordinary) {
        this.lexicon = lexicon;
        this.ordinary = ordinary;
    }

    @Override
    public Optional<Found> at(Row row, int i) {
        boolean part = row.hyphened(i - 1);
        boolean numbered = row.at(i).matches("\\d") && row.gap(i).equals(". ") && lexicon.in("club", row.at(i + 1));
        if (part || !(row.large(i) || numbered)) {
            return Optional.empty();
        }
        return legal(row, i)
                .or(() -> listed(row, i))
                .or(() -> institution(row, i))
                .or(() -> paper(row, i))
                .or(() -> club(row, i))
                .or(() -> compound(row, i))
                .or(() -> letters(row, i))
                .or(() -> behindKind(row, i));
    }

    private Optional<Found> listed(Row row, int i) {
        return lexicon.bodies()
                .at(row, i)
                .filter(match -> !NATURE.contains(row.low(i - 1)))
                .filter(match -> !row.hyphened(match.end() - 1) || row.large(match.end()))
                .map(match -> whole(row, i, match));
    }

    /** "EU-Kommission" is a body of its own, unless listed as another; of "EU-Gipfel" only the letters are. */
    private Found whole(Row row, int i, Phrases.Match match) {
        boolean own = row.hyphened(match.end() - 1) && lexicon.in("part", row.at(match.end()));
        int end = own ? match.end() + 1 : match.end();
        return Found.of(row, i, end, FactKind.ORGANISATION, own ? row.phrase(i, end) : match.name());
    }

    /** "Baltica Reederei GmbH & Co. KG", "Sportverein Neudorf e. V.". */
    private Optional<Found> legal(Row row, int i) {
        if (lexicon.in("legal form", row.at(i)) || lexicon.determiner(row.low(i))) {
            return Optional.empty();
        }
        int at = i + 1;
        while (at < row.size() && at - i <= LONGEST) {
            boolean joined = row.spaced(at - 1)
                    || row.hyphened(at - 1)
                    || row.gap(at - 1).equals(" & ");
            if (!joined || !(row.large(at) || row.low(at).equals("und"))) {
                break;
            }
            if (lexicon.in("legal form", row.at(at))) {
                return Optional.of(legal(row, i, at));
            }
            at++;
        }
        boolean club = row.spaced(at - 1)
                && row.phrase(at - 1, Math.min(row.size(), at + 2)).matches("(?s).* e\\. ?V");
        return club ? Optional.of(Found.of(row, i, at, FactKind.ORGANISATION, row.phrase(i, at))) : Optional.empty();
    }

    private Found legal(Row row, int i, int form) {
        int start = i;
        while (start + 1 < form && (lexicon.office(row.at(start)) || lexicon.kind(row.at(start)))) {
            start++; // "der Autobauer Veltra AG"
        }
        int end = form + 1;
        while (end < row.size()
                && row.gap(end - 1).matches(" & | ?\\. ?| ")
                && (lexicon.in("legal form", row.at(end)) || row.at(end).equals("Co"))) {
            end++;
        }
        return Found.of(row, start, end, FactKind.ORGANISATION, row.phrase(start, form));
    }

    /** "Landgericht Köln", "Technische Universität München", "Universität zu Lübeck". */
    private Optional<Found> institution(Row row, int i) {
        int at = lexicon.in("institution adjective", row.at(i)) && row.spaced(i) ? i + 1 : i;
        boolean head = Endings.cases(row.at(at)).stream().anyMatch(form -> lexicon.in("institution", form));
        if (!head || !row.spaced(at)) {
            return Optional.empty();
        }
        int name = row.low(at + 1).equals("zu") ? at + 2 : at + 1;
        int end =
                lexicon.places().at(row, name).map(Phrases.Match::end).orElse(row.large(name) ? row.whole(name) : name);
        boolean named = end > name
                && (lexicon.place(row.at(name)) || end > name + 1 || !ordinary.is(row.at(name)))
                && !lexicon.given(row.at(name));
        String text = named ? row.phrase(i, end) : "";
        if (at > i) {
            text = text.replaceFirst("e[nr](?= )", "e"); // "der Technischen Universität"
        }
        String word = Endings.cases(row.at(at)).getLast();
        boolean genitive = lexicon.in("institution", word);
        return named
                ? Optional.of(
                        Found.of(row, i, end, FactKind.ORGANISATION, genitive ? text.replace(row.at(at), word) : text))
                : Optional.empty();
    }

    /** "Kieler Nachrichten", "Hamburger SV", "Saale-Zeitung". */
    private Optional<Found> paper(Row row, int i) {
        int end = row.whole(i);
        if (end > i + 1 && lexicon.in("paper", row.at(end - 1))) {
            return Optional.of(Found.of(row, i, end, FactKind.ORGANISATION, row.phrase(i, end)));
        }
        boolean town = !lexicon.townOf(row.at(i)).isEmpty() && row.spaced(i);
        boolean fits = lexicon.in("paper", row.at(i + 1)) || lexicon.in("club", row.at(i + 1));
        return town && fits
                ? Optional.of(Found.of(row, i, i + 2, FactKind.ORGANISATION, row.phrase(i, i + 2)))
                : Optional.empty();
    }

    /** "1. FC Köln", "Borussia Dortmund", "SV Werder Bremen". */
    private Optional<Found> club(Row row, int i) {
        int at = Character.isDigit(row.at(i).charAt(0)) ? i + 1 : i;
        int end = at;
        while (lexicon.in("club", row.at(end)) && (end == at || row.spaced(end - 1))) {
            end++;
        }
        boolean pauli =
                end > at && row.phrase(end - 1, Math.min(row.size(), end + 2)).endsWith(" St. Pauli");
        boolean town = pauli || (end > at && row.spaced(end - 1) && lexicon.place(row.at(end)));
        int last = pauli ? end + 2 : town ? end + 1 : end;
        if (town && lexicon.place(row.at(last)) && row.spaced(last - 1)) {
            last++; // "FC Bayern München"
        }
        return town || end > at + 1
                ? Optional.of(Found.of(row, i, last, FactKind.ORGANISATION, row.phrase(i, last)))
                : Optional.empty();
    }

    private Optional<Found> compound(Row row, int i) {
        int end = row.whole(i);
        String word = row.at(i);
        if (end > i + 1 || !lexicon.body(word)) {
            return Optional.empty();
        }
        String name = Endings.cases(word).getLast();
        return Optional.of(Found.of(row, i, end, FactKind.ORGANISATION, name));
    }

    /** "BKA", and the "CDU" of "CDU-Chef". */
    private Optional<Found> letters(Row row, int i) {
        String word = row.at(i);
        boolean letters = word.matches("\\p{Lu}{2," + LONGEST_LETTERS + "}")
                && !lexicon.in("letters", word)
                && !word.matches("[IVXLC]+")
                && !row.at(i + 1).matches("\\d.*")
                && !ordinary.isShort(word)
                && !row.shouted();
        if (!letters
                || lexicon.places().at(row, i).isPresent()
                || lexicon.placeInCapitals(word).isPresent()) {
            return Optional.empty();
        }
        boolean own = row.hyphened(i) && lexicon.in("part", row.at(i + 1));
        int end = own ? i + 2 : i + 1;
        return Optional.of(Found.of(row, i, end, FactKind.ORGANISATION, row.phrase(i, end)));
    }

    /** "Die Reederei Baltica": what opens a sentence as its first part, or stands behind an article and a preposition. */
    private Optional<Found> behindKind(Row row, int i) {
        int end = row.whole(i);
        boolean kind = i > 0 && row.spaced(i - 1) && lexicon.kind(row.at(i - 1));
        boolean determined = lexicon.determiner(row.low(i - 2))
                || row.low(i - 2).endsWith("e")
                || row.low(i - 2).endsWith("en");
        boolean name = row.at(i).length() > 2
                && !ordinary.is(row.at(i))
                && !lexicon.place(row.at(i))
                && !lexicon.given(row.at(i))
                && !lexicon.office(row.at(i))
                && !row.large(end);
        return kind && determined && name
                ? Optional.of(Found.of(row, i, end, FactKind.ORGANISATION, row.phrase(i, end)))
                : Optional.empty();
    }
}

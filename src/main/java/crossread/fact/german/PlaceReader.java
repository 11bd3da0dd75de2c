package crossread.fact.german;

import crossread.model.fact.FactKind;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** Reads places: listed ones, towns behind a preposition, what stands behind "Stadtteil", streets and roads. */
final class PlaceReader implements NameReader {
    private static final Set<String> NATURE = Set.of("im", "ins");
    private static final Set<String> ROADS = Set.of("autobahn", "a", "b", "bundesstraße");

    private final Lexicon lexicon;
    private final Ordinary ordinary;

    PlaceReader(Lexicon lexicon, Ordinary ordinary) {
        this.lexicon = lexicon;
        this.ordinary = ordinary;
    }

    @Override
    public Optional<Found> at(Row row, int i) {
        if (!row.large(i) || row.hyphened(i - 1)) {
            return Optional.empty();
        }
        return listed(row, i)
                .or(() -> capitals(row, i))
                .or(() -> adjective(row, i))
                .or(() -> town(row, i))
                .or(() -> behindKind(row, i))
                .or(() -> street(row, i))
                .or(() -> road(row, i));
    }

    private Optional<Found> listed(Row row, int i) {
        return lexicon.places()
                .at(row, i)
                .filter(match -> !NATURE.contains(row.low(i - 1)) || match.end() > i + 1 || !ambiguous(row, i))
                .filter(match -> !row.hyphened(match.end() - 1) || compound(row, match.end()))
                .map(match -> Found.of(row, i, match.end(), FactKind.PLACE, match.name()));
    }

    /** "CUXHAVEN (dpa) -". */
    private Optional<Found> capitals(Row row, int i) {
        return lexicon.placeInCapitals(row.at(i)).map(place -> Found.of(row, i, i + 1, FactKind.PLACE, place));
    }

    private boolean ambiguous(Row row, int i) {
        return lexicon.ambiguous(row.at(i));
    }

    /** "USA-Reise", "Berlin-Besuch": the place is named; "Berlin-Mitte" as well. */
    private static boolean compound(Row row, int next) {
        return row.large(next);
    }

    /** "Hamburger Hafen" names Hamburg; "zwei Berliner" do not. */
    private Optional<Found> adjective(Row row, int i) {
        String town = lexicon.townOf(row.at(i));
        boolean before = row.spaced(i) && row.large(i + 1) && !lexicon.given(row.at(i + 1));
        boolean name = lexicon.given(row.at(i - 1)) || lexicon.in("title", row.at(i - 1));
        return town.isEmpty() || !before || name
                ? Optional.empty()
                : Optional.of(Found.of(row, i, i + 1, FactKind.PLACE, town));
    }

    /** "in Neuenkirchen": behind a preposition without an article, by its ending or as a name that is also a word. */
    private Optional<Found> town(Row row, int i) {
        boolean joined = row.low(i - 1).equals("und") && i > 2 && lexicon.in("place before", row.low(i - 3));
        boolean where = row.spaced(i - 1) && (lexicon.in("place before", row.low(i - 1)) || joined);
        int end = row.whole(i);
        boolean numbered =
                !row.at(end).isEmpty() && Character.isDigit(row.at(end).charAt(0)) && row.spaced(end - 1);
        boolean goesOn =
                row.low(end).equals("und") && row.large(end + 1) && ambiguous(row, i); // "bei Essen und Trinken"
        if (!where || end > i + 2 || numbered || goesOn || row.opens(i)) {
            return Optional.empty();
        }
        boolean pair = row.low(end).equals("und") && lexicon.place(row.at(end + 1)) && !ordinary.is(row.at(i));
        boolean named = pair
                || (ambiguous(row, i) && end == i + 1)
                || (lexicon.town(row.at(end - 1)) && !ordinary.is(row.at(i)));
        return named ? Optional.of(Found.of(row, i, end, FactKind.PLACE, row.phrase(i, end))) : Optional.empty();
    }

    /** "im Stadtteil Altona", "am Terminal Altenwerder"; the kind of place is no part of the name. */
    private Optional<Found> behindKind(Row row, int i) {
        int end = row.whole(i);
        String before = row.at(i - 1);
        boolean kind = i > 0 && row.spaced(i - 1) && lexicon.in("place kind", before) && row.large(i - 1);
        boolean determined = lexicon.determiner(row.low(i - 2)) || lexicon.in("place before", row.low(i - 2));
        boolean name = row.at(i).length() > 2
                && row.at(i).chars().skip(1).allMatch(Character::isLowerCase)
                && !ordinary.is(row.at(i))
                && !lexicon.given(row.at(i))
                && !lexicon.office(row.at(i))
                && !row.large(end);
        return kind && determined && name
                ? Optional.of(Found.of(row, i, end, FactKind.PLACE, row.phrase(i, end)))
                : Optional.empty();
    }

    /** "in der Bismarckstraße", "in der Emil-Sander-Straße". */
    private Optional<Found> street(Row row, int i) {
        int end = row.whole(i);
        String last = row.at(end - 1);
        boolean street = last.toLowerCase(Locale.ROOT).endsWith("straße")
                && (end > i + 1 || (!lexicon.in("no street", last) && last.length() > "straße".length() + 2));
        return street && !lexicon.in("no street", row.at(i))
                ? Optional.of(Found.of(row, i, end, FactKind.PLACE, row.phrase(i, end)))
                : Optional.empty();
    }

    /** "auf der A7", "die Autobahn 24", "B 75". */
    private Optional<Found> road(Row row, int i) {
        String word = row.at(i);
        if (word.matches("[AB]\\d{1,3}")) {
            return Optional.of(Found.of(row, i, i + 1, FactKind.NAME, word));
        }
        boolean number = row.spaced(i) && row.at(i + 1).matches("\\d{1,3}");
        boolean road = ROADS.contains(row.low(i));
        boolean way = word.length() > 1 || row.low(i - 1).matches("der|die|autobahn|bundesstraße");
        if (!number || !road || !way) {
            return Optional.empty();
        }
        String letter = row.low(i).startsWith("a") ? "A" : "B";
        return Optional.of(Found.of(row, i, i + 2, FactKind.NAME, letter + row.at(i + 1)));
    }
}

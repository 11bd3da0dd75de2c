package crossread.fact.name.word;

import crossread.words.WordList;
import java.time.ZoneId;
import java.util.Collections;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The places known before any article is read: those of the lists, the JDK's countries and the cities of its time zones. */
final class Gazetteer {
    private static final Set<String> ZONES_OF_CITIES =
            Set.of("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Pacific");

    private static final Set<String> NO_CITIES = Set.of(
            "Center",
            "Central",
            "Eastern",
            "General",
            "Knox",
            "North",
            "South",
            "East",
            "West",
            "Pacific",
            "Universal",
            "ACT",
            "NSW",
            "LHI",
            "Midway",
            "Wake",
            "Winamac",
            "Marengo",
            "Vincennes",
            "Creston",
            "Thule",
            "Regina",
            "Louisville",
            "Metlakatla",
            "Noronha",
            "Resolute",
            "Inuvik",
            "Beulah",
            "Acre");

    private final Set<String> states = Set.copyOf(WordList.load("states").entries());
    private final Set<String> countries = new HashSet<>();
    private final Set<String> places = new HashSet<>();

    Gazetteer() {
        places.addAll(WordList.load("places").entries());
        places.addAll(states);
        for (String code : Locale.getISOCountries()) {
            addCountry(Locale.of("", code).getDisplayCountry(Locale.ENGLISH));
        }
        for (String zone : ZoneId.getAvailableZoneIds()) {
            String city = zone.substring(zone.lastIndexOf('/') + 1).replace('_', ' ');
            if (zone.indexOf('/') > 0
                    && ZONES_OF_CITIES.contains(zone.substring(0, zone.indexOf('/')))
                    && !NO_CITIES.contains(city)) {
                places.add(city);
            }
        }
    }

    /** CLDR writes "Congo - Kinshasa", "Myanmar (Burma)", "Hong Kong SAR China", "Trinidad & Tobago". */
    private void addCountry(String name) {
        String plain = name.replaceFirst(" SAR China$", "");
        for (String part : plain.split(" - | \\(|\\)", -1)) {
            if (!part.isEmpty()) {
                countries.add(part);
                countries.add(part.replace("&", "and"));
            }
        }
        places.addAll(countries);
    }

    /** All of them, as they are written. */
    Set<String> places() {
        return Collections.unmodifiableSet(places);
    }

    boolean place(String phrase) {
        return places.contains(phrase);
    }

    boolean country(String phrase) {
        return countries.contains(phrase);
    }

    /** A country, or a state or province of one. */
    boolean territory(String phrase) {
        return countries.contains(phrase) || states.contains(phrase);
    }
}

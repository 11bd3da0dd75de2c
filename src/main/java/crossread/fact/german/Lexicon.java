package crossread.fact.german;

import crossread.words.WordList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of names in German before any article is read. */
final class Lexicon {
    private final Phrases places = new Phrases();
    private final Phrases bodies = new Phrases();
    private final Map<String, String> townAdjectives = new HashMap<>(); // "Hamburger" to "Hamburg"
    private final Set<String> ambiguous = new HashSet<>();
    private final Set<String> listed = new HashSet<>();
    private final Set<String> givenNames = new HashSet<>();
    private final Set<String> figures = new HashSet<>();
    private final Map<String, Set<String>> words = new HashMap<>();
    private final Endings offices;
    private final Endings towns;
    private final Endings bodyEndings;
    private final Endings stateEndings;
    private final Endings kinds;
    private final Ordinary.Bare bare = Ordinary.Bare.load();

    Lexicon() {
        WordList names = WordList.load("name-words-de");
        WordList bodyWords = WordList.load("bodies-de");
        for (WordList list : List.of(names, bodyWords)) {
            list.sections().keySet().stream()
                    .filter(section -> !section.equals("bodies") && !section.equals("kind forms"))
                    .forEach(section -> words.put(section, Set.copyOf(list.entries(section))));
        }
        offices = new Endings(union("office", "office of women"));
        towns = new Endings(entries("town"));
        bodyEndings = new Endings(entries("ending"));
        stateEndings = new Endings(entries("state ending"));
        Set<String> sorts = new HashSet<>(entries("kind"));
        bodyWords.keyed("kind forms").keySet().forEach(sorts::add);
        kinds = new Endings(sorts);
        readPlaces(WordList.load("places-de"));
        readBodies(bodyWords);
        givenNames.addAll(WordList.load("given-names").entries());
        givenNames.addAll(WordList.load("given-names-europe").entries());
        givenNames.removeAll(entries("no given"));
        figures.addAll(WordList.load("public-figures").entries());
        figures.addAll(entries("figures"));
        figures.removeAll(entries("no figures"));
    }

    private Set<String> union(String one, String other) {
        Set<String> both = new HashSet<>(entries(one));
        both.addAll(entries(other));
        return both;
    }

    private Set<String> entries(String section) {
        return words.getOrDefault(section, Set.of());
    }

    private void readPlaces(WordList list) {
        ambiguous.addAll(list.entries("ambiguous"));
        Set<String> all = new HashSet<>(list.entries("place"));
        for (String code : Locale.getISOCountries()) {
            String country = Locale.of("", code).getDisplayCountry(Locale.GERMAN);
            all.add(country.replace("Sonderverwaltungsregion ", ""));
        }
        all.addAll(WordList.load("places").entries());
        all.removeAll(ambiguous);
        all.remove("US");
        for (String place : all) {
            places.add(place, place);
            if (place.matches("\\p{Lu}\\p{Ll}{3,}")) {
                townAdjectives.put(place + "er", place);
            }
        }
        places.add("US", "USA");
        places.add("Vereinigten Staaten", "Vereinigte Staaten");
        list.keyed("adjective").forEach((place, forms) -> {
            townAdjectives.remove(place + "er");
            forms.forEach(form -> townAdjectives.put(form, place));
        });
        listed.addAll(all);
    }

    private void readBodies(WordList list) {
        Set<String> known = new HashSet<>(WordList.load("organisation-names").entries());
        known.removeAll(list.entries("ordinary"));
        known.forEach(name -> bodies.add(name, name));
        for (String line : list.lines("bodies")) {
            String[] sides = line.split(" = ", 2);
            bodies.add(sides[0], sides[0]);
            for (String form : sides.length > 1 ? sides[1].split(", ", -1) : new String[0]) {
                bodies.add(form, sides[0]);
            }
        }
    }

    Phrases places() {
        return places;
    }

    Phrases bodies() {
        return bodies;
    }

    /** Whether the word is in a section of the lists of words beside names. */
    boolean in(String section, String word) {
        return entries(section).contains(word);
    }

    boolean ambiguous(String word) {
        return ambiguous.contains(word);
    }

    boolean place(String word) {
        return listed.contains(word) || ambiguous.contains(word);
    }

    /** The place that "CUXHAVEN" or "KÖLN" names; not "HOF", which may be a word. */
    Optional<String> placeInCapitals(String word) {
        if (!word.matches("\\p{Lu}{3,}")) {
            return Optional.empty();
        }
        String titled = word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT);
        return Optional.of(titled).filter(place -> listed.contains(place) && !ambiguous.contains(place));
    }

    /** The town of "Hamburger", empty where the word is of none. */
    String townOf(String adjective) {
        return townAdjectives.getOrDefault(adjective, "");
    }

    boolean town(String word) {
        return towns.fit(word) && word.length() > 5 && !in("no town", word) && !bare(word);
    }

    boolean given(String word) {
        return givenNames.contains(word);
    }

    boolean figure(String word) {
        return figures.contains(word);
    }

    boolean determiner(String low) {
        return in("determiner", low);
    }

    /** "Kranführer", "Sprecherin", "Bundeskanzler". */
    boolean office(String word) {
        return Character.isUpperCase(word.codePointAt(0))
                && word.length() > 3
                && offices.fit(word)
                && !in("no office", word);
    }

    /** "Bundesverkehrsministerium", "Landesrechnungshof": a compound that is a body of its own. */
    boolean body(String word) {
        boolean state = entries("state").stream().anyMatch(head -> word.startsWith(head));
        return Endings.cases(word).stream()
                .anyMatch(form -> (bodyEndings.fit(form) && form.length() > "ministerium".length())
                        || (state && stateEndings.fit(form)));
    }

    /** "Reederei", "Autokonzern": what follows may be the name of one. */
    boolean kind(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && kinds.fit(word);
    }

    boolean bare(String word) {
        return bare.holds(word);
    }
}

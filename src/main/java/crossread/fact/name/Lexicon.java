package crossread.fact.name;

import crossread.model.FactKind;
import crossread.words.WordList;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known of names before any article is read: word lists, the JDK's countries and the cities of its time zones. */
final class Lexicon {
    private static final Set<String> ZONES_OF_CITIES =
            Set.of("Africa", "America", "Asia", "Atlantic", "Australia", "Europe", "Pacific");
    private static final int LONGEST_PHRASE = 8; // words
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

    private final Set<String> places = new HashSet<>();
    private final Set<String> countries = new HashSet<>();
    private final Set<String> courtesies = new HashSet<>();
    private final Set<String> titles = new HashSet<>();
    private final Set<String> organisations = entries("organisation-names");
    private final Set<String> organisationWords = entries("organisation-words");
    private final Set<String> placeWords = entries("place-words");
    private final Set<String> givenNames = entries("given-names");
    private final Set<String> demonyms = entries("demonyms");
    private final Set<String> nouns = entries("name-nouns");
    private final Set<String> openers = entries("sentence-openers");
    private final Set<String> notNames = entries("not-names");
    private final Set<String> pageWords = entries("page-words");
    private final Set<String> calendar = entries("calendar");
    private final Set<String> numbered = entries("numbered");
    private final Set<String> roles = entries("roles");
    private final Set<String> modifiers = entries("role-modifiers");
    private final Set<String> phrases = new HashSet<>();
    private final Set<String> phraseHeads = new HashSet<>(); // first words, to look up only where one stands
    private final Map<String, FactKind> aliased = new HashMap<>();
    private final Set<String> sayings = new HashSet<>();
    private final Set<String> verbs = Set.copyOf(WordList.load("act-verbs-en").words("regular"));
    private final Set<String> figures = entries("public-figures");
    private final Set<String> states = entries("states");
    private final Context context = Context.load();
    private final WordList kindWords = WordList.load("kind-words");

    Lexicon() {
        readTitles();
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
        readPhrases();
        sayings.addAll(WordList.load("speech-verbs").words());
    }

    private static Set<String> entries(String list) {
        return new HashSet<>(WordList.load(list).entries());
    }

    private void readTitles() {
        WordList list = WordList.load("titles");
        titles.addAll(list.entries());
        courtesies.addAll(list.entries("courtesy"));
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

    /** Names that small words run through, and the kinds of names that go by several forms. */
    private void readPhrases() {
        for (String line : WordList.load("aliases").lines()) {
            List<String> forms = List.of(line.split(" \\| "));
            boolean place = forms.stream().anyMatch(places::contains);
            boolean organisation = forms.stream().anyMatch(form -> organisations.contains(form) || ends(form));
            boolean acronym = forms.stream().skip(1).anyMatch(Acronyms::looksLike);
            if (place || organisation || acronym) {
                FactKind kind = place ? FactKind.PLACE : longFormKind(forms.getFirst());
                forms.forEach(form -> aliased.putIfAbsent(form, kind));
            }
        }
        phrases.addAll(aliased.keySet());
        phrases.addAll(places);
        phrases.addAll(organisations);
        phrases.removeIf(phrase -> phrase.chars().noneMatch(Character::isWhitespace));
        phrases.forEach(phrase -> phraseHeads.add(head(phrase)));
    }

    /** "World War II" and "John F. Kennedy" have short forms like those of bodies. */
    private FactKind longFormKind(String form) {
        List<String> words = List.of(form.split(" ", -1));
        if (form.matches("\\p{L}+-\\d+")) {
            return FactKind.NAME; // "Covid-19"
        }
        if (givenNames.contains(words.getFirst()) && words.size() > 1) {
            return FactKind.PERSON;
        }
        Set<String> works = new HashSet<>(kindWords.entries("works"));
        return !ends(form) && words.stream().anyMatch(works::contains) ? FactKind.NAME : FactKind.ORGANISATION;
    }

    /** Letters and digits up to the first other character. */
    private static String head(String phrase) {
        int end = 0;
        while (end < phrase.length() && Character.isLetterOrDigit(phrase.charAt(end))) {
            end++;
        }
        return phrase.substring(0, end);
    }

    private boolean ends(String form) {
        return organisationWords.contains(form.substring(form.lastIndexOf(' ') + 1));
    }

    /** One past the last word of the longest listed name of several words that begins at word {@code at}; 0 if none. */
    int phrase(Line line, int at) {
        if (!phraseHeads.contains(head(line.at(at)))) {
            return 0;
        }
        for (int end = Math.min(line.size(), at + LONGEST_PHRASE); end > at + 1; end--) {
            if (phrases.contains(line.phrase(at, end))) {
                return end;
            }
        }
        return 0;
    }

    Optional<FactKind> aliased(String phrase) {
        return Optional.ofNullable(aliased.get(phrase));
    }

    boolean country(String phrase) {
        return countries.contains(phrase);
    }

    /** A country, or a state or province of one. */
    boolean territory(String phrase) {
        return countries.contains(phrase) || states.contains(phrase);
    }

    /** Somebody the world's news calls by the last name alone. */
    boolean figure(String word) {
        return figures.contains(word);
    }

    /** Words of a name that tell its kind. */
    WordList kindWords() {
        return kindWords;
    }

    /** Words beside a name that tell its kind. */
    Context context() {
        return context;
    }

    boolean place(String phrase) {
        return places.contains(phrase);
    }

    boolean organisation(String phrase) {
        return organisations.contains(phrase);
    }

    boolean organisationWord(String word) {
        return organisationWords.contains(word);
    }

    boolean placeWord(String word) {
        return placeWords.contains(word);
    }

    boolean given(String word) {
        return givenNames.contains(word);
    }

    /** A word such as "Russian" or "Republicans". */
    boolean demonym(String word) {
        return demonyms.contains(word)
                || (word.endsWith("s") && demonyms.contains(word.substring(0, word.length() - 1)));
    }

    boolean noun(String word) {
        return nouns.contains(word);
    }

    boolean opener(String word) {
        return openers.contains(word.replace('’', '\''));
    }

    boolean notName(String phrase) {
        return notNames.contains(phrase);
    }

    /** "Copy", "Link", "Advertisement": what pages say of themselves. */
    boolean pageWord(String word) {
        return pageWords.contains(word);
    }

    boolean calendar(String word) {
        return calendar.contains(word.replace('’', '\''));
    }

    boolean numbered(String word) {
        return numbered.contains(word);
    }

    /** "President", "senators", "CEO". */
    boolean role(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return roles.contains(low) || (low.endsWith("s") && roles.contains(low.substring(0, low.length() - 1)));
    }

    boolean roleModifier(String word) {
        return modifiers.contains(word.toLowerCase(Locale.ROOT));
    }

    boolean title(String word) {
        return titles.contains(word) || (shouted(word) && titles.contains(titled(word)));
    }

    /** A title that says nothing of an office. */
    boolean courtesy(String word) {
        return courtesies.contains(word) || (shouted(word) && courtesies.contains(titled(word)));
    }

    private static boolean shouted(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    private static String titled(String word) {
        return Line.titled(word.toLowerCase(Locale.ROOT));
    }

    /** The base form of a verb of the news. */
    boolean verb(String word) {
        return verbs.contains(word);
    }

    boolean saying(String word) {
        return sayings.contains(word);
    }
}

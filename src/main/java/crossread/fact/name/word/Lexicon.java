package crossread.fact.name.word;

import crossread.model.fact.FactKind;
import crossread.words.WordList;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** What is known of names before any article is read: the word lists, with the places, aliases and long names made of them. */
public final class Lexicon {
    private final Gazetteer gazetteer = new Gazetteer();
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
    private final Set<String> sayings = new HashSet<>();
    private final Set<String> verbs = Set.copyOf(WordList.load("act-verbs-en").words("regular"));
    private final Set<String> figures = entries("public-figures");
    private final Context context = Context.load();
    private final WordList kindWords = WordList.load("kind-words");
    private final Set<String> storms = Set.copyOf(kindWords.entries("storms"));
    private final Aliases aliases = new Aliases(
            gazetteer::place, organisations::contains, organisationWords::contains, givenNames::contains, kindWords);
    private final LongNames longNames = new LongNames(
            Stream.of(aliases.forms(), gazetteer.places(), organisations).flatMap(Set::stream));

    public Lexicon() {
        readTitles();
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

    /** One past the last word of the longest listed name of several words that begins at word {@code at}; 0 if none. */
    public int phrase(Line line, int at) {
        return longNames.end(line, at);
    }

    /** The kind of a name that goes by several forms, by any of them. */
    public Optional<FactKind> aliased(String phrase) {
        return aliases.kind(phrase);
    }

    public boolean country(String phrase) {
        return gazetteer.country(phrase);
    }

    /** A country, or a state or province of one. */
    public boolean territory(String phrase) {
        return gazetteer.territory(phrase);
    }

    /** Somebody the world's news calls by the last name alone. */
    public boolean figure(String word) {
        return figures.contains(word);
    }

    /** Words of a name that tell its kind. */
    public WordList kindWords() {
        return kindWords;
    }

    /** Words beside a name that tell its kind. */
    public Context context() {
        return context;
    }

    public boolean place(String phrase) {
        return gazetteer.place(phrase);
    }

    public boolean organisation(String phrase) {
        return organisations.contains(phrase);
    }

    public boolean organisationWord(String word) {
        return organisationWords.contains(word);
    }

    public boolean placeWord(String word) {
        return placeWords.contains(word);
    }

    public boolean given(String word) {
        return givenNames.contains(word);
    }

    /** A word such as "Russian" or "Republicans". */
    public boolean demonym(String word) {
        return demonyms.contains(word)
                || (word.endsWith("s") && demonyms.contains(word.substring(0, word.length() - 1)));
    }

    /** "Hurricane", "Typhoon": the next word names it. */
    boolean storm(String word) {
        return storms.contains(word);
    }

    public boolean noun(String word) {
        return nouns.contains(word);
    }

    public boolean opener(String word) {
        return openers.contains(word.replace('’', '\''));
    }

    public boolean notName(String phrase) {
        return notNames.contains(phrase);
    }

    /** "Copy", "Link", "Advertisement": what pages say of themselves. */
    public boolean pageWord(String word) {
        return pageWords.contains(word);
    }

    public boolean calendar(String word) {
        return calendar.contains(word.replace('’', '\''));
    }

    public boolean numbered(String word) {
        return numbered.contains(word);
    }

    /** "President", "senators", "CEO". */
    public boolean role(String word) {
        String low = word.toLowerCase(Locale.ROOT);
        return roles.contains(low) || (low.endsWith("s") && roles.contains(low.substring(0, low.length() - 1)));
    }

    public boolean roleModifier(String word) {
        return modifiers.contains(word.toLowerCase(Locale.ROOT));
    }

    public boolean title(String word) {
        return titles.contains(word) || (shouted(word) && titles.contains(titled(word)));
    }

    /** A title that says nothing of an office. */
    public boolean courtesy(String word) {
        return courtesies.contains(word) || (shouted(word) && courtesies.contains(titled(word)));
    }

    private static boolean shouted(String word) {
        return word.length() > 1 && word.chars().allMatch(Character::isUpperCase);
    }

    private static String titled(String word) {
        return Line.titled(word.toLowerCase(Locale.ROOT));
    }

    /** The base form of a verb of the news. */
    public boolean verb(String word) {
        return verbs.contains(word);
    }

    public boolean saying(String word) {
        return sayings.contains(word);
    }
}

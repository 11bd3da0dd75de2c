package crossread.fact.name.kind;

import crossread.fact.name.run.RunEnd;
import crossread.fact.name.word.Acronyms;
import crossread.fact.name.word.Lexicon;
import crossread.fact.name.word.Line;
import crossread.fact.name.word.Run;
import crossread.model.fact.FactKind;
import crossread.words.WordList;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Tells from the words of a name alone whether it is a person, an organisation, a place or another thing. */
public final class Kinds {
    private static final Set<String> DESCENT =
            Set.copyOf(WordList.load("descent").forms("descent"));

    private static final Set<String> MARKS = Set.of("Mark", "Mk");
    private static final Set<String> NUMBERS =
            Set.of("One", "Two", "Three", "Four", "Five", "Six", "Seven", "Eight", "Nine", "Ten");

    private static final Set<String> PARTICLES =
            Set.of("Van", "van", "Von", "von", "de", "De", "der", "Der", "den", "Den");

    private static final Set<String> STREETS = Set.of("St", "Ave", "Rd", "Blvd", "Hwy", "Pkwy");

    private static final Set<String> WHERE =
            Set.of("in", "at", "on", "near", "to", "from", "the", "around", "off", "across", "along", "outside");

    /** Before "of" and what may be a last name or a park: "the fields of Anna Park". */
    private static final Set<String> GROUNDS = Set.of(
            "fields",
            "grounds",
            "lawns",
            "paths",
            "gates",
            "gate",
            "entrance",
            "entrances",
            "edge",
            "corner",
            "shores");

    /** As universities shorten the state in their names: "Cal State Harlow". */
    private static final Set<String> SHORT_STATES = Set.of("Cal", "Penn");

    /** What a firm deals in, at the end of its name: "Torvan Steel"; at the head of a name it says nothing. */
    private static final Set<String> TRADES =
            Set.of("Steel", "Textiles", "Cement", "Shipping", "Trading", "Capital", "Equity", "Paper", "Timber");

    private static final Set<String> BROADCASTS = Set.of("Show", "Report", "Podcast", "Hour", "Tonight");

    private static final Pattern NUMBERED = Pattern.compile("\\p{Lu}\\d+");

    /** "iPhone", "iLife": what makers call their things. */
    private static final Pattern MADE = Pattern.compile("\\p{Ll}\\p{Lu}\\p{Ll}.*");

    private final Lexicon lexicon;
    private final Set<String> things;
    private final Set<String> works;
    private final Set<String> surnames;
    private final Set<String> placeHeads;
    private final HomeBodies homes;

    public Kinds(Lexicon lexicon) {
        this.lexicon = lexicon;
        WordList list = lexicon.kindWords();
        things = Set.copyOf(list.entries("things"));
        works = Set.copyOf(list.entries("works"));
        surnames = Set.copyOf(list.entries("surnames"));
        placeHeads = Set.copyOf(list.entries("place heads"));
        homes = new HomeBodies(lexicon, works, placeHeads);
    }

    /** "Jr", "III": in capitals or with one, as a name is written. */
    private static boolean isDescent(String word) {
        return Character.isUpperCase(word.codePointAt(0)) && DESCENT.contains(word.toLowerCase(Locale.ROOT));
    }

    public Optional<FactKind> of(Run run) {
        String text = run.text().replace('’', '\'');
        if (things.contains(text)) {
            return Optional.of(FactKind.NAME);
        }
        if (lexicon.place(text) || lexicon.place(text.replace(".", ""))) {
            return Optional.of(FactKind.PLACE);
        }
        if (lexicon.organisation(text)) {
            return Optional.of(FactKind.ORGANISATION);
        }
        Optional<FactKind> alias = lexicon.aliased(text).or(() -> lexicon.aliased(text + "."));
        if (alias.isPresent()) {
            return alias;
        }
        if (shouted(run) && lexicon.place(titled(run))) {
            return Optional.of(FactKind.PLACE); // "NAIROBI, Kenya"
        }
        if (run.size() > 2 && RunEnd.hyphenedPlace(run.line(), run.from())) {
            return Optional.of(FactKind.PLACE);
        }
        if (run.size() > 2 && isDescent(run.last()) && MARKS.contains(run.word(run.size() - 2))) {
            return Optional.of(FactKind.NAME); // "Launch Vehicle Mark-III"
        }
        if (run.size() == 1) {
            return single(run.word(0));
        }
        return several(unnumbered(run));
    }

    private static boolean shouted(Run run) {
        for (int i = 0; i < run.size(); i++) {
            if (run.word(i).length() < 4 || !run.line().word(run.from() + i).acronym()) {
                return false;
            }
        }
        return true;
    }

    private static String titled(Run run) {
        return Arrays.stream(run.text().toLowerCase(Locale.ROOT).split(" ", -1))
                .map(Line::titled)
                .collect(Collectors.joining(" "));
    }

    /** "Mobile Unit Two" without its number. */
    private static Run unnumbered(Run run) {
        return run.size() > 2 && NUMBERS.contains(run.last()) ? run.part(0, run.size() - 1) : run;
    }

    private Optional<FactKind> single(String word) {
        if (NUMBERED.matcher(word).matches()) {
            return Optional.of(FactKind.NAME); // "L4", "M25", "B12"
        }
        if (Acronyms.looksLike(word)) {
            return Optional.of(FactKind.ORGANISATION);
        }
        return MADE.matcher(word).matches() ? Optional.of(FactKind.NAME) : Optional.empty();
    }

    private Optional<FactKind> several(Run run) {
        String first = run.word(0);
        String last = run.last();
        boolean person = nicknamed(run) || lexicon.given(first) || isDescent(last) || initials(run);
        boolean shouted = true;
        for (int i = 0; i < run.size(); i++) {
            shouted &= Acronyms.looksLike(run.word(i))
                    || (run.word(i).length() > 7
                            && run.line().word(run.from() + i).acronym());
        }
        if (shouted) {
            return Optional.of(FactKind.NAME);
        }
        for (int i = 1; i + 1 < run.size(); i++) {
            if (run.word(i).equals("v")) {
                return Optional.of(FactKind.NAME);
            }
        }
        for (int i = 0; i < run.size(); i++) {
            if (MADE.matcher(run.word(i)).matches() && !lexicon.organisationWord(last)) {
                return Optional.of(FactKind.NAME); // "Apple iPhone"
            }
        }
        if (homes.ownBody(run) || (run.size() < 4 && head(run) == 0 && homes.national(run))) {
            return Optional.of(FactKind.ORGANISATION);
        }
        if (isStateSchool(run)) {
            return Optional.of(FactKind.ORGANISATION);
        }
        int of = head(run);
        if (of > 0) {
            return Optional.of(kindOfHead(run.word(of - 1)));
        }
        if (last.equals("Home") && run.text().contains(" and ")) {
            return Optional.of(FactKind.ORGANISATION); // "Hens and Ducks Home"
        }
        boolean mapped = lexicon.placeWord(last) && (!surnames.contains(last) || located(run));
        if (STREETS.contains(last)) {
            return Optional.of(FactKind.PLACE); // "S. Yosemite St"
        }
        if (last.chars().allMatch(Character::isDigit)) {
            return Optional.of(lexicon.placeWord(first) ? FactKind.PLACE : FactKind.NAME); // "Windows 8", "Route 66"
        }
        boolean particle = run.size() > 2 && PARTICLES.contains(run.word(run.size() - 2));
        if (lexicon.given(first) && particle && surnames.contains(last)) {
            return Optional.of(FactKind.PERSON); // "Bob Van Camp"
        }
        boolean aired =
                BROADCASTS.contains(last) && run.line().low(run.from() - 1).equals("the"); // "The Anna Show"
        if (person && run.size() == 2 && !lexicon.organisationWord(last) && !mapped && !aired) {
            return Optional.of(FactKind.PERSON);
        }
        if (lexicon.organisationWord(last) || (TRADES.contains(last) && !lexicon.given(first))) {
            return Optional.of(FactKind.ORGANISATION);
        }
        if (last.equals("State")
                && lexicon.territory(run.part(0, run.size() - 1).text())) {
            return Optional.of(FactKind.ORGANISATION); // "Ohio State", the university
        }
        if (lexicon.placeWord(last)) {
            return Optional.of(FactKind.PLACE);
        }
        if (works.contains(last) || works.contains(first)) {
            return Optional.of(FactKind.NAME);
        }
        if (homes.placeHead(run) == 0 && placeHeads.contains(first)) {
            return Optional.of(FactKind.PLACE);
        }
        if (person) {
            return Optional.of(FactKind.PERSON);
        }
        if (run.text().contains("&") || lexicon.organisationWord(first)) {
            return Optional.of(FactKind.ORGANISATION);
        }
        for (int i = 0; i < run.size(); i++) {
            if (lexicon.noun(run.word(i))) {
                return Optional.of(FactKind.NAME);
            }
        }
        return Optional.empty();
    }

    /** Whether the words before it ask for a place. */
    private static boolean located(Run run) {
        String before = run.line().low(run.from() - 1);
        return WHERE.contains(before)
                || (before.equals("of") && GROUNDS.contains(run.line().low(run.from() - 2)));
    }

    /** "Cal State Harlow", "Ohio State Lima": a university of a state and the town of its branch. */
    private boolean isStateSchool(Run run) {
        if (run.size() < 3 || !run.word(1).equals("State")) {
            return false;
        }
        return SHORT_STATES.contains(run.word(0))
                || (lexicon.territory(run.word(0))
                        && lexicon.place(run.part(2, run.size()).text()));
    }

    /** 'Mzwakhe "Zip" Torvale'. */
    private static boolean nicknamed(Run run) {
        return run.size() > 2 && run.text().matches("\\p{Lu}\\S* [\"“‘'][^\"”]+[\"”’'] .+");
    }

    /** "J. K. Rowling", "George W. Bush". */
    private boolean initials(Run run) {
        for (int i = 0; i + 1 < run.size(); i++) {
            String word = run.word(i);
            if (run.line().hyphened(run.from() + i)) {
                continue; // "T-Bird" has no initial
            }
            if ((word.length() == 1 || (word.length() == 2 && word.endsWith(".")) || word.matches("([A-Z]\\.){2}"))
                    && Character.isUpperCase(word.charAt(0))
                    && !lexicon.place(word)
                    && lexicon.aliased(word).isEmpty()) { // "U.S. Customs"
                return run.last().length() > 2;
            }
        }
        return false;
    }

    /** Position of the first "of", "for" or "on" behind a word that asks for one; 0 if there is none. */
    private int head(Run run) {
        for (int i = 1; i + 1 < run.size(); i++) {
            if (Set.of("of", "for", "on", "against").contains(run.word(i))) {
                return i;
            }
        }
        return 0;
    }

    private FactKind kindOfHead(String head) {
        if (works.contains(head)) {
            return FactKind.NAME;
        }
        if (lexicon.organisationWord(head)) {
            return FactKind.ORGANISATION;
        }
        return lexicon.placeWord(head) ? FactKind.PLACE : FactKind.NAME;
    }
}

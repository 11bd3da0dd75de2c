package crossread.fact.name;

import crossread.model.FactKind;
import java.util.Optional;
import java.util.Set;

/** Tells from the words of a name alone whether it is a person, an organisation, a place or another thing. */
final class Kinds {
    private static final Set<String> JUNIOR = Set.of("Jr", "Sr", "Jnr", "Snr", "II", "III", "IV");
    private static final Set<String> WORKS = Set.of(
            "Act",
            "Bill",
            "Agreement",
            "Accord",
            "Accords",
            "Treaty",
            "Pact",
            "Award",
            "Awards",
            "Prize",
            "Cup",
            "War",
            "Games",
            "Olympics",
            "Championship",
            "Championships",
            "Festival",
            "Operation",
            "Title",
            "Exercise",
            "Amendment",
            "Constitution",
            "Resolution",
            "Day",
            "Hurricane",
            "Storm",
            "Typhoon",
            "Revolution",
            "Protocol",
            "Convention",
            "Bowl",
            "Tour",
            "Plan",
            "Deal",
            "Doctrine",
            "Report",
            "Crisis",
            "Age",
            "Open",
            "Final",
            "Finals",
            "Show");

    /** Words of the map that are last names, too: behind a given name they are one, unless the sentence says where. */
    private static final Set<String> SURNAMES = Set.of(
            "Rock", "Hill", "Woods", "Lake", "Park", "Lane", "West", "North", "Hall", "Wall", "Ward", "Fields", "Camp",
            "Castle", "Forest", "Gardens", "Bridge", "Mine");

    private static final Set<String> WHERE =
            Set.of("in", "at", "on", "near", "to", "from", "the", "around", "off", "across", "along", "outside");

    private final Lexicon lexicon;

    Kinds(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    Optional<FactKind> of(Run run) {
        String text = run.text().replace('’', '\'');
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
        if (run.size() == 1) {
            return single(run.word(0));
        }
        return several(run);
    }

    private Optional<FactKind> single(String word) {
        if (Acronyms.looksLike(word)) {
            return Optional.of(FactKind.ORGANISATION);
        }
        return Optional.empty();
    }

    private Optional<FactKind> several(Run run) {
        String first = run.word(0);
        String last = run.last();
        boolean person = lexicon.given(first) || JUNIOR.contains(last) || initials(run);
        boolean shouted = true;
        for (int i = 0; i < run.size(); i++) {
            shouted &= Acronyms.looksLike(run.word(i))
                    || (run.word(i).length() > 7
                            && run.line().word(run.from() + i).acronym());
        }
        if (shouted) {
            return Optional.of(FactKind.NAME);
        }
        int of = head(run);
        if (of > 0) {
            return Optional.of(kindOfHead(run.word(of - 1)));
        }
        boolean mapped = lexicon.placeWord(last)
                && !(SURNAMES.contains(last) && !WHERE.contains(run.line().low(run.from() - 1)));
        if (person && run.size() == 2 && !lexicon.organisationWord(last) && !mapped) {
            return Optional.of(FactKind.PERSON);
        }
        if (lexicon.organisationWord(last)) {
            return Optional.of(FactKind.ORGANISATION);
        }
        if (lexicon.placeWord(last)) {
            return Optional.of(FactKind.PLACE);
        }
        if (WORKS.contains(last) || WORKS.contains(first)) {
            return Optional.of(FactKind.NAME);
        }
        if (Set.of(
                        "Lake",
                        "Mount",
                        "Fort",
                        "Cape",
                        "Port",
                        "Camp",
                        "San",
                        "Santa",
                        "Saint",
                        "St",
                        "El",
                        "Los",
                        "Las",
                        "North",
                        "South",
                        "East",
                        "West",
                        "Northern",
                        "Southern",
                        "Eastern",
                        "Western",
                        "Central",
                        "Upper",
                        "Lower",
                        "Gulf",
                        "Isle",
                        "Deir",
                        "Khan",
                        "Tel",
                        "Mt",
                        "Rio",
                        "Downtown",
                        "Puerto")
                .contains(first)) {
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

    /** "J. K. Rowling", "George W. Bush". */
    private static boolean initials(Run run) {
        for (int i = 0; i + 1 < run.size(); i++) {
            String word = run.word(i);
            if ((word.length() == 1 || (word.length() == 2 && word.endsWith(".")) || word.matches("([A-Z]\\.){2}"))
                    && Character.isUpperCase(word.charAt(0))) {
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
        if (WORKS.contains(head)) {
            return FactKind.NAME;
        }
        if (lexicon.organisationWord(head)) {
            return FactKind.ORGANISATION;
        }
        return lexicon.placeWord(head) ? FactKind.PLACE : FactKind.NAME;
    }
}

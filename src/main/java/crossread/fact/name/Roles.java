package crossread.fact.name;

import java.util.Optional;
import java.util.Set;

/** Reads offices and titles: inside a run of capitals, before it in lower case, and behind it between commas. */
final class Roles {
    private static final Set<String> BRIDGES =
            Set.of("of", "for", "to", "on", "at", "and", "the", "in", "against", "de");
    /** Join an office in small letters and the place it is for: "ambassador to Norway". */
    static final Set<String> REACHES = Set.of("to", "of", "in", "for");

    /** Who is at the head of a body, and never a part of its name. */
    private static final Set<String> LEADING = Set.of(
            "CEO",
            "CFO",
            "COO",
            "Chairman",
            "Chairwoman",
            "Director",
            "Chief",
            "Head",
            "Secretary",
            "Minister",
            "Founder",
            "Editor",
            "Commissioner");

    private static final Set<String> ARTICLES = Set.of("the", "a", "an");
    private static final Set<String> OWNERS = Set.of("his", "her", "its", "their", "one", "then", "now", "also");
    private static final Set<String> INSIDE = Set.of("of", "and", "the", "for", "most", "new");
    private static final Set<String> ENDS = Set.of(
            "who", "whom", "which", "that", "whose", "said", "says", "told", "has", "had", "is", "was", "as", "and",
            "but", "when", "while", "where", "in", "on");
    private static final Set<String> DOCTORS = Set.of("Dr", "Prof");
    private static final Set<String> EVERYDAY = Set.of(
            "Mother",
            "Brother",
            "Sister",
            "Son",
            "Daughter",
            "Friend",
            "Student",
            "Worker",
            "Driver",
            "Player",
            "Star",
            "Fellow",
            "Model",
            "Victim",
            "Fighter",
            "Runner",
            "Soldier",
            "Keeper",
            "Teacher",
            "Farmer",
            "Neighbor",
            "Neighbour",
            "Winner",
            "Survivor",
            "Critic",
            "Rebel",
            "Resident",
            "Volunteer",
            "Customer",
            "Passenger");
    private static final int LONGEST_BEHIND = 16; // words; longer ones are clauses

    private final Lexicon lexicon;

    Roles(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * Where an office at the head of the run ends and the name begins, in words of the run: 0 without an office, the
     * run's size where it is nothing but an office.
     */
    int split(Run run) {
        int role = firstRole(run);
        if (role < 0 || (role > 0 && namedBefore(run, role))) {
            return 0;
        }
        int at = role + 1;
        while (at < run.size()) {
            String word = run.word(at);
            if (at == run.size() - 1 && DOCTORS.contains(run.word(at - 1))) {
                break; // "Dr. Fellows"
            }
            if (office(word) || word.equals("Elect")) {
                at++;
            } else if (BRIDGES.contains(word)) {
                at = domain(run, at + 1);
            } else if (run.line().hyphened(run.from() + at - 1)) {
                at++; // "Secretary-General", "Prime Minister-designate"
            } else {
                break;
            }
        }
        if (at == run.size() - 1 && run.word(at - 1).equals("of") && !lexicon.given(run.last())) {
            return run.size(); // "the Mayor of Brackley"
        }
        if (at < run.size() && !isName(run.part(at, run.size()))) {
            boolean office =
                    role == 0 && LEADING.contains(run.word(0)) && run.word(1).equals("of");
            return office ? run.size() : 0; // "CEO of Dunmore Resorts"
        }
        return at;
    }

    /** "Mother Lode Goldhounds", "Student Manual": kin and everyday parts are no offices before anything but a given name. */
    private boolean everyday(Run run, int i) {
        return EVERYDAY.contains(run.word(i)) && !(i + 1 < run.size() && lexicon.given(run.word(i + 1)));
    }

    private int firstRole(Run run) {
        for (int i = 0; i < run.size(); i++) {
            boolean office = lexicon.role(run.word(i)) || lexicon.title(run.word(i));
            if (office && !everyday(run, i) && !givenName(run, i)) {
                return i;
            }
        }
        return -1;
    }

    /** "Dean Varley": with nothing but a last name behind it, and no "the" before, it is a given name. */
    private boolean givenName(Run run, int i) {
        return i == 0
                && run.size() == 2
                && lexicon.given(run.word(0))
                && !lexicon.title(run.word(0))
                && !lexicon.given(run.word(1))
                && !office(run.word(1))
                && run.line().capital(run.from() + 1)
                && !run.line().low(run.from() - 1).equals("the");
    }

    /** "Stephen King", "Martin Luther King": what looks like an office is a last name. */
    private boolean namedBefore(Run run, int role) {
        String before = run.word(role - 1);
        if (lexicon.placeWord(before) || lexicon.organisationWord(before)) {
            return false; // "St Louis County Sheriff"
        }
        for (int i = 0; i < role; i++) {
            String word = run.word(i);
            boolean part = lexicon.place(word) || lexicon.demonym(word) || lexicon.noun(word);
            if (lexicon.given(word) && !part) {
                return true;
            }
        }
        boolean last = role == run.size() - 1;
        return last
                && !related(before)
                && !lexicon.roleModifier(before)
                && !Acronyms.looksLike(before)
                && !(role > 1 && lexicon.place(run.word(role - 2) + " " + before));
    }

    private boolean office(String word) {
        return lexicon.role(word) || lexicon.title(word) || lexicon.roleModifier(word);
    }

    private boolean related(String word) {
        return lexicon.noun(word)
                || lexicon.demonym(word)
                || lexicon.place(word)
                || lexicon.organisation(word)
                || lexicon.organisationWord(word)
                || lexicon.placeWord(word);
    }

    /** Behind "for" or "of": the field of the office, up to where a person's name may begin. */
    private int domain(Run run, int start) {
        int at = start;
        while (at < run.size()) {
            String word = run.word(at);
            boolean given = lexicon.given(word) && at > start;
            boolean pair = at + 1 < run.size()
                    && (lexicon.place(run.word(at) + " " + run.word(at + 1))
                            || (at == start && !lexicon.given(word) && lexicon.placeWord(run.word(at + 1))));
            if (pair) {
                at += 2;
            } else if (BRIDGES.contains(word)
                    || (!given && (related(word) || office(word) || Acronyms.looksLike(word) || word.equals("Euro")))) {
                at++;
            } else if (at == start && !lexicon.given(word) && run.size() - at > 2) {
                at++; // an unknown field or place before first and last name
            } else {
                break;
            }
        }
        return at;
    }

    /** Whether what follows an office can be a person. */
    private boolean isName(Run name) {
        String last = name.last();
        boolean thing = lexicon.organisationWord(last) || lexicon.placeWord(last) || lexicon.noun(last);
        if (lexicon.given(name.word(0)) && name.size() > 1) {
            return !(lexicon.organisationWord(last) || lexicon.placeWord(last)) || name.size() == 2;
        }
        return !thing && !lexicon.organisation(name.text()) && !(name.size() == 1 && Acronyms.looksLike(last));
    }

    /** An office in lower case right before the name: "Kremlin spokesman", "former US president", "Ukraine's prime minister,". */
    Optional<String> before(Line line, int name) {
        int last = name - 1;
        String gap = line.gap(last);
        boolean comma = gap.equals(", ");
        int at = comma ? last : behindPlace(line, last);
        if (at < 0
                || !(line.spaced(last) || comma)
                || !lexicon.role(line.at(at))
                || line.word(at).possessive()
                || line.low(at - 1).endsWith("ly")) { // "the nationally representative Survey"
            return Optional.empty();
        }
        int from = at;
        while (from > 0
                && line.spaced(from - 1)
                && ((office(line.at(from - 1)) && !line.low(from - 1).equals("then"))
                        || (line.capital(from - 1) && !line.opens(from - 1))
                        || (line.capital(from - 1)
                                && line.capital(from)
                                && from < at
                                && !lexicon.opener(line.at(from - 1))) // "..., Port Wexley resident X said"
                        || (line.capital(from - 1)
                                && (related(line.at(from - 1)) || Acronyms.looksLike(line.at(from - 1)))))) {
            from--;
        }
        boolean bare = from == at && comma;
        return bare || ARTICLES.contains(line.low(from)) ? Optional.empty() : Optional.of(line.phrase(from, name));
    }

    /** Where the office of "ambassador to New Zealand Peter Novak" stands, by the last word of the place; else that word. */
    private int behindPlace(Line line, int last) {
        for (int n = 1; n < 4 && last - n > 0 && line.spaced(last - n); n++) {
            int from = last - n + 1;
            if (line.capital(from)
                    && lexicon.place(line.phrase(from, last + 1))
                    && REACHES.contains(line.low(from - 1))
                    && lexicon.role(line.at(from - 2))) {
                return from - 2;
            }
        }
        return last;
    }

    /** An office behind the name: ", the foreign minister of X,", ", 45, chief executive of Y". */
    Optional<String> behind(Line line, int end) {
        int at = end;
        if (line.gap(at - 1).equals(", ")
                && !line.at(at).isEmpty()
                && Character.isDigit(line.at(at).charAt(0))) {
            at++;
        }
        String gap = line.gap(at - 1);
        if ((!gap.equals(", ") && !gap.equals(" – ") && !gap.equals(" — "))
                || line.word(at - 1).possessive()) {
            return Optional.empty();
        }
        int from = at;
        while (ARTICLES.contains(line.low(from)) || OWNERS.contains(line.low(from))) {
            from++;
        }
        boolean article = from > at;
        int role = from;
        while (role < line.size() && role < from + 7 && !lexicon.role(line.at(role))) {
            boolean fits = line.capital(role)
                    || office(line.at(role))
                    || line.hyphened(role)
                    || line.hyphened(role - 1)
                    || INSIDE.contains(line.low(role))
                    || (article && !lexicon.opener(Line.titled(line.at(role))) && !lexicon.saying(line.low(role)));
            if (!fits || (role > from && !line.spaced(role - 1) && !line.hyphened(role - 1))) {
                return Optional.empty();
            }
            role++;
        }
        if (role >= line.size()
                || role >= from + 7
                || (role > from && !line.spaced(role - 1) && !line.hyphened(role - 1))) {
            return Optional.empty();
        }
        if (line.spaced(role) && lexicon.saying(line.low(role + 1))) {
            return Optional.empty(); // "X, his aide said, has left"
        }
        return closed(line, from, role, at);
    }

    /** The "and" of "an official of the Nuclear and Industrial Safety Agency". */
    private static boolean joinsBody(Line line, int i) {
        return line.low(i).equals("and") && line.capital(i - 1) && line.capital(i + 1) && line.capital(i + 2);
    }

    private Optional<String> closed(Line line, int from, int role, int start) {
        int end = role + 1;
        while (end < line.size()
                && end - start < LONGEST_BEHIND
                && (line.spaced(end - 1) || line.hyphened(end - 1))
                && (!ENDS.contains(line.low(end)) || joinsBody(line, end))
                && (!lexicon.saying(line.at(end)) || line.low(end - 1).equals("of"))) { // "secretary of state"
            end++;
        }
        while (end > role + 1 && INSIDE.contains(line.low(end - 1))) {
            end--; // "author of", where a title follows
        }
        boolean named = lexicon.given(line.at(from)) && line.capital(from);
        return named ? Optional.empty() : Optional.of(line.phrase(from, end));
    }
}

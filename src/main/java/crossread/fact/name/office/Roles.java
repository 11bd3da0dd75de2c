package crossread.fact.name.office;

import crossread.fact.name.word.Acronyms;
import crossread.fact.name.word.Lexicon;
import crossread.fact.name.word.OfficeWords;
import crossread.fact.name.word.Run;
import java.util.Set;

/** Finds where an office or a title at the head of a run of capitals ends and the name begins. */
public final class Roles {
    private static final Set<String> BRIDGES =
            Set.of("of", "for", "to", "on", "at", "and", "the", "in", "against", "de");

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

    private final Lexicon lexicon;
    private final OfficeWords words;

    public Roles(Lexicon lexicon) {
        this.lexicon = lexicon;
        this.words = new OfficeWords(lexicon);
    }

    /**
     * Where an office at the head of the run ends and the name begins, in words of the run: 0 without an office, the
     * run's size where it is nothing but an office.
     */
    public int split(Run run) {
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
            if (words.isOffice(word) || word.equals("Elect")) {
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
                && !words.isOffice(run.word(1))
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
                && !words.isRelated(before)
                && !lexicon.roleModifier(before)
                && !Acronyms.looksLike(before)
                && !(role > 1 && lexicon.place(run.word(role - 2) + " " + before));
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
                    || (!given
                            && (words.isRelated(word)
                                    || words.isOffice(word)
                                    || Acronyms.looksLike(word)
                                    || word.equals("Euro")))) {
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
}

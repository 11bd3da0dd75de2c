package crossread.fact.name;

import crossread.model.FactKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Turns the runs of capitals of a sentence into names with their offices. */
final class CandidateFinder {
    /** What stands before "of the Security Council" and is no part of its name. */
    private static final Set<String> GROUPS =
            Set.of("Members", "Governments", "Ministers", "Leaders", "People", "Friends", "Program", "Project");

    /** Bodies whose people is a part of their name: "American Medical Association". */
    private static final Set<String> SOCIETIES = Set.of(
            "Association", "Society", "Federation", "Institute", "League", "Union", "Foundation", "Academy", "Council");

    private static final int LONGEST_INNER = 6; // words of a body inside an office

    private final Lexicon lexicon;
    private final Evidence evidence;
    private final Sieve sieve;
    private final RunFinder runs;
    private final Roles roles;
    private final Kinds kinds;

    CandidateFinder(Lexicon lexicon, Evidence evidence) {
        this.lexicon = lexicon;
        this.evidence = evidence;
        this.sieve = new Sieve(lexicon, evidence);
        this.runs = new RunFinder(lexicon, evidence);
        this.roles = new Roles(lexicon);
        this.kinds = new Kinds(lexicon);
    }

    List<Candidate> find(Line line) {
        List<Candidate> found = new ArrayList<>();
        Optional<Run> office = Optional.empty();
        for (Run whole : runs.find(line)) {
            if (evidence.titleEnd(line, whole.from()) == whole.to()) {
                title(whole).ifPresent(found::add);
                office = Optional.empty();
                continue;
            }
            for (Run run : apart(whole)) {
                int name = split(run);
                if (name == run.size()) {
                    inner(run, found);
                    found.add(new Candidate(run, Optional.empty(), Optional.of(run.text())));
                    office = Optional.of(run);
                    continue;
                }
                if (name > 0) {
                    inner(run.part(0, name), found);
                }
                read(run, name, office, found);
                office = Optional.empty();
            }
        }
        return found;
    }

    /** What stands in marks as a title is one name; a person's name may stand in marks, too. */
    private Optional<Candidate> title(Run run) {
        if (sieve.drops(run)) {
            return Optional.empty();
        }
        Optional<FactKind> known = kinds.of(run);
        boolean named = lexicon.given(run.word(0)) && run.size() == 2;
        boolean listed = lexicon.place(run.text()) || lexicon.organisation(run.text()) || named;
        return Optional.of(new Candidate(run, listed ? known : Optional.of(FactKind.NAME), Optional.empty()));
    }

    private int split(Run run) {
        boolean known = lexicon.place(run.text()) || lexicon.organisation(run.text());
        boolean lastName = run.size() == 1 && evidence.lastName(run.word(0));
        boolean owned = run.line().word(run.from()).possessive(); // "King's College"
        return known || lastName || owned || isBody(run) ? 0 : roles.split(run);
    }

    /** "US Coast Guard", "Toronto Star": the last word is an office in other places, and here that of a body. */
    private boolean isBody(Run run) {
        return run.size() > 1
                && lexicon.organisationWord(run.last())
                && lexicon.role(run.last())
                && !lexicon.given(run.word(0))
                && !lexicon.title(run.word(0));
    }

    /** "US-Ukraine" is two places, "Russian-American" no name at all. */
    private List<Run> apart(Run run) {
        List<Run> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i + 1 < run.size(); i++) {
            if (houseOf(run, i)) {
                parts.add(run.part(from, i + 1));
                from = i + 1;
                continue;
            }
            boolean hyphened = run.line().hyphened(run.from() + i) || listed(run, i);
            boolean headed = i > 1 && lexicon.organisationWord(run.word(0)); // "University of Texas-Austin"
            if (hyphened
                    && !headed
                    && alone(run.word(i))
                    && alone(run.word(i + 1))
                    && !lexicon.place(run.word(i) + "-" + run.word(i + 1))
                    && !lexicon.organisation(run.text())) {
                parts.add(run.part(from, i + 1));
                from = i + 1;
            }
        }
        parts.add(run.part(from, run.size()));
        return parts;
    }

    /** "the Clinton White House": a person and the body that was then theirs. */
    private boolean houseOf(Run run, int i) {
        String owner = run.word(i);
        return (lexicon.figure(owner) || (evidence.lastName(owner) && lexicon.given(run.word(0))))
                && lexicon.organisation(run.part(i + 1, run.size()).text())
                && !lexicon.organisation(run.text());
    }

    /** "Illinois Texas": two places of a list whose comma was lost. */
    private boolean listed(Run run, int i) {
        String one = run.word(i);
        String other = run.word(i + 1);
        return run.size() == 2
                && run.line().spaced(run.from() + i)
                && lexicon.place(one)
                && lexicon.place(other)
                && !lexicon.given(one)
                && !lexicon.place(run.text());
    }

    private boolean alone(String word) {
        return lexicon.place(word) || lexicon.demonym(word) || lexicon.organisation(word) || Acronyms.looksLike(word);
    }

    private void read(Run run, int name, Optional<Run> office, List<Candidate> found) {
        Run own = withoutOffice(bare(run.part(name, run.size())));
        if (own.size() == 0 || sieve.drops(own)) {
            return;
        }
        Optional<String> role = name > 0 ? role(run.part(0, name)) : Optional.empty();
        boolean titled = name > 0;
        if (!titled) {
            boolean letters = own.size() == 1 && Acronyms.looksLike(own.word(0)); // "the surgeon general, CNN said"
            role = letters || body(own) ? Optional.empty() : roles.before(own.line(), own.from());
            titled = role.isPresent();
        }
        if (titled
                && own.size() > 1
                && !lexicon.given(own.word(0))
                && kinds.of(own).equals(Optional.of(FactKind.ORGANISATION))) {
            titled = false; // "Surgeon General, Department of Health"
            role = Optional.empty();
        }
        if (own.from() == 0 && RunStart.dateline(own.line(), 0)) {
            found.add(new Candidate(own, Optional.of(FactKind.PLACE), Optional.empty()));
            return;
        }
        if (!titled
                && inMarks(own)
                && kinds.of(own).filter(known -> known != FactKind.PERSON).isEmpty()) {
            found.add(new Candidate(own, Optional.of(FactKind.NAME), Optional.empty()));
            return;
        }
        Optional<FactKind> kind = titled ? Optional.of(FactKind.PERSON) : kinds.of(own);
        boolean home =
                lexicon.place(own.word(0)) || Acronyms.looksLike(own.word(0)); // "U.S. Customs and Border Protection"
        boolean mayBePerson = (kind.isEmpty() && own.size() > 1 && !home) || kind.equals(Optional.of(FactKind.PERSON));
        if (role.isEmpty() && mayBePerson) {
            role = office.filter(before -> before.to() == own.from()
                            && own.line().gap(before.to() - 1).equals(", "))
                    .map(Run::text);
            if (role.isEmpty()) {
                role = roles.behind(own.line(), own.to());
            }
            if (role.isPresent()) {
                found.removeIf(other -> other.isOffice() && other.run().to() == own.from());
                kind = Optional.of(FactKind.PERSON);
            }
        }
        found.add(new Candidate(own, kind, role));
    }

    /** "at analyst Gartner", "chairman of analyst TechMarketView": behind a preposition the job is that of a firm. */
    private static boolean body(Run run) {
        Line line = run.line();
        return run.size() == 1
                && (inCamelCase(run.word(0)) || OF_BODIES.contains(line.low(run.from() - 2)))
                && line.spaced(run.from() - 1);
    }

    /** "TechMarketView", not "McDonald". */
    private static boolean inCamelCase(String word) {
        return word.matches("\\p{Lu}\\p{Ll}{2,}\\p{Lu}.*")
                && !word.matches("(Mac|Fitz|Van|Von|Del|Des|Della)\\p{Lu}\\p{Ll}+");
    }

    private static final Set<String> OF_BODIES = Set.of("at", "of", "from");

    /** "the 'Divine Comedy'": two words or more with marks of their own are a title. */
    private static boolean inMarks(Run run) {
        String text = run.line().text();
        int before = run.span().start() - 1;
        int behind = run.span().end();
        boolean comma = behind < text.length() && ",.".indexOf(text.charAt(behind)) >= 0;
        int mark = comma ? behind + 1 : behind;
        return run.size() > 1
                && before > 0
                && mark < text.length()
                && "\"“‘".indexOf(text.charAt(before)) >= 0
                && "\"”’".indexOf(text.charAt(mark)) >= 0;
    }

    private Optional<String> role(Run office) {
        boolean courtesy = office.size() == 1 && lexicon.courtesy(office.word(0));
        if (courtesy) {
            return Optional.empty();
        }
        int end = office.span().end();
        String text = office.line().text();
        boolean point = end < text.length() && text.charAt(end) == '.' && Line.abbreviation(office.last());
        return Optional.of(point ? text.substring(office.span().start(), end + 1) : office.text());
    }

    /** Without a demonym before a person or place and without words that only open the sentence. */
    private Run bare(Run run) {
        Run rest = run;
        while (rest.size() > 2 && GROUPS.contains(rest.word(0)) && rest.word(1).equals("of")) {
            rest = rest.part(rest.word(2).equals("the") ? 3 : 2, rest.size());
        }
        while ((rest.size() > 1
                        && lexicon.demonym(rest.word(0))
                        && kinds.of(rest).isEmpty())
                || (rest.size() > 1 && lexicon.demonym(rest.word(0)) && !keepsDemonym(rest))) {
            rest = rest.part(1, rest.size());
        }
        return rest;
    }

    /** "Portland Trail Blazers Coach": an office behind a body is no part of its name; "Stephen King" is a name. */
    private Run withoutOffice(Run run) {
        Run rest = run;
        while (rest.size() > 2
                && lexicon.role(rest.last())
                && !lexicon.given(rest.word(0))
                && !lexicon.organisation(rest.text())
                && kinds.of(rest).filter(kind -> kind != FactKind.PLACE).isEmpty()) {
            rest = rest.part(0, rest.size() - 1);
        }
        return rest;
    }

    private boolean keepsDemonym(Run run) {
        if (lexicon.place(run.text()) || lexicon.organisation(run.text())) {
            return true;
        }
        Run rest = run.part(1, run.size());
        if (rest.size() > 1 && lexicon.demonym(rest.word(0)) && lexicon.placeWord(rest.last())) {
            return true; // "Syrian Arab Republic"
        }
        return !lexicon.organisation(rest.text())
                && !lexicon.place(rest.text())
                && !lexicon.demonym(rest.word(0))
                && !kinds.of(rest).equals(Optional.of(FactKind.PERSON));
    }

    /** "St. Louis County" in the office of its sheriff. */
    private boolean mapped(Run part) {
        return part.size() > 1
                && part.last().equals("County")
                && part.line().capital(part.from())
                && !lexicon.role(part.word(0));
    }

    /** Places and organisations inside an office are names too: "US President", "Kremlin spokesman". */
    private void inner(Run office, List<Candidate> found) {
        int i = 0;
        while (i < office.size()) {
            int taken = 1;
            for (int n = Math.min(LONGEST_INNER, office.size() - i); n >= 1; n--) {
                Run part = office.part(i, i + n);
                boolean place = lexicon.place(part.text()) || mapped(part);
                Optional<FactKind> known = lexicon.aliased(part.text()).filter(kind -> kind != FactKind.PERSON);
                boolean organisation = lexicon.organisation(part.text())
                        || known.isPresent()
                        || (n == 1 && Acronyms.looksLike(part.text()));
                boolean joined =
                        office.line().hyphened(part.from() - 1) || office.line().hyphened(part.to() - 1);
                boolean body = n > 1
                        && part.line().capital(part.from())
                        && lexicon.organisationWord(part.last())
                        && !lexicon.role(part.last())
                        && (!lexicon.demonym(part.word(0)) || SOCIETIES.contains(part.last()))
                        && roles.split(part) == 0
                        && kinds.of(part).equals(Optional.of(FactKind.ORGANISATION)); // "Senate Judiciary Committee"
                if ((place || organisation || body)
                        && !joined
                        && !lexicon.role(part.text())
                        && !lexicon.notName(part.text())) {
                    FactKind kind = place ? FactKind.PLACE : known.orElse(FactKind.ORGANISATION);
                    found.add(new Candidate(part, Optional.of(kind), Optional.empty()));
                    taken = n;
                    break;
                }
            }
            i += taken;
        }
    }
}

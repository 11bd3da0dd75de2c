package crossread.fact.name;

import crossread.fact.name.kind.Kinds;
import crossread.fact.name.office.OfficeNames;
import crossread.fact.name.office.Offices;
import crossread.fact.name.office.Roles;
import crossread.fact.name.office.RolesBeside;
import crossread.fact.name.run.RunFinder;
import crossread.fact.name.run.RunStart;
import crossread.fact.name.run.Sieve;
import crossread.fact.name.word.Acronyms;
import crossread.fact.name.word.Candidate;
import crossread.fact.name.word.Evidence;
import crossread.fact.name.word.Lexicon;
import crossread.fact.name.word.Line;
import crossread.fact.name.word.Run;
import crossread.model.fact.FactKind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Turns the runs of capitals of a sentence into names with their offices. */
final class CandidateFinder {
    private final Lexicon lexicon;
    private final Evidence evidence;
    private final Sieve sieve;
    private final RunFinder runs;
    private final Roles roles;
    private final RolesBeside beside;
    private final Kinds kinds;
    private final Divider divider;
    private final Trimmer trimmer;
    private final OfficeNames inside;

    CandidateFinder(Lexicon lexicon, Evidence evidence) {
        this.lexicon = lexicon;
        this.evidence = evidence;
        this.sieve = new Sieve(lexicon, evidence);
        this.runs = new RunFinder(lexicon, evidence);
        this.roles = new Roles(lexicon);
        this.beside = new RolesBeside(lexicon);
        this.kinds = new Kinds(lexicon);
        this.divider = new Divider(lexicon, evidence);
        this.trimmer = new Trimmer(lexicon, kinds);
        this.inside = new OfficeNames(lexicon, roles, kinds);
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
            for (Run run : divider.apart(whole)) {
                int name = run.size() == 3 && Offices.noble(run) ? run.size() : split(run);
                if (name == run.size()) {
                    if (!Offices.noble(run)) {
                        inside.find(run, found);
                    }
                    found.add(new Candidate(run, Optional.empty(), Optional.of(run.text())));
                    office = Optional.of(run);
                    continue;
                }
                if (name > 0) {
                    inside.find(run.part(0, name), found);
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
        return known || lastName || owned || isBody(run) || isSeat(run) ? 0 : roles.split(run);
    }

    /** "Office of Special Counsel", "Office of the Governor": a body of whom it serves, and nobody's office. */
    private boolean isSeat(Run run) {
        boolean seat = run.size() > 2
                && lexicon.organisationWord(run.word(0))
                && !lexicon.role(run.word(0))
                && run.word(1).equals("of")
                && lexicon.role(run.last());
        for (int i = 2; seat && i + 1 < run.size(); i++) {
            seat = run.word(i).equals("the") || lexicon.roleModifier(run.word(i)) || lexicon.role(run.word(i));
        }
        return seat;
    }

    /** "US Coast Guard", "Toronto Star": the last word is an office in other places, and here that of a body. */
    private boolean isBody(Run run) {
        return run.size() > 1
                && lexicon.organisationWord(run.last())
                && lexicon.role(run.last())
                && !lexicon.given(run.word(0))
                && !lexicon.title(run.word(0));
    }

    private void read(Run run, int name, Optional<Run> office, List<Candidate> found) {
        Run own = trimmer.trim(run.part(name, run.size()));
        if (own.size() == 0 || sieve.drops(own)) {
            return;
        }
        Optional<String> role = name > 0 ? role(run.part(0, name)) : Optional.empty();
        boolean titled = name > 0;
        if (!titled) {
            boolean letters = own.size() == 1 && Acronyms.looksLike(own.word(0)); // "the surgeon general, CNN said"
            role = letters || body(own) ? Optional.empty() : beside.before(own.line(), own.from());
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
                role = beside.behind(own.line(), own.to());
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
        return CAMEL_CASE.matcher(word).matches() && !SURNAME.matcher(word).matches();
    }

    private static final Pattern CAMEL_CASE = Pattern.compile("\\p{Lu}\\p{Ll}{2,}\\p{Lu}.*");
    private static final Pattern SURNAME = Pattern.compile("(Mac|Fitz|Van|Von|Del|Des|Della)\\p{Lu}\\p{Ll}+");

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
}

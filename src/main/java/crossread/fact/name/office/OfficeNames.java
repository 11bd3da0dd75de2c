package crossread.fact.name.office;

import crossread.fact.name.kind.Kinds;
import crossread.fact.name.word.Acronyms;
import crossread.fact.name.word.Candidate;
import crossread.fact.name.word.Lexicon;
import crossread.fact.name.word.Run;
import crossread.model.fact.FactKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Finds the places and bodies inside an office. */
public final class OfficeNames {
    /** Bodies whose people is a part of their name: "American Medical Association". */
    private static final Set<String> SOCIETIES = Set.of(
            "Association", "Society", "Federation", "Institute", "League", "Union", "Foundation", "Academy", "Council");

    /** Whose office is of a place: "Mayor of Brackley". */
    private static final Set<String> GOVERNING =
            Set.of("Mayor", "Sheriff", "Governor", "Bishop", "Archbishop", "King", "Queen", "Emir", "Sultan");

    private static final Set<String> BRIDGES = Set.of("of", "for");
    private static final int LONGEST_INNER = 6; // words of a body inside an office

    private final Lexicon lexicon;
    private final Roles roles;
    private final Kinds kinds;

    public OfficeNames(Lexicon lexicon, Roles roles, Kinds kinds) {
        this.lexicon = lexicon;
        this.roles = roles;
        this.kinds = kinds;
    }

    /** "St. Louis County" in the office of its sheriff, "Brackley" in that of its mayor. */
    private boolean mapped(Run part, Run office) {
        String first = part.word(0);
        boolean name = part.line().capital(part.from()) && !lexicon.role(first);
        boolean governed = part.size() == 1
                && part.from() == office.from() + 2
                && part.to() == office.to()
                && office.word(1).equals("of")
                && GOVERNING.contains(office.word(0))
                && !lexicon.noun(first);
        boolean region = part.size() > 1
                && (part.last().equals("County")
                        || (part.size() == 2
                                && lexicon.placeWord(part.last())
                                && part.line().low(part.from() - 1).equals("of")));
        return name && (governed || region);
    }

    /** "Office of Museums" in the office of its director, "Harbour Council for Innovation" in that of its head. */
    private boolean charged(Run part) {
        int head = 0;
        while (head < part.size() - 2 && !BRIDGES.contains(part.word(head + 1))) {
            head++;
        }
        return part.size() > 2
                && BRIDGES.contains(part.word(head + 1))
                && part.line().capital(part.from())
                && part.line().capital(part.to() - 1)
                && lexicon.organisationWord(part.word(head))
                && !lexicon.role(part.word(head))
                && !lexicon.role(part.word(0))
                && !lexicon.role(part.last());
    }

    /** Places and organisations inside an office are names too: "US President", "Kremlin spokesman". */
    public void find(Run office, List<Candidate> found) {
        int i = 0;
        while (i < office.size()) {
            int taken = 1;
            for (int n = Math.min(LONGEST_INNER, office.size() - i); n >= 1; n--) {
                Run part = office.part(i, i + n);
                boolean place = lexicon.place(part.text()) || mapped(part, office);
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
                boolean charged = charged(part);
                if ((place || organisation || body || charged)
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

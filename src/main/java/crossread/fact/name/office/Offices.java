package crossread.fact.name.office;

import crossread.fact.name.word.Candidate;
import crossread.fact.name.word.Lexicon;
import crossread.fact.name.word.Run;
import crossread.model.fact.FactKind;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds who is meant where an article writes an office alone: "the Foreign Secretary". */
public final class Offices {
    private static final Set<String> NOBLE = Set.of(
            "Duke", "Duchess", "Earl", "Countess", "Prince", "Princess", "Marquess", "Marquis", "Viscount", "Baroness");

    private final Lexicon lexicon;

    public Offices(Lexicon lexicon) {
        this.lexicon = lexicon;
    }

    /**
     * The candidates, with offices given to the one person of the article who bears them; offices that nobody or more
     * than one person bears are left out.
     */
    public List<Candidate> resolve(List<Candidate> candidates) {
        List<Candidate> resolved = new ArrayList<>();
        for (Candidate candidate : candidates) {
            if (!candidate.isOffice()) {
                resolved.add(candidate);
                continue;
            }
            Set<String> bearers = candidates.stream()
                    .filter(other -> !other.isOffice() && bears(other, candidate))
                    .map(Candidate::name)
                    .collect(Collectors.toCollection(LinkedHashSet::new));
            if (bearers.isEmpty() && noble(candidate.run())) {
                resolved.add(new Candidate(candidate.run(), Optional.of(FactKind.PERSON), Optional.empty()));
            }
            if (bearers.size() == 1) {
                resolved.add(new Candidate(
                        candidate.run(),
                        Optional.of(FactKind.PERSON),
                        Optional.empty(),
                        bearers.iterator().next()));
            }
        }
        return resolved;
    }

    /** "the Duchess of Torvan": a title that is a name, whoever bears it. */
    public static boolean noble(Run run) {
        return run.size() > 2
                && NOBLE.contains(run.word(0))
                && run.word(1).equals("of")
                && !run.text().contains(" and ");
    }

    private boolean bears(Candidate person, Candidate office) {
        if (person.role().isEmpty() || person.run().size() < 2 || (office.run().size() < 2 && !theOnly(office))) {
            return false;
        }
        String role = person.role().get();
        String asked = office.name();
        return role.equals(asked)
                || role.endsWith(" " + asked)
                || role.startsWith(asked + " for ")
                || role.startsWith(asked + " of ");
    }

    /** "the President": one word is enough with the article before it. */
    private boolean theOnly(Candidate office) {
        Run run = office.run();
        return run.line().low(run.from() - 1).equals("the") && lexicon.role(run.word(0));
    }
}

package crossread.fact.name.word;

import crossread.model.fact.FactKind;
import java.util.Optional;

/**
 * A name found in a sentence, before the article as a whole has been asked about it.
 *
 * @param run its words, without an office
 * @param kind what its own words make of it, empty where they say nothing
 * @param role office or title that stands by it
 * @param name what it is called: its words, or for an office that stands alone its bearer
 */
public record Candidate(Run run, Optional<FactKind> kind, Optional<String> role, String name) {

    public Candidate(Run run, Optional<FactKind> kind, Optional<String> role) {
        this(run, kind, role, run.text());
    }

    /** Whether it is nothing but an office: "the Foreign Secretary". */
    public boolean isOffice() {
        return kind.isEmpty() && role.isPresent() && role.get().equals(name);
    }
}

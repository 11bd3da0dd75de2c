package crossread.fact.name;

import java.util.ArrayList;
import java.util.List;

/** Takes apart runs of capitals that are several names: "US-Ukraine", "the Clinton White House". */
final class Divider {
    private final Lexicon lexicon;
    private final Evidence evidence;

    Divider(Lexicon lexicon, Evidence evidence) {
        this.lexicon = lexicon;
        this.evidence = evidence;
    }

    /** "US-Ukraine" is two places, "Russian-American" no name at all. */
    List<Run> apart(Run run) {
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
}

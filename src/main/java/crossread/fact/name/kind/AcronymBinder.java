package crossread.fact.name.kind;

import crossread.fact.name.word.Acronyms;
import crossread.fact.name.word.Candidate;
import crossread.fact.name.word.Run;
import crossread.model.fact.FactKind;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds what the acronyms of one article are short for. */
final class AcronymBinder {
    /** Stand in brackets behind what they report of or have photographed. */
    private static final Set<String> AGENCIES = Set.of(
            "AP", "AFP", "UPI", "EPA", "PA", "DPA", "PTI", "ANI", "IANS", "CNN", "BBC", "NBC", "ABC", "CBS", "FILE");

    /** Gives each acronym its full form and that form's kind, where the article has one that is no person. */
    void bind(List<Candidate> candidates, Map<String, FactKind> kinds, Map<String, String> fullest) {
        Map<String, String> introduced = introduced(candidates, kinds);
        for (Map.Entry<String, FactKind> entry : kinds.entrySet()) {
            String name = entry.getKey();
            if (!Acronyms.looksLike(name)) {
                continue;
            }
            String full = introduced.get(name);
            for (String other : full == null ? kinds.keySet() : Set.<String>of()) {
                if (other.length() > name.length() + 3
                        && kinds.get(other) != FactKind.PERSON
                        && Acronyms.fits(name, other)) {
                    full = other;
                    break;
                }
            }
            FactKind kind = full == null ? null : kinds.get(full);
            if (full != null && kind != null && kind != FactKind.PERSON) {
                fullest.put(name, full);
                entry.setValue(kind == FactKind.NAME ? entry.getValue() : kind);
            }
        }
    }

    /** "World Health Organization (WHO)": the full form before each bracketed acronym. */
    private static Map<String, String> introduced(List<Candidate> candidates, Map<String, FactKind> kinds) {
        Map<String, String> introduced = new HashMap<>();
        for (int i = 0; i + 1 < candidates.size(); i++) {
            Run run = candidates.get(i).run();
            Run next = candidates.get(i + 1).run();
            if (run.line().index() == next.line().index()
                    && run.to() == next.from()
                    && run.line().gap(run.to() - 1).equals(" (")
                    && next.size() == 1
                    && Acronyms.looksLike(next.text())) {
                boolean initial = run.text().charAt(0) == next.text().charAt(0);
                // "Anti-Banditry Brigade (BRB)": the letters of its own language
                boolean body = kinds.get(candidates.get(i).name()) == FactKind.ORGANISATION;
                if (initial || (body && !AGENCIES.contains(next.text()))) {
                    introduced.putIfAbsent(
                            next.text(),
                            initial ? run.text() : candidates.get(i).name());
                }
            }
        }
        return introduced;
    }
}

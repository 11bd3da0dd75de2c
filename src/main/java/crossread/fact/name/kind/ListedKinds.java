package crossread.fact.name.kind;

import crossread.fact.name.word.Candidate;
import crossread.fact.name.word.Run;
import crossread.model.fact.FactKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Lets names that are listed together share the kind of those among them that are known: "Utiel, Manta and Quito". */
final class ListedKinds {
    private static final int FEWEST = 3; // "Paris, Texas" and "Lind and Kell" are no lists
    private static final Set<String> JOINTS = Set.of(", ", " and ", ", and ", " or ", " & ");

    /** Gives names of no kind the kind of the list they stand in, where all known names of it are of one kind. */
    void share(List<Candidate> candidates, Map<String, FactKind> kinds) {
        int from = 0;
        while (from < candidates.size()) {
            int to = from + 1;
            while (to < candidates.size()
                    && joined(candidates.get(to - 1).run(), candidates.get(to).run())) {
                to++;
            }
            if (to - from >= FEWEST) {
                share(candidates.subList(from, to).stream().map(Candidate::name).toList(), kinds);
            }
            from = to;
        }
    }

    private static void share(Iterable<String> names, Map<String, FactKind> kinds) {
        Set<FactKind> known = EnumSet.noneOf(FactKind.class);
        List<String> unknown = new ArrayList<>();
        for (String name : names) {
            FactKind kind = kinds.getOrDefault(name, FactKind.NAME);
            if (kind == FactKind.NAME) {
                unknown.add(name);
            } else {
                known.add(kind);
            }
        }
        if (known.size() == 1) {
            FactKind kind = known.iterator().next();
            unknown.forEach(name -> kinds.replace(name, kind));
        }
    }

    private static boolean joined(Run one, Run next) {
        if (one.line().index() != next.line().index() || one.to() > next.from()) {
            return false;
        }
        String text = one.line().text();
        int from = one.line().word(one.to() - 1).next();
        return JOINTS.contains(text.substring(
                Math.min(from, next.line().word(next.from()).span().start()),
                next.line().word(next.from()).span().start()));
    }
}

package crossread.align.wording;

import crossread.align.wording.Verbs.Form;
import crossread.model.fact.Wording;
import java.util.Optional;

/** Finds two verbs behind the same somebody: "Putin has offered", "Putin has expressed willingness to grant". */
final class ActFinder {
    /** More words in one another's place rather say another thing. */
    private static final int LONGEST = 4;

    private final Verbs verbs;

    ActFinder(Verbs verbs) {
        this.verbs = verbs;
    }

    Optional<Swap> find(Hole one, Hole other) {
        Optional<Act> first = Act.behind(one, verbs);
        Optional<Act> second = Act.behind(other, verbs);
        if (first.isEmpty() || second.isEmpty() || !first.get().fits(second.get(), verbs)) {
            return Optional.empty();
        }
        boolean bare =
                verbs.isBare(first.get().verb()) || verbs.isBare(second.get().verb());
        boolean somebody =
                one.left().filter(Unit::isSomebody).isPresent() || first.get().passive();
        boolean whole = one.size() <= LONGEST
                && other.size() <= LONGEST
                && leadsOn(one)
                && leadsOn(other)
                && OwnWords.are(one, other)
                && !(bare && Math.min(one.size(), other.size()) == 1);
        Hole mine = whole ? one : one.head(1);
        Hole theirs = whole ? other : other.head(1);
        boolean open =
                first.get().verb().form() == Form.BASE || second.get().verb().form() == Form.BASE;
        boolean alone = !bare && !open && somebody && isOneAct(one, other) && OwnWords.are(mine, theirs);
        return whole || alone
                ? Optional.of(Swap.of(Wording.Kind.ACT, one.left().map(one.line()::head), mine, theirs))
                : Optional.empty();
    }

    /** Whether both name who acts, say that something is said, or soon go on alike: "she" does many things, and may be two. */
    private boolean isOneAct(Hole one, Hole other) {
        boolean named =
                one.left().filter(unit -> unit.kind() == Unit.Kind.PRONOUN).isEmpty();
        boolean near = one.size() <= LONGEST && other.size() <= LONGEST && leadsOn(one) && leadsOn(other);
        return named || near || (says(one) && says(other));
    }

    private boolean says(Hole hole) {
        return verbs.of(hole.line().low(hole.first().first()))
                .filter(verbs::isSaying)
                .isPresent();
    }

    /** Whether what follows is a word of both, without a comma or stop between. */
    private static boolean leadsOn(Hole hole) {
        if (hole.right().isEmpty()) {
            return false;
        }
        for (int i = hole.first().last() + 1; i < hole.right().get().first(); i++) {
            String between = hole.line().low(i);
            if (!between.isEmpty() && ",;:.–—()".contains(between)) {
                return false;
            }
        }
        return true;
    }
}

package crossread.ui.columns.text;

import crossread.model.Comparison;
import crossread.model.Texts;
import crossread.model.fact.Coverage;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Which facts are marked in the text.
 *
 * @param kinds facts of these kinds
 * @param only those that stand in one article only
 * @param differs those that clash with what another article states
 * @param uncertain those of which it is uncertain whether another article states them
 * @param shared those that two or more articles state
 * @param most so many of them at most, those of the best rank
 */
public record Marks(Set<FactKind> kinds, boolean only, boolean differs, boolean uncertain, boolean shared, int most) {

    /** Every kind of what one article has alone or what differs. */
    public static final Marks DEFAULT = MarkLevel.USUAL.marks(EnumSet.allOf(FactKind.class));

    /** However many there are. */
    public Marks(Set<FactKind> kinds, boolean only, boolean differs, boolean uncertain, boolean shared) {
        this(kinds, only, differs, uncertain, shared, Integer.MAX_VALUE);
    }

    public Marks {
        kinds = Set.copyOf(kinds);
    }

    /** The facts of {@code comparison} that are to be marked, in their order. */
    List<Fact> of(Comparison comparison) {
        Texts texts = comparison.texts();
        List<Fact> shown =
                comparison.facts().stream().filter(fact -> show(fact, texts)).toList();
        if (shown.size() <= most) {
            return shown;
        }
        // What stands in set-aside text alone is not among what is to be seen first.
        return shown.stream()
                .filter(fact -> !fact.setAside())
                .sorted(Comparator.comparingInt(Fact::rank))
                .limit(most)
                .toList();
    }

    /** Whether {@code fact} may be marked; what one text states under several outlets goes with what one article does. */
    private boolean show(Fact fact, Texts texts) {
        return kinds.contains(fact.kind())
                && switch (fact.coverage()) {
                    case Coverage.OnlyIn _ -> only;
                    case Coverage.Differs _ -> differs;
                    case Coverage.Uncertain _ -> uncertain;
                    case Coverage.Shared _ -> texts.isOneText(fact) ? only : shared;
                };
    }
}

package crossread.ui.columns;

import crossread.model.Coverage;
import crossread.model.Fact;
import crossread.model.FactKind;
import crossread.model.Texts;
import java.util.EnumSet;
import java.util.Set;

/**
 * Which facts are marked in the text.
 *
 * @param kinds facts of these kinds
 * @param only those that stand in one article only
 * @param differs those that clash with what another article states
 * @param uncertain those of which it is uncertain whether another article states them
 * @param shared those that two or more articles state
 */
public record Marks(Set<FactKind> kinds, boolean only, boolean differs, boolean uncertain, boolean shared) {

    /** Every kind; what is shared stays unmarked, as that is most of a text. */
    public static final Marks DEFAULT = new Marks(EnumSet.allOf(FactKind.class), true, true, true, false);

    public Marks {
        kinds = Set.copyOf(kinds);
    }

    /** Whether {@code fact} is to be marked; what one text states under several outlets goes with what one article does. */
    public boolean show(Fact fact, Texts texts) {
        return kinds.contains(fact.kind())
                && switch (fact.coverage()) {
                    case Coverage.OnlyIn _ -> only;
                    case Coverage.Differs _ -> differs;
                    case Coverage.Uncertain _ -> uncertain;
                    case Coverage.Shared _ -> texts.isOneText(fact) ? only : shared;
                };
    }
}

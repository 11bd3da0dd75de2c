package crossread.ui.columns.text;

import crossread.model.fact.FactKind;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How much is marked in the text, from little to all. */
public enum MarkLevel {
    /** The facts a reader should see first, of those that one article has alone or that differ. */
    FEWER,
    /** What one article has alone and what differs: what people mark by hand. */
    USUAL,
    /** That and what is uncertain. */
    MORE,
    /** That and what is shared, which is most of a text. */
    ALL;

    /** About as many as a reader takes in at a glance, over all articles. */
    private static final int FEW = 8;

    /** The marks of this level, of facts of {@code kinds}. */
    public Marks marks(Set<FactKind> kinds) {
        int most = this == FEWER ? FEW : Integer.MAX_VALUE;
        return new Marks(kinds, true, true, compareTo(MORE) >= 0, this == ALL, most);
    }

    /** So many levels more, or less where {@code by} is negative; the last one where there are no more. */
    public MarkLevel step(int by) {
        List<MarkLevel> all = List.of(values());
        return all.get(Math.clamp(all.indexOf(this) + by, 0, all.size() - 1));
    }

    /** The level that marks so; none where the reader chose what is marked one by one. */
    public static Optional<MarkLevel> of(Marks marks) {
        for (MarkLevel level : values()) {
            if (level.marks(marks.kinds()).equals(marks)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }
}

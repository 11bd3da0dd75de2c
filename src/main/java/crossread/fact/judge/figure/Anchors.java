package crossread.fact.judge.figure;

import crossread.fact.judge.story.Said;
import crossread.model.article.Token;
import crossread.model.fact.Value;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Holds against each other what two figures are of, where the words beside them say so: an age of a person, a distance from a
 * place, a sum a year. Of the figures called in conflict on ECB+ a third were ages of two people, distances from two towns or a
 * yearly part of a sum. Safe for many threads.
 */
public final class Anchors {
    private static final Set<String> LENGTHS =
            Set.of("mile", "kilometre", "metre", "foot", "yard", "nautical mile", "block");

    /** Each figure is held against every other of its unit. */
    private final Map<Said, Anchor> known = new ConcurrentHashMap<>();

    private Anchor of(Said said) {
        return known.computeIfAbsent(said, Anchor::of);
    }

    /** Whether the words beside two figures of one unit tie them to different things. */
    public boolean part(Said one, Said other) {
        Anchor mine = of(one);
        Anchor theirs = of(other);
        if (!mine.rate().equals(theirs.rate())) {
            return true;
        }
        if (!(one.mention().value() instanceof Value.Quantity)) {
            return false;
        }
        if (mine.rest() != theirs.rest() || mine.whole() != theirs.whole()) {
            return true;
        }
        String unit = Given.first(one).unit();
        if (Units.isAge(unit)) {
            return ofOthers(one, mine.person(), other, theirs.person());
        }
        return LENGTHS.contains(unit) && areApart(mine.place(), theirs.place());
    }

    /**
     * Whether both are ages that stand beside one name.
     *
     * @param full whether two words of the name have to be the same, as where the sentences do not say the same
     */
    public boolean areOfOnePerson(Said one, Said other, boolean full) {
        if (!(one.mention().value() instanceof Value.Quantity)
                || !Units.isAge(Given.first(one).unit())
                || !Units.isAge(Given.first(other).unit())) {
            return false;
        }
        Set<String> mine = of(one).person();
        Set<String> theirs = of(other).person();
        return Math.min(mine.size(), theirs.size()) >= (full ? 2 : 1) && isOne(mine, theirs);
    }

    /** A yearly sum and a whole one. */
    public boolean areOfOtherRates(Said one, Said other) {
        return !of(one).rate().equals(of(other).rate());
    }

    /** Whether both are distances from one named place. */
    public boolean areFromOnePlace(Said one, Said other) {
        return one.mention().value() instanceof Value.Quantity
                && LENGTHS.contains(Given.first(one).unit())
                && LENGTHS.contains(Given.first(other).unit())
                && !Collections.disjoint(of(one).place(), of(other).place());
    }

    /** Two distances from two places, or a distance and a depth. */
    private static boolean areApart(Set<String> one, Set<String> other) {
        return one.isEmpty() != other.isEmpty() || (!one.isEmpty() && Collections.disjoint(one, other));
    }

    /** An age beside a name and one without are of one person only where the name stands near both. */
    private static boolean ofOthers(Said one, Set<String> mine, Said other, Set<String> theirs) {
        if (mine.isEmpty() || theirs.isEmpty()) {
            return (!mine.isEmpty() && isNotIn(mine, other)) || (!theirs.isEmpty() && isNotIn(theirs, one));
        }
        return !isOne(mine, theirs);
    }

    /** Two full names share two words, as members of a family share one. */
    private static boolean isOne(Set<String> mine, Set<String> theirs) {
        long common = mine.stream().filter(theirs::contains).count();
        return common >= Math.min(2, Math.min(mine.size(), theirs.size()));
    }

    private static boolean isNotIn(Set<String> names, Said said) {
        return said.passage().tokens().stream().map(Token::text).noneMatch(names::contains);
    }
}

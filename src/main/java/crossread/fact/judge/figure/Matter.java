package crossread.fact.judge.figure;

import java.util.Collections;
import java.util.Set;

/**
 * What a figure counts, as far as its sentence tells: of whom what is said, and where.
 *
 * @param theme what happened to those who are counted, such as {@code dead}; empty where it is not known
 * @param scope identities of the places it is counted in; empty for the whole
 * @param elsewhere identities of the other places its sentence says something of
 * @param part whether it leaves others out, or is told as a part: "12 others", "11 of the victims", "in her town"
 * @param held whose ground it is counted on: "rebel" in "rebel-held areas"
 * @param feared whether it is only thought to be possible: "up to 900 may have died"
 * @param leads whether it stands in the headline or the lead of its article, where one tells the whole
 */
public record Matter(
        String theme,
        Set<String> scope,
        Set<String> elsewhere,
        boolean part,
        Set<String> held,
        boolean feared,
        boolean leads) {
    /** A shorter name is within too many others: "Goa" in "Nagoa". */
    private static final int TELLING = 6;

    static final Matter NONE = new Matter("", Set.of(), Set.of(), false, Set.of(), false, false);

    public boolean isKnown() {
        return !theme.isEmpty();
    }

    /** Whether both count the same fate. */
    public boolean isLike(Matter other) {
        return isKnown() && theme.equals(other.theme);
    }

    /** Whether both are counted in one place that both name. */
    public boolean isWhere(Matter other) {
        return !Collections.disjoint(scope, other.scope);
    }

    /** Whether the sentences themselves tell the two apart: other places, a part and the whole. */
    public boolean isApart(Matter other) {
        if (!held.equals(other.held)) {
            return true;
        }
        if (isWhere(other)) {
            // "13 others died in the north" are not the 13 dead of north and south
            return part != other.part && !scope.equals(other.scope);
        }
        boolean places = !scope.isEmpty() && !other.scope.isEmpty() && !isWithin(other) && !other.isWithin(this);
        return places || part != other.part || isOutside(other) || other.isOutside(this);
    }

    /** "Dorlin Market" and "East Dorlin Market": whoever names it more fully means no other place. */
    private boolean isWithin(Matter other) {
        return scope.stream()
                .filter(place -> place.length() >= TELLING)
                .anyMatch(place -> other.scope.stream().anyMatch(longer -> longer.endsWith(place)));
    }

    /** "12 deaths, 11 of them in the north": the twelve are not those that another counts in the north. */
    private boolean isOutside(Matter other) {
        return scope.isEmpty() && !Collections.disjoint(elsewhere, other.scope);
    }
}

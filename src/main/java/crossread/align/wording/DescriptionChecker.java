package crossread.align.wording;

import crossread.align.wording.Unit.Kind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether words in one frame describe one thing. That they stand in one another's place is not enough: "witnesses say" and
 * "investigators say" are two groups of people, and "150 miles east" and "west" is another claim.
 */
final class DescriptionChecker {
    /** Where something is, or which of several: another one of these is another fact and no other wording. */
    private static final Set<String> POINTING = Set.of(
            "north",
            "south",
            "east",
            "west",
            "northeast",
            "northwest",
            "southeast",
            "southwest",
            "northern",
            "southern",
            "eastern",
            "western",
            "left",
            "right",
            "upper",
            "lower",
            "next",
            "last",
            "previous");

    private static final Set<String> WHERE = Set.of("of", "in", "at", "on", "near");
    private static final Set<String> ARTICLES = Set.of("the", "a", "an", "its", "his", "her", "their");

    private final Verbs verbs;

    DescriptionChecker(Verbs verbs) {
        this.verbs = verbs;
    }

    /**
     * Whether they do.
     *
     * @param before the common elements before both, as many as are looked at
     * @param after those behind both
     */
    boolean areOfOne(Hole one, Hole other, List<Element> before, List<Element> after) {
        if (points(one) || points(other)) {
            return false;
        }
        boolean between =
                before.stream().anyMatch(Element::isUnit) && after.stream().anyMatch(Element::isUnit);
        return between || (isHeld(one) && isHeld(other)) || leadsOn(one, after);
    }

    /** Whether a word says where, which or whose it is. */
    private static boolean points(Hole hole) {
        return hole.units().stream()
                .map(unit -> hole.line().text(unit).toLowerCase(Locale.ROOT))
                .anyMatch(word -> POINTING.contains(word) || word.matches(".*(?:['’]s|s['’])"));
    }

    /** Whether a word or name of both stands right beside it: "imaginary [chats]", "[colon] cancer". Many may say something. */
    private boolean isHeld(Hole hole) {
        Optional<Unit> left =
                hole.left().filter(unit -> unit.last() + 1 == hole.first().first());
        Optional<Unit> right = hole.right()
                .filter(unit -> unit.first() == hole.units().getLast().last() + 1)
                .filter(unit -> verbs.of(hole.line().low(unit.first()))
                        .filter(verbs::isSaying)
                        .isEmpty());
        return left.filter(DescriptionChecker::tells).isPresent()
                || right.filter(DescriptionChecker::tells).isPresent();
    }

    private static boolean tells(Unit unit) {
        return unit.kind() == Kind.WORD || unit.kind() == Kind.NAME;
    }

    /** "The [head] of the church", "their [home] in Mill Street": what it is of, or the named place it is at, is the same. */
    private static boolean leadsOn(Hole hole, List<Element> after) {
        if (after.isEmpty() || !WHERE.contains(after.getFirst().key())) {
            return false;
        }
        boolean of = after.getFirst().key().equals("of");
        return after.stream()
                .skip(1)
                .dropWhile(element -> ARTICLES.contains(element.key()))
                .findFirst()
                .filter(element -> element.isUnit()
                        && (of || hole.line().units().get(element.unit()).kind() == Kind.NAME))
                .isPresent();
    }
}

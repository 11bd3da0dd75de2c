package crossread.align.wording;

import crossread.align.wording.Verbs.Form;
import crossread.align.wording.Verbs.Verb;
import crossread.model.fact.Wording.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Finds words in the same frame: the words before and behind them are the same in both sentences, small words among them.
 * "according to a [person, source] close to him".
 */
final class FrameFinder {
    /** Units in one another's place at most. */
    private static final int LONGEST = 2;
    /** So many common words around them at least, one of them no small word. */
    private static final int FRAME = 3;
    /** How far the frame is looked at on each side. */
    private static final int REACH = 4;
    /** May stand inside a description: "Russian-occupied regions of". */
    private static final Set<String> INSIDE = Set.of("-", "of", "the");

    private final Verbs verbs;
    private final DescriptionChecker descriptions;
    private final RunFinder runs = new RunFinder();

    FrameFinder(Verbs verbs) {
        this.verbs = verbs;
        this.descriptions = new DescriptionChecker(verbs);
    }

    List<Swap> find(Line one, Line other) {
        List<Element> mine = one.elements();
        List<Element> theirs = other.elements();
        List<Run> common = runs.find(keys(mine), keys(theirs));
        List<Swap> found = new ArrayList<>();
        for (int i = 0; i < common.size(); i++) {
            Run before = i == 0 ? new Run(0, 0, 0) : common.get(i - 1); // where both sentences begin
            Run after = common.get(i);
            Optional<Hole> first = hole(one, mine.subList(before.fromEnd(), after.from()));
            Optional<Hole> second = hole(other, theirs.subList(before.toEnd(), after.to()));
            List<Element> left = mine.subList(Math.max(before.from(), before.fromEnd() - REACH), before.fromEnd());
            List<Element> right = mine.subList(after.from(), Math.min(after.fromEnd(), after.from() + REACH));
            if (first.isPresent() && second.isPresent() && isFrame(left, right)) {
                swap(first.get(), second.get(), left, right).ifPresent(found::add);
            }
        }
        return found;
    }

    private static List<String> keys(List<Element> elements) {
        return elements.stream().map(Element::key).toList();
    }

    /** The units of the elements, where there are no more than a few and next to nothing else. */
    private static Optional<Hole> hole(Line line, List<Element> elements) {
        List<Element> units = elements.stream().filter(Element::isUnit).toList();
        boolean plain = elements.stream()
                .filter(element -> !element.isUnit())
                .allMatch(element -> INSIDE.contains(element.key()) && units.size() > 1);
        // "to the [hall]" and "to [safety]" are not told alike.
        boolean edged = !elements.isEmpty()
                && elements.getFirst().isUnit()
                && elements.getLast().isUnit();
        if (units.isEmpty() || units.size() > LONGEST || !plain || !edged) {
            return Optional.empty();
        }
        return Optional.of(
                new Hole(line, units.getFirst().unit(), units.getLast().unit() + 1));
    }

    private static boolean isFrame(List<Element> before, List<Element> after) {
        List<Element> around = new ArrayList<>(before);
        around.addAll(after);
        long words = around.stream()
                .filter(element -> element.isUnit() || element.small())
                .count();
        return words >= FRAME && around.stream().anyMatch(Element::isUnit);
    }

    private Optional<Swap> swap(Hole one, Hole other, List<Element> before, List<Element> after) {
        if (!OwnWords.are(one, other)) {
            return Optional.empty();
        }
        Optional<Act> first = Act.after(one, verbs);
        Optional<Act> second = Act.after(other, verbs);
        if (first.isPresent() && second.isPresent()) {
            boolean single = one.size() == 1 && other.size() == 1;
            boolean bare = verbs.isBare(first.get().verb())
                    || verbs.isBare(second.get().verb());
            return single && !bare && first.get().fits(second.get(), verbs)
                    ? Optional.of(Swap.of(Kind.ACT, one.left().map(one.line()::head), one, other))
                    : Optional.empty();
        }
        if (first.isPresent() || second.isPresent() || !isNominal(one) || !isNominal(other)) {
            return Optional.empty();
        }
        if (!descriptions.areOfOne(one, other, before, after)) {
            return Optional.empty();
        }
        Optional<Unit> next = one.right()
                .filter(right -> right.first() == one.units().getLast().last() + 1);
        return Optional.of(Swap.of(Kind.DESCRIPTION, next.or(() -> one.left().filter(Unit::isSomebody)), one, other));
    }

    /** Whether no word of it tells how or how much, or that something is said. */
    private boolean isNominal(Hole hole) {
        return hole.units().stream().map(unit -> hole.line().low(unit.first())).noneMatch(word -> {
            Optional<Verb> verb = verbs.of(word);
            boolean acts = hole.size() > 1
                    && verb.filter(each -> each.form() == Form.PAST || each.form() == Form.ING)
                            .isPresent();
            return acts
                    || (word.endsWith("ly") && word.length() > 4)
                    || verb.filter(verbs::isPlain).isPresent();
        });
    }
}

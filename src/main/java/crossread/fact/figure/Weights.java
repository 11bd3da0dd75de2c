package crossread.fact.figure;

import crossread.fact.figure.measure.Extent;
import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.Phrases;
import java.util.Set;

/** Tells pounds of weight from pounds sterling. */
record Weights(Set<String> cues, Set<String> weighed, Set<String> of) {
    /** How far before the figure a word such as "weighs" may stand, in pieces. */
    private static final int REACH = 6;

    /**
     * Whether "pounds" behind {@code extent} is a weight: "200-pound man", "pounds of rice", "weighs 5 pounds". Sums
     * come in thousands and millions, weights hardly.
     */
    boolean isWeight(Line line, Extent extent, Phrases.Match<Currencies.Unit> unit) {
        if (!unit.meaning().code().equals("GBP")
                || unit.meaning().cent()
                || !line.lower(unit.from()).startsWith("pound")) {
            return false;
        }
        if (unit.to() - unit.from() > 1 || extent.low().isScaled()) {
            return false;
        }
        boolean attribute = line.is(unit.from(), "pound") && line.isInnerHyphen(unit.from() - 1);
        // "a 5.18 pound nugget", but "a 500 pound fine"
        boolean thing = line.is(unit.from(), "pound")
                && (weighed.contains(line.lower(unit.to())) || weighed.contains(line.lower(unit.to() + 1)));
        if (attribute || thing || of.contains(line.lower(unit.to()))) {
            return true;
        }
        for (int i = extent.from() - 1; i >= extent.from() - REACH; i--) {
            if (cues.contains(line.lower(i))) {
                return true;
            }
        }
        return false;
    }
}

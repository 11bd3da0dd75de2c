package crossread.align.wording;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Tells whether words of a sentence are its outlet's own: no names, figures or quoted speech, and only in this sentence. */
final class OwnWords {
    /** Words that begin with so many letters alike are forms of one: "collaborate", "collaboration". */
    private static final int ALIKE = 5;

    private OwnWords() {}

    /** Whether the words of both holes are, and are not the same but for hyphens. */
    static boolean are(Hole one, Hole other) {
        return areFree(one, other.line())
                && areFree(other, one.line())
                && !letters(one.text()).equals(letters(other.text()))
                && !isSpelling(one, other);
    }

    /** Whether they are the same words but for a letter: "defence" and "defense", or a slip of the pen. */
    private static boolean isSpelling(Hole one, Hole other) {
        List<Unit> mine = one.units();
        List<Unit> theirs = other.units();
        return mine.size() == theirs.size()
                && IntStream.range(0, mine.size())
                        .allMatch(i -> isSpelling(
                                one.line().low(mine.get(i).first()),
                                other.line().low(theirs.get(i).first())));
    }

    private static boolean isSpelling(String one, String other) {
        if (one.equals(other)) {
            return true;
        }
        int start = 0;
        int least = Math.min(one.length(), other.length());
        while (start < least && one.charAt(start) == other.charAt(start)) {
            start++;
        }
        int end = 0;
        while (end < least - start && one.charAt(one.length() - 1 - end) == other.charAt(other.length() - 1 - end)) {
            end++;
        }
        int longest = Math.max(one.length(), other.length());
        // Something on either side has to be the same, or "house" and "mouse" were one.
        return longest >= ALIKE && longest - start - end == 1 && start > 0;
    }

    private static boolean areFree(Hole hole, Line other) {
        Set<String> keys = other.units().stream().map(Unit::key).collect(Collectors.toSet());
        return hole.units().stream().allMatch(unit -> isFree(hole.line(), unit, keys));
    }

    private static boolean isFree(Line line, Unit unit, Set<String> others) {
        String text = line.text(unit);
        // "Russian-occupied": half of it is a name, all of it describes.
        boolean compound = line.low(unit.last() + 1).equals("-");
        boolean name = unit.first() > 0 && Character.isUpperCase(text.codePointAt(0)) && !compound;
        return unit.kind() == Unit.Kind.WORD
                && !name
                && text.codePoints().noneMatch(Character::isDigit)
                && !text.endsWith("n't")
                && !text.endsWith("n’t")
                && !isAddress(line.text(), unit.span().start())
                && !line.isSpoken(unit.span())
                && others.stream().noneMatch(other -> isAlike(other, unit.key()));
    }

    /** Whether it goes on what stands before it, as in an address of the net. */
    private static boolean isAddress(String text, int start) {
        return start > 0 && "/.@_#".indexOf(text.charAt(start - 1)) >= 0;
    }

    private static boolean isAlike(String one, String other) {
        return one.equals(other)
                || (one.length() >= ALIKE && other.length() >= ALIKE && one.regionMatches(0, other, 0, ALIKE));
    }

    /** "long-standing" is "longstanding". */
    private static String letters(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}

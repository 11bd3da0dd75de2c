package crossread.read.clean;

/**
 * A line that may stand over a headline and say where in the paper it belongs, or what it is: "POLITICS", "EXCLUSIVE", "WAR ON
 * THE COAST".
 *
 * @param line the line
 */
public record Kicker(String line) {
    /** A headline in capitals has more words as a rule: it has a verb. */
    private static final int LONGEST = 4;

    /** Words of the shortest line that is taken for the headline under it. */
    private static final int SHORTEST_HEADLINE = 3;

    /** Whether it is short and all in capitals; a script that has none knows no such lines. */
    public boolean isInCapitals() {
        return isCapital(line) && isShort();
    }

    /** Whether it has no more words than such a line has. */
    public boolean isShort() {
        return new Wording(line).count() <= LONGEST;
    }

    /** Whether it is in capitals and {@code next}, the line below it, is a line of words that is not. */
    public boolean standsOver(String next) {
        return isInCapitals() && !isCapital(next) && new Wording(next).count() >= SHORTEST_HEADLINE;
    }

    /** The German sharp s stays small among capitals. */
    private static boolean isCapital(String text) {
        return text.codePoints().anyMatch(Character::isUpperCase)
                && text.codePoints().noneMatch(letter -> Character.isLowerCase(letter) && letter != 'ß');
    }
}

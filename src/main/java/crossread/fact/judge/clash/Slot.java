package crossread.fact.judge.clash;

import crossread.fact.judge.story.Said;
import crossread.model.article.Token;
import crossread.words.WordList;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * What stands right beside a mention: of two sentences that say the same, only what stands in one slot of both is told of the
 * same act. "Arrested on Tuesday" and "arrested Wednesday" are days of one act, "police said on Tuesday" and "said on Wednesday"
 * are days of two remarks: whoever speaks may do so again.
 *
 * @param left stem of the nearest telling word before it, empty where there is none or it says that somebody speaks
 * @param right stem of the nearest telling word behind it, likewise
 * @param spoken whether a word beside it says that somebody speaks
 */
record Slot(String left, String right, boolean spoken) {
    /** A word further away is rather that of another act. */
    private static final int REACH = 4;

    /** Stands for any verb of speaking; no stem has a blank. */
    private static final String SAID = " said";

    private static final Set<String> SPEAKING = WordList.load("speech-verbs").words();

    /** Words that belong to a day and not to what was done on it. */
    private static final Set<String> DAYTIMES = daytimes();

    static Slot of(Said said) {
        List<Token> tokens = said.passage().tokens();
        if (said.tokens().isEmpty()) {
            return new Slot("", "", false);
        }
        String left = beside(tokens, tokens.indexOf(said.tokens().getFirst()), -1);
        String right = beside(tokens, tokens.indexOf(said.tokens().getLast()), 1);
        boolean spoken = left.equals(SAID) || right.equals(SAID);
        return new Slot(left.equals(SAID) ? "" : left, right.equals(SAID) ? "" : right, spoken);
    }

    /** Whether the words on one side are the same. */
    boolean fits(Slot other) {
        return isSame(left, other.left) || isSame(right, other.right);
    }

    private static boolean isSame(String one, String other) {
        return !one.isEmpty() && one.equals(other);
    }

    private static String beside(List<Token> tokens, int from, int step) {
        int at = from + step;
        for (int seen = 0; seen < REACH && at >= 0 && at < tokens.size(); at += step) {
            Token token = tokens.get(at);
            if (SPEAKING.contains(low(token))) {
                return SAID;
            }
            if (token.isContent() && !DAYTIMES.contains(low(token))) {
                return token.stem();
            }
            seen++;
        }
        return "";
    }

    private static Set<String> daytimes() {
        Set<String> words = new HashSet<>(Set.of(
                "morning", "afternoon", "evening", "night", "noon", "midnight", "early", "late", "local", "time"));
        for (DayOfWeek day : DayOfWeek.values()) {
            words.add(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH).toLowerCase(Locale.ROOT));
        }
        return Set.copyOf(words);
    }

    private static String low(Token token) {
        return token.text().toLowerCase(Locale.ROOT);
    }
}

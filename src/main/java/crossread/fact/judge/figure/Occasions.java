package crossread.fact.judge.figure;

import crossread.fact.judge.story.Calendar;
import crossread.fact.judge.story.Passage;
import crossread.fact.judge.story.Said;
import crossread.model.article.Token;
import crossread.model.fact.Value;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * When and of whom a figure is, and whether it is a state or a change: "470 rockets since June" and "300 in March", "a share of 10
 * per cent" and "8 per cent lower" answer other questions, however alike their sentences are. Each sentence is read once, since
 * each figure is held against every other of its unit. Safe for many threads.
 */
public final class Occasions {
    private static final Calendar CALENDAR = new Calendar();
    private static final Pattern YEAR = Pattern.compile("#(?:19|20)\\d\\d");

    private final Map<Said, Set<String>> named = new ConcurrentHashMap<>();
    private final Map<Passage, Set<String>> capitals = new ConcurrentHashMap<>();

    /** Whether the sentences name months or years, and none in common. */
    public boolean areOther(Said one, Said other) {
        Set<String> mine = named.computeIfAbsent(one, Occasions::named);
        Set<String> theirs = named.computeIfAbsent(other, Occasions::named);
        return !mine.isEmpty() && !theirs.isEmpty() && Collections.disjoint(mine, theirs);
    }

    /** Whether only one of the sentences names a year: what is told with its year is rather of another time. */
    public boolean areOfOtherYears(Said one, Said other) {
        Set<String> mine = named.computeIfAbsent(one, Occasions::named);
        Set<String> theirs = named.computeIfAbsent(other, Occasions::named);
        return mine.stream().anyMatch(Occasions::isYear) != theirs.stream().anyMatch(Occasions::isYear);
    }

    private static boolean isYear(String name) {
        return YEAR.matcher(name).matches();
    }

    /** Whether one is by how much something changed, and the other how much there is. */
    public static boolean areChangeAndState(Said one, Said other) {
        return (Given.change(one) == Value.Change.NONE) != (Given.change(other) == Value.Change.NONE);
    }

    /** Whether both sentences name somebody or something, and nothing in common. */
    public boolean areOfOthers(Said one, Said other) {
        Set<String> mine = capitals.computeIfAbsent(one.passage(), Occasions::capitals);
        Set<String> theirs = capitals.computeIfAbsent(other.passage(), Occasions::capitals);
        return !mine.isEmpty() && !theirs.isEmpty() && Collections.disjoint(mine, theirs);
    }

    /** The stems of words with a capital that do not begin the sentence; no months and weekdays. */
    private static Set<String> capitals(Passage passage) {
        Set<String> capitals = new HashSet<>();
        boolean inside = false;
        for (Token token : passage.tokens()) {
            boolean word = token.kind() == Token.Kind.WORD;
            if (word
                    && inside
                    && Character.isUpperCase(token.text().codePointAt(0))
                    && CALENDAR.named(List.of(token)).isEmpty()) {
                capitals.add(token.stem());
            }
            inside |= word || token.kind() == Token.Kind.FUNCTION_WORD || token.kind() == Token.Kind.NUMBER;
        }
        return capitals;
    }

    private static Set<String> named(Said said) {
        List<Token> written = said.passage().tokens().stream()
                .filter(token -> !Character.isLowerCase(token.text().codePointAt(0)))
                .filter(token -> !said.tokens().contains(token))
                .toList();
        Set<String> named = new HashSet<>();
        for (String name : CALENDAR.named(written)) {
            if (Calendar.isMonth(name) || isYear(name)) {
                named.add(name);
            }
        }
        return named;
    }
}

package crossread.fact.judge.same;

import crossread.fact.judge.story.Calendar;
import crossread.fact.judge.story.Passage;
import crossread.fact.judge.story.Runs;
import crossread.fact.judge.story.Said;
import crossread.fact.judge.story.Story;
import crossread.model.article.Token;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.fact.Value;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Dates are the same where they are equal: a stretch of time is shared only by an equal one. A day within a week, or a weekend, gives pause in related
 * sentences, and one of which another article names but the month or year is told with a remark. Dates that cannot be told are the same where they are written alike.
 */
public final class SameDates implements Sameness {
    private static final int WEEK = 7;
    private static final String COARSER = "remark.coarser-date";
    private static final Pattern YEAR = Pattern.compile("#(?:19|20)\\d\\d");
    /** From this score of their sentences on, dates that cannot be compared give pause. */
    private static final double RELATED = .2;

    private final Story story;
    private static final Calendar CALENDAR = new Calendar();

    private final Map<Passage, Set<Mention>> told = new HashMap<>();
    private final Map<Passage, List<Said>> clocks = new HashMap<>();

    /**
     * Takes in the dates of all articles.
     *
     * @param mentions all of them: the words of a date that is resolved elsewhere to another day prove nothing
     */
    public SameDates(Story story, List<Said> mentions) {
        this.story = story;
        for (Said said : mentions) {
            if (Hours.isTold(said)) {
                clocks.computeIfAbsent(said.passage(), passage -> new ArrayList<>())
                        .add(said);
            }
            if (said.mention().value() instanceof Value.Dates dates
                    && dates.from().isPresent()
                    && dates.clock().isEmpty()) {
                told.computeIfAbsent(said.passage(), passage -> new HashSet<>()).add(said.mention());
            }
        }
    }

    /** First and last day. */
    private record Days(LocalDate from, LocalDate to) {
        boolean holds(Days other) {
            return !from.isAfter(other.from) && !other.to.isAfter(to);
        }

        /** Two days one of which follows the other. */
        boolean isBeside(Days other) {
            return length() == 1 && other.length() == 1 && Math.abs(ChronoUnit.DAYS.between(from, other.from)) == 1;
        }

        long length() {
            return ChronoUnit.DAYS.between(from, to) + 1;
        }
    }

    private static List<Days> days(Said said) {
        if (said.mention().value() instanceof Value.Dates dates && dates.from().isPresent()) {
            LocalDate from = dates.from().get();
            LocalDate to = dates.to().orElse(from);
            return List.of(new Days(from, to.isBefore(from) ? from : to));
        }
        return List.of();
    }

    /** Whether it is one day that can be told. */
    public static boolean isOneDay(Said said) {
        return !Hours.isTold(said) && days(said).stream().anyMatch(days -> days.length() == 1);
    }

    @Override
    public boolean judges(FactKind kind) {
        return kind == FactKind.DATE;
    }

    @Override
    public String identity(Said said) {
        if (Hours.isTold(said)) {
            return Hours.identity(said);
        }
        return days(said).stream()
                .map(days -> "days " + days.from() + " " + days.to())
                .findFirst()
                .orElseGet(() -> words(said));
    }

    private static String words(Said said) {
        return "words " + String.join(" ", Runs.words(said.tokens()));
    }

    @Override
    public Set<String> keys(Said said) {
        if (Hours.isTold(said)) {
            return Set.of("clock");
        }
        Set<String> keys = new HashSet<>();
        keys.add(words(said));
        // A date that cannot be told may be any other: only the sentences tell whether to hesitate.
        keys.add("any");
        for (Days days : days(said)) {
            for (int year = days.from().getYear();
                    year <= Math.min(days.to().getYear(), days.from().getYear() + 50);
                    year++) {
                keys.add("year " + year);
            }
        }
        return keys;
    }

    @Override
    public Likeness compare(Said one, Said other) {
        if (Hours.isTold(one) || Hours.isTold(other)) {
            boolean related = story.score(one.passage().ref(), other.passage().ref()) >= RELATED;
            return Hours.isTold(one) && Hours.isTold(other) ? Hours.compare(one, other, related) : Likeness.OTHER;
        }
        List<Days> mine = days(one);
        List<Days> theirs = days(other);
        if (mine.isEmpty() || theirs.isEmpty()) {
            return written(one, other);
        }
        Days first = mine.getFirst();
        Days second = theirs.getFirst();
        if (first.equals(second)) {
            return Likeness.SAME;
        }
        if (first.isBeside(second) && isOneInstant(one, other)) {
            return new Likeness(.8, Hours.ZONE);
        }
        // "next week" and "Monday" may be one date where the sentences speak of one thing, and nobody says so
        boolean related = story.score(one.passage().ref(), other.passage().ref()) >= RELATED;
        boolean within = first.holds(second) || second.holds(first);
        if (!related || !within) {
            return Likeness.OTHER;
        }
        boolean day = first.length() == 1 || second.length() == 1;
        if (day && (isSaidMoreFully(one, other) || isSaidMoreFully(other, one))) {
            return new Likeness(.75, COARSER);
        }
        return Math.max(first.length(), second.length()) <= WEEK ? Likeness.UNSURE : Likeness.OTHER;
    }

    /** "March 11, 2005" and "March 2005". */
    private static boolean isSaidMoreFully(Said fine, Said coarse) {
        Set<String> names = CALENDAR.named(coarse.tokens());
        return !names.isEmpty() && CALENDAR.named(fine.tokens()).containsAll(names);
    }

    /** Monday evening in one zone is Tuesday morning in another. */
    private boolean isOneInstant(Said one, Said other) {
        return clocks.getOrDefault(one.passage(), List.of()).stream()
                .anyMatch(mine -> clocks.getOrDefault(other.passage(), List.of()).stream()
                        .anyMatch(theirs ->
                                Hours.compare(mine, theirs, true).remark().equals(Hours.ZONE)));
    }

    /** Where a day cannot be told: "early Saturday" is "Saturday", and whether "today" is "Thursday" nobody can say. */
    private Likeness written(Said one, Said other) {
        Set<String> mine = CALENDAR.named(one.tokens());
        Set<String> theirs = CALENDAR.named(other.tokens());
        if (words(one).equals(words(other))) {
            return Likeness.same(.8);
        }
        if (mine.isEmpty() || theirs.isEmpty()) {
            boolean related = story.score(one.passage().ref(), other.passage().ref()) >= RELATED;
            return related || (mine.isEmpty() && theirs.isEmpty()) ? Likeness.UNSURE : Likeness.OTHER;
        }
        if (mine.containsAll(theirs) || theirs.containsAll(mine)) {
            return Likeness.same(.75);
        }
        // whether "Thursday" was October 4 only the day of publication tells
        return Calendar.areUnlike(mine, theirs)
                        && story.score(one.passage().ref(), other.passage().ref()) >= RELATED
                ? Likeness.UNSURE
                : Likeness.OTHER;
    }

    private static boolean isYear(List<Token> tokens) {
        return tokens.size() == 1 && YEAR.matcher(tokens.getFirst().stem()).matches();
    }

    /** "Three years ago" is also said by "after three years of war". */
    private static List<Token> withoutAgo(List<Token> tokens) {
        boolean ago = tokens.size() > 2
                && tokens.getFirst().kind() == Token.Kind.NUMBER
                && tokens.getLast().text().equalsIgnoreCase("ago");
        return ago ? tokens.subList(0, tokens.size() - 1) : tokens;
    }

    @Override
    public Map<String, Echo> echoes(Said said) {
        List<Token> tokens = withoutAgo(said.tokens());
        List<String> wanted = Runs.stems(tokens);
        Set<String> content = Passage.content(tokens);
        Map<String, Echo> found = new HashMap<>();
        for (Passage passage : story.withAll(content)) {
            boolean elsewhere = !days(said).isEmpty() && told.containsKey(passage);
            if (elsewhere && isYear(tokens)) {
                // "in 2017" where the other tells a day of that year: whether of the same nobody can say
                found.merge(passage.article(), new Echo(passage, Likeness.UNSURE), Echo::or);
            } else if (!elsewhere && Runs.holds(Runs.stems(passage.tokens()), wanted)) {
                found.merge(passage.article(), new Echo(passage, Likeness.same(.75)), Echo::or);
            }
        }
        return found;
    }
}

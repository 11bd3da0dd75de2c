package crossread.fact.figure.date;

import crossread.fact.figure.number.Line;
import crossread.fact.figure.number.Phrases;
import crossread.words.WordList;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

/**
 * Reads the year behind a day or a month: "2014", "of 2014", "of last year". Of "of that year" nobody can say which it is,
 * but it is not just any.
 */
final class YearBehind {
    private final Set<String> of;
    private final Phrases<Integer> relative;
    private final Phrases<Boolean> other;

    YearBehind(DateWords words, WordList numbers) {
        of = Set.copyOf(numbers.forms("of"));
        relative = words.phrases("year-behind");
        other = new Phrases<Boolean>().addAll(List.copyOf(words.set("year-behind-other")), true);
    }

    /**
     * A year that is told.
     *
     * @param to one past its last piece
     * @param year empty where it cannot be said which
     */
    record Found(int to, Optional<Integer> year) {}

    /**
     * The year that stands at {@code index}.
     *
     * @param comma whether a comma may stand before it
     */
    Optional<Found> at(Line line, int index, boolean comma) {
        int at = (comma && line.is(index, ",")) || of.contains(line.lower(index)) ? index + 1 : index;
        OptionalInt year = DateWords.year(line, at);
        if (year.isPresent()) {
            return Optional.of(new Found(at + 1, Optional.of(year.getAsInt())));
        }
        return relative.at(line, index)
                .map(match -> new Found(
                        match.to(), line.published().map(LocalDate::getYear).map(now -> now + match.meaning())))
                .or(() -> other.at(line, index).map(match -> new Found(match.to(), Optional.empty())));
    }
}

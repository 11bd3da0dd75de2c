package crossread.fact.figure;

import crossread.fact.figure.number.Line;
import crossread.words.WordList;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads what befell a few people: "two people were rescued" counts rescued people. Two people who met or said something
 * are hardly worth a mark, two who died are the news.
 */
final class Fates {
    /** Words between those people and their verb: "two women, both officers, were also killed" is too far. */
    private static final int REACH = 4;

    private final Map<String, String> fates = new HashMap<>();
    private final Map<String, String> done = new HashMap<>();
    private final Set<String> few;
    private final Set<String> between;

    Fates(WordList words) {
        words.keyed("fate").forEach((fate, forms) -> forms.forEach(form -> fates.put(form, fate)));
        words.keyed("done-to").forEach((fate, forms) -> forms.forEach(form -> done.put(form, fate)));
        few = Set.copyOf(words.forms("few"));
        between = Set.copyOf(words.forms("before-fate"));
    }

    /** What is counted with what befell them, where the pieces {@code from} to {@code to} count people. */
    String of(Line line, int from, int to, String counted) {
        if (!few.contains(counted)) {
            return counted;
        }
        return behind(line, to)
                .or(() -> Optional.ofNullable(done.get(line.lower(from - 1))))
                .map(fate -> fate + " " + counted)
                .orElse(counted);
    }

    private Optional<String> behind(Line line, int to) {
        int at = to;
        while (at < to + REACH && between.contains(line.lower(at))) {
            at++;
        }
        return Optional.ofNullable(fates.get(line.lower(at)));
    }
}

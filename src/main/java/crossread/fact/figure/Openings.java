package crossread.fact.figure;

import java.util.HashSet;
import java.util.Set;

/** The words that figures of one kind may begin with; a number or a sign may begin any. */
final class Openings {
    private final Set<String> words = new HashSet<>();
    private boolean numbers;

    /** Any number in words too. */
    Openings andNumbers() {
        numbers = true;
        return this;
    }

    Openings and(Set<String> more) {
        words.addAll(more);
        return this;
    }

    Openings and(Phrases<?> phrases) {
        return and(phrases.openings());
    }

    /** Lower-cased. */
    Set<String> words() {
        return words;
    }

    boolean haveNumbers() {
        return numbers;
    }
}

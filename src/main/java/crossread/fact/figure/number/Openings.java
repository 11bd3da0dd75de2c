package crossread.fact.figure.number;

import java.util.HashSet;
import java.util.Set;

/** The words that figures of one kind may begin with; a number or a sign may begin any. */
public final class Openings {
    private final Set<String> words = new HashSet<>();
    private boolean numbers;

    /** Any number in words too. */
    public Openings andNumbers() {
        numbers = true;
        return this;
    }

    public Openings and(Set<String> more) {
        words.addAll(more);
        return this;
    }

    public Openings and(Phrases<?> phrases) {
        return and(phrases.openings());
    }

    /** Lower-cased. */
    public Set<String> words() {
        return words;
    }

    public boolean haveNumbers() {
        return numbers;
    }
}

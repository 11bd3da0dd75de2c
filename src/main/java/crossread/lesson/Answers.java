package crossread.lesson;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * What one student answered so far. Every change gives a new value.
 *
 * @param name who the student is, as the student writes it; may be empty
 * @param letters by card id, in the order of the articles; no letters mean "none of them", no entry "not answered"
 */
public record Answers(String name, Map<String, List<String>> letters) {
    public static final Answers NONE = new Answers("", Map.of());

    public Answers {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        letters.forEach((card, some) -> copy.put(card, List.copyOf(some)));
        letters = Collections.unmodifiableMap(copy);
    }

    public Answers withName(String value) {
        return new Answers(value, letters);
    }

    /** The answer to a card; empty where there is none yet. */
    public Optional<List<String>> of(Card card) {
        return Optional.ofNullable(letters.get(card.id()));
    }

    /** The letter is taken into the answer, or out of it where it was in; the last one out leaves no answer. */
    public Answers toggled(Card card, String letter) {
        if (!card.choices().contains(letter)) {
            return this;
        }
        Set<String> now = new TreeSet<>(of(card).orElse(List.of()));
        if (!now.remove(letter)) {
            now.add(letter);
        }
        return now.isEmpty() ? without(card) : with(card, now);
    }

    /** The letter is taken into the answer. */
    public Answers added(Card card, String letter) {
        return of(card).orElse(List.of()).contains(letter) ? this : toggled(card, letter);
    }

    /** Every letter is the answer. */
    public Answers all(Card card) {
        return with(card, Set.copyOf(card.choices()));
    }

    /** "None of them" is the answer, or there is none where it was. */
    public Answers toggledNone(Card card) {
        return of(card).filter(List::isEmpty).isPresent() ? without(card) : with(card, Set.of());
    }

    /** As if the card had not been answered. */
    public Answers without(Card card) {
        Map<String, List<String>> copy = new LinkedHashMap<>(letters);
        copy.remove(card.id());
        return new Answers(name, copy);
    }

    private Answers with(Card card, Set<String> some) {
        Map<String, List<String>> copy = new LinkedHashMap<>(letters);
        copy.put(card.id(), card.choices().stream().filter(some::contains).toList());
        return new Answers(name, copy);
    }
}

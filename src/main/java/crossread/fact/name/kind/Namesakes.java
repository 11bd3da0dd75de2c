package crossread.fact.name.kind;

import crossread.fact.name.word.Candidate;
import crossread.fact.name.word.Run;
import crossread.words.WordList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Tells whether "Otto Berg" and "Otto Berg Jr." of one article are two people. Who writes of one man drops the "Jr." once and for all;
 * who names both in one sentence, takes the "Jr." up again, or calls him a son of the Berg named before, writes of two.
 */
final class Namesakes {
    private static final WordList DESCENT = WordList.load("descent");

    private static final Set<String> SUFFIXES = Set.copyOf(DESCENT.forms("descent"));
    /** Numbers are left out and taken up again of one man, too. */
    private static final Set<String> NUMBERS = DESCENT.words("numbers");

    private static final Set<String> KIN =
            Set.of("son", "sons", "father", "grandson", "grandfather", "dad", "elder", "younger", "namesake");
    /** How far from a name a word of kin may stand, in words. */
    private static final int NEAR = 4;
    /** How often the way of writing changes where two are meant. */
    private static final int TURNS = 2;

    /** By last name, where it is written with a given name, with "Jr.", or with both, in the order of the text. */
    private final Map<String, List<Candidate>> places = new HashMap<>();

    Namesakes(List<Candidate> candidates) {
        for (Candidate candidate : candidates) {
            List<String> words = LastNames.words(candidate.name());
            if (words.size() > 1) {
                places.computeIfAbsent(last(words), _ -> new ArrayList<>()).add(candidate);
            }
        }
    }

    /** "jr" of "Otto Berg Jr". */
    static Optional<String> suffix(List<String> words) {
        String last = words.getLast().replace(".", "").toLowerCase(Locale.ROOT);
        return words.size() > 1 && SUFFIXES.contains(last) ? Optional.of(last) : Optional.empty();
    }

    /** The last name, without "Jr". */
    static String last(List<String> words) {
        return words.get(words.size() - (suffix(words).isPresent() ? 2 : 1));
    }

    /** Whether who bears this name with its "Jr." is another than one the article names in full without it. */
    boolean isApart(String name) {
        List<String> words = LastNames.words(name);
        if (suffix(words).isEmpty()) {
            return false;
        }
        int turns = 0;
        boolean son = false;
        Candidate before = null;
        for (Candidate place : places.getOrDefault(last(words), List.of())) {
            if (!mayBe(words, LastNames.words(place.name()))) {
                continue;
            }
            if (before != null && isSuffixed(place) != isSuffixed(before)) {
                if (place.run().line().index() == before.run().line().index()) {
                    return true;
                }
                turns++;
                son |= isSuffixed(place) && isKin(place.run());
            }
            before = place;
        }
        return son || (turns >= TURNS && suffix(words).filter(NUMBERS::contains).isEmpty());
    }

    private static boolean isSuffixed(Candidate place) {
        return suffix(LastNames.words(place.name())).isPresent();
    }

    /** "Berg Jr" and "Otto Berg" may be Otto Berg Jr.; "Anna Berg" and "Otto Berg III" are others anyway. */
    private static boolean mayBe(List<String> name, List<String> form) {
        Optional<String> suffix = suffix(form);
        boolean given = form.size() > (suffix.isPresent() ? 2 : 1) && name.size() > 2;
        return (suffix.isEmpty() || suffix.equals(suffix(name)))
                && (!given || form.getFirst().equals(name.getFirst()));
    }

    private boolean isKin(Run run) {
        for (int i = run.from() - NEAR; i < run.to() + NEAR; i++) {
            if (KIN.contains(run.line().low(i))) {
                return true;
            }
        }
        return false;
    }
}

package crossread.align;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * Finds which earlier line of an article one repeats: almost the same stems and exactly the same figures, since an updated
 * figure is news and no repeat; with few stems the very same words. Looks only at lines that have one of the line's rarest
 * stems, of which a repeat cannot lack all: held against every line, an article of 5,000 took 12 million looks.
 */
final class Repeats {
    /** Share of the larger set of stems that two sentences of one article have in common when one repeats the other. */
    private static final double SHARE = 0.9;
    /** With fewer stems than this only the very same words are a repeat. */
    private static final int FEW = 4;

    private final List<Set<String>> known = new ArrayList<>();
    private final Map<String, Integer> byText = new HashMap<>();
    private final Map<String, List<Integer>> byStem = new HashMap<>();

    /** The number of the first line known that this one repeats; where there is none it is known from now on, and -1. */
    int firstOrAdd(String text, Set<String> stems) {
        int first = first(text, stems);
        if (first < 0) {
            byText.put(text, known.size());
            stems.forEach(
                    stem -> byStem.computeIfAbsent(stem, _ -> new ArrayList<>()).add(known.size()));
            known.add(stems);
        }
        return first;
    }

    private int first(String text, Set<String> stems) {
        int same = byText.getOrDefault(text, -1);
        for (int line : candidates(stems)) {
            if (same >= 0 && line > same) {
                break;
            }
            if (repeats(known.get(line), stems)) {
                return line;
            }
        }
        return same;
    }

    private Set<Integer> candidates(Set<String> stems) {
        Set<Integer> lines = new TreeSet<>();
        if (stems.size() >= FEW) {
            int mayLack = stems.size() - (int) Math.ceil(SHARE * stems.size());
            stems.stream()
                    .map(stem -> byStem.getOrDefault(stem, List.of()))
                    .sorted(Comparator.comparingInt(List::size))
                    .limit(mayLack + 1L)
                    .forEach(lines::addAll);
        }
        return lines;
    }

    private static boolean repeats(Set<String> stems, Set<String> others) {
        int larger = Math.max(stems.size(), others.size());
        int smaller = Math.min(stems.size(), others.size());
        if (smaller < FEW || smaller < SHARE * larger) {
            return false;
        }
        int common = 0;
        for (String stem : stems) {
            common += others.contains(stem) ? 1 : 0;
        }
        return common >= SHARE * larger && figures(stems).equals(figures(others));
    }

    private static Set<String> figures(Set<String> stems) {
        return stems.stream().filter(stem -> stem.startsWith("#")).collect(Collectors.toSet());
    }
}

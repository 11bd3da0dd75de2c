package crossread.align.index;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

    /** By line: the numbers of its stems, ascending. */
    private final List<int[]> known = new ArrayList<>();

    private final Map<String, Integer> byText = new HashMap<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    /** Numbers of stems that are figures. */
    private final BitSet figures = new BitSet();
    /** By stem: the lines that have it. */
    private final List<List<Integer>> byStem = new ArrayList<>();

    /** The number of the first line known that this one repeats; where there is none it is known from now on, and -1. */
    int firstOrAdd(String text, Set<String> words) {
        int[] stems = words.stream().mapToInt(this::number).sorted().toArray();
        int first = first(text, stems);
        if (first < 0) {
            byText.put(text, known.size());
            for (int stem : stems) {
                byStem.get(stem).add(known.size());
            }
            known.add(stems);
        }
        return first;
    }

    private int number(String stem) {
        return numbers.computeIfAbsent(stem, _ -> {
            byStem.add(new ArrayList<>());
            figures.set(byStem.size() - 1, stem.startsWith("#"));
            return byStem.size() - 1;
        });
    }

    private int first(String text, int[] stems) {
        int same = byText.getOrDefault(text, -1);
        BitSet candidates = candidates(stems);
        for (int line = candidates.nextSetBit(0); line >= 0; line = candidates.nextSetBit(line + 1)) {
            if (same >= 0 && line > same) {
                break;
            }
            if (repeats(known.get(line), stems)) {
                return line;
            }
        }
        return same;
    }

    private BitSet candidates(int[] stems) {
        BitSet lines = new BitSet();
        if (stems.length >= FEW) {
            int mayLack = stems.length - (int) Math.ceil(SHARE * stems.length);
            Arrays.stream(stems)
                    .mapToObj(byStem::get)
                    .sorted(Comparator.comparingInt(List::size))
                    .limit(mayLack + 1L)
                    .forEach(some -> some.forEach(lines::set));
        }
        return lines;
    }

    private boolean repeats(int[] stems, int[] others) {
        int larger = Math.max(stems.length, others.length);
        int smaller = Math.min(stems.length, others.length);
        if (smaller < FEW || smaller < SHARE * larger) {
            return false;
        }
        int common = 0;
        int figure = 0;
        for (int i = 0, j = 0; i < stems.length && j < others.length; ) {
            if (stems[i] == others[j]) {
                common++;
                figure += figures.get(stems[i]) ? 1 : 0;
                i++;
                j++;
            } else if (stems[i] < others[j]) {
                i++;
            } else {
                j++;
            }
        }
        return common >= SHARE * larger && figure == figures(stems) && figure == figures(others);
    }

    private long figures(int[] stems) {
        return Arrays.stream(stems).filter(figures::get).count();
    }
}

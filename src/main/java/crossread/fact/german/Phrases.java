package crossread.fact.german;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Listed names of one word or several, found whatever case they stand in. */
final class Phrases {
    /** A listed name over some words of a sentence. */
    public record Match(int end, String name) {}

    /** A listed name by its words. */
    private record Entry(List<String> words, String name) {}

    private final Map<String, List<Entry>> byHead = new HashMap<>();

    public void add(String form, String name) {
        List<String> words = Stream.of(form.split("[ /-]+", -1))
                .map(word -> word.replaceAll("^[(]|[).]$", ""))
                .toList();
        byHead.computeIfAbsent(head(words.getFirst(), words.size()), _ -> new ArrayList<>())
                .add(new Entry(words, name));
    }

    boolean holds(String word) {
        return byHead.getOrDefault(word, List.of()).stream()
                .anyMatch(entry -> entry.words().size() == 1);
    }

    private static String head(String word, int size) {
        return size > 1 ? Endings.stem(word) : word;
    }

    /** The longest listed name that begins at word {@code i}. */
    public Optional<Match> at(Row row, int i) {
        Optional<Match> best = Optional.empty();
        String word = row.at(i);
        List<String> heads = new ArrayList<>(Endings.cases(word));
        heads.add(Endings.stem(word));
        if (word.endsWith("en")) {
            heads.add(word.substring(0, word.length() - 1)); // "Niederlanden"
        }
        for (String head : heads) {
            for (Entry entry : byHead.getOrDefault(head, List.of())) {
                int end = i + entry.words().size();
                if (fits(row, i, entry.words())
                        && best.filter(other -> other.end() >= end).isEmpty()) {
                    best = Optional.of(new Match(end, entry.name()));
                }
            }
        }
        return best;
    }

    private static boolean fits(Row row, int i, List<String> words) {
        int last = words.size() - 1;
        for (int k = 0; k <= last; k++) {
            String is = row.at(i + k);
            String wanted = words.get(k);
            boolean same =
                    k == last ? ends(is, wanted, last > 0) : Endings.stem(is).equals(Endings.stem(wanted));
            boolean joined =
                    k == 0 || row.spaced(i + k - 1) || row.gap(i + k - 1).matches("[-‑/]|\\. | ?\\(");
            if (!same || !joined) {
                return false;
            }
        }
        return true;
    }

    /** "Niederlande" in "Niederlanden", "Hamburg" in "Hamburgs"; an adjective alone ("Grüne") takes its endings, too. */
    private static boolean ends(String is, String wanted, boolean several) {
        boolean plural = wanted.endsWith("e") && is.equals(wanted + "n");
        boolean genitive = is.equals(wanted + "es") && several;
        return Endings.cases(is).contains(wanted) || plural || genitive;
    }
}

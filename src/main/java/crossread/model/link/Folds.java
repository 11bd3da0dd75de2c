package crossread.model.link;

import crossread.model.article.SentenceRef;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Lays what one sentence states together, so that the sentence is shown once. */
public final class Folds {
    private Folds() {}

    /**
     * The rows by sentence, each where the first of its sentence stood. In front is the first one, or the first that says
     * the same as it and more, since that tells better; the others follow in their order.
     *
     * @param at the sentence a row is told at
     * @param label what a row says
     * @return lists of one row at least; together all rows, each once
     */
    public static <T> List<List<T>> of(List<T> rows, Function<T, SentenceRef> at, Function<T, String> label) {
        Map<SentenceRef, List<T>> bySentence = new LinkedHashMap<>();
        rows.forEach(row -> bySentence
                .computeIfAbsent(at.apply(row), _ -> new ArrayList<>())
                .add(row));
        bySentence.values().forEach(same -> {
            String first = label.apply(same.getFirst());
            same.stream()
                    .filter(row -> label.apply(row).contains(first)
                            && !label.apply(row).equals(first))
                    .findFirst()
                    .ifPresent(fuller -> {
                        same.remove(fuller);
                        same.addFirst(fuller);
                    });
        });
        return List.copyOf(bySentence.values());
    }
}

package crossread.ui.why;

import crossread.model.article.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Cuts a passage into runs that are emphasised alike. */
final class Runs {
    private Runs() {}

    /**
     * A stretch of text.
     *
     * @param text its words
     * @param fact whether it is the fact itself
     * @param differs whether the sentence it is held against lacks it
     */
    record Run(String text, boolean fact, boolean differs) {}

    static List<Run> of(WhyCard.Passage passage) {
        int length = passage.text().length();
        TreeSet<Integer> cuts = new TreeSet<>(List.of(0, length));
        addCuts(cuts, passage.facts(), length);
        addCuts(cuts, passage.differing(), length);
        List<Run> runs = new ArrayList<>();
        int start = 0;
        for (int end : cuts.tailSet(1)) {
            Span span = new Span(start, end);
            runs.add(
                    new Run(span.of(passage.text()), covers(passage.facts(), span), covers(passage.differing(), span)));
            start = end;
        }
        return runs;
    }

    private static void addCuts(Set<Integer> cuts, List<Span> spans, int length) {
        for (Span span : spans) {
            cuts.add(Math.min(span.start(), length));
            cuts.add(Math.min(span.end(), length));
        }
    }

    private static boolean covers(List<Span> spans, Span run) {
        return spans.stream().anyMatch(span -> span.overlaps(run));
    }
}

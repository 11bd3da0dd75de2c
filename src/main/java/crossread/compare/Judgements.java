package crossread.compare;

import crossread.model.article.Article;
import crossread.model.article.Warning;
import crossread.model.fact.Findings;
import crossread.model.work.Correction;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Remembers what the program judged last, before the reader set facts right, so that a correction of a fact costs no new
 * aligning: all of it follows from the articles, from whether their meaning is known, and from the corrections of links.
 * Safe for use by several threads.
 */
final class Judgements {
    /** What is shown by words and by meaning, and what undoing goes back to. */
    private static final int REMEMBERED = 4;

    private final Deque<Known> known = new ArrayDeque<>();

    /**
     * What the program judges by itself.
     *
     * @param findings before the reader set facts right
     * @param gaps what a fault cost, of all articles alike
     * @param coarse whether time ran out while sentences or facts were held against each other
     */
    record Judgement(
            Matcher.Aligned aligned,
            Findings findings,
            List<Warning> gaps,
            OriginFinder.Origins origins,
            boolean coarse) {
        Judgement {
            gaps = List.copyOf(gaps);
        }
    }

    private record Known(List<Article> articles, boolean byMeaning, List<Correction> links, Judgement judgement) {}

    /** What was judged of this before, or else what {@code judge} says. One that is coarse, or that a fault cost something, is not remembered. */
    Judgement of(List<Article> articles, boolean byMeaning, List<Correction> links, Supplier<Judgement> judge) {
        Optional<Judgement> before = find(articles, byMeaning, links);
        if (before.isPresent()) {
            return before.get();
        }
        Judgement now = judge.get();
        if (!now.coarse() && now.gaps().isEmpty() && now.aligned().byMeaning() == byMeaning) {
            remember(new Known(articles, byMeaning, links, now));
        }
        return now;
    }

    private synchronized Optional<Judgement> find(List<Article> articles, boolean byMeaning, List<Correction> links) {
        return known.stream()
                .filter(one -> one.byMeaning == byMeaning && one.links.equals(links) && one.articles.equals(articles))
                .map(Known::judgement)
                .findFirst();
    }

    private synchronized void remember(Known one) {
        known.addFirst(one);
        if (known.size() > REMEMBERED) {
            known.removeLast();
        }
    }
}

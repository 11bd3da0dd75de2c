package crossread.align.pair;

import crossread.align.index.Corpus;
import crossread.align.index.Line;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** For every line the line of each other article that comes nearest, once the reader's corrections are heard. */
public final class Nearby {
    private final Best found;
    private final Guide guide;
    /** By line, then article: the likeliest pair; empty where the reader corrected nothing. */
    private final Map<Integer, Map<Integer, Near>> guided = new HashMap<>();

    /** A line, and how sure it is that it says the same. */
    public record Near(int line, double score) {}

    public Nearby(Corpus corpus, Best found, Guide guide, List<Pair> pairs) {
        this.found = found;
        this.guide = guide;
        if (guide.isEmpty()) {
            return;
        }
        List<Line> lines = corpus.lines();
        for (Pair pair : pairs) {
            offer(pair.from(), lines.get(pair.to()), pair.score());
            offer(pair.to(), lines.get(pair.from()), pair.score());
        }
    }

    private void offer(int line, Line other, double score) {
        guided.computeIfAbsent(line, _ -> new HashMap<>())
                .merge(other.article(), new Near(other.index(), score), Nearby::nearer);
    }

    private static Near nearer(Near one, Near other) {
        return other.score() > one.score() || (other.score() == one.score() && other.line() < one.line()) ? other : one;
    }

    /** Empty where {@code article} has no other line. A pair the reader cut is alike in nothing. */
    public Optional<Near> of(int line, int article) {
        int partner = found.partner(line, article);
        if (partner < 0) {
            return Optional.empty();
        }
        double score = guide.isCut(line, partner) ? 0 : PairFinder.probability(found.value(line, article));
        Near near = new Near(partner, score);
        Near better = guided.getOrDefault(line, Map.of()).get(article);
        return Optional.of(better == null || better.score() < score ? near : better);
    }
}

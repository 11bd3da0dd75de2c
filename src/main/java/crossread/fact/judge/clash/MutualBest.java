package crossread.fact.judge.clash;

import crossread.fact.judge.figure.Sizes;
import crossread.fact.judge.join.Draft;
import crossread.fact.judge.story.Said;
import crossread.fact.judge.story.Surroundings;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Of several mentions in two sentences leaves those that fit each other best: only these stand in one another's place. */
final class MutualBest {
    private final Surroundings surroundings;

    /** Two mentions that clash, with what they are mentions of, and how sure that is. */
    record Pair(Said one, Draft first, Said other, Draft second, double score) {}

    /** A place with the article it is held against. */
    private record Toward(SentenceRef at, Span span, String article) {
        static Toward of(Said from, Said to) {
            return new Toward(from.mention().at(), from.mention().span(), to.article());
        }
    }

    MutualBest(Surroundings surroundings) {
        this.surroundings = surroundings;
    }

    List<Pair> of(List<Pair> pairs) {
        Map<Toward, Double> best = new HashMap<>();
        double[] fits = pairs.stream().mapToDouble(this::fit).toArray();
        for (int i = 0; i < fits.length; i++) {
            best.merge(Toward.of(pairs.get(i).one(), pairs.get(i).other()), fits[i], Math::max);
            best.merge(Toward.of(pairs.get(i).other(), pairs.get(i).one()), fits[i], Math::max);
        }
        List<Pair> left = new ArrayList<>();
        for (int i = 0; i < fits.length; i++) {
            Pair pair = pairs.get(i);
            if (fits[i] >= best.getOrDefault(Toward.of(pair.one(), pair.other()), 0.0)
                    && fits[i] >= best.getOrDefault(Toward.of(pair.other(), pair.one()), 0.0)) {
                left.add(pair);
            }
        }
        return left;
    }

    private double fit(Pair pair) {
        return pair.score() + surroundings.agree(pair.one(), pair.other()) + Sizes.nearness(pair.one(), pair.other());
    }
}

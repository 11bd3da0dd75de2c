package crossread.fact.judge.story;

import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.link.Alignment;
import crossread.model.link.Link;
import crossread.model.link.Neighbour;
import crossread.model.link.Relation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the alignment tells of two sentences, found by either of them. */
final class Ties {
    private final Alignment alignment;
    private final Map<SentenceRef, Map<SentenceRef, Link>> links = new HashMap<>();
    /** By sentence and article, what of it comes nearest: asked for every fact and article that lacks it. */
    private final Map<SentenceRef, Map<String, Neighbour>> near = new HashMap<>();
    /** Of a link, where there is none of the nearer neighbour: every figure asks of every other of its unit. */
    private final Map<SentenceRef, Map<SentenceRef, Double>> scores = new HashMap<>();

    Ties(Alignment alignment) {
        this.alignment = alignment;
        alignment.neighbours().forEach((from, neighbours) -> {
            Map<String, Neighbour> there = near.computeIfAbsent(from, _ -> new HashMap<>());
            neighbours.forEach(neighbour -> there.putIfAbsent(neighbour.at().article(), neighbour));
        });
        near.forEach((from, there) -> there.values().forEach(neighbour -> {
            scores(from).merge(neighbour.at(), neighbour.score(), Math::max);
            scores(neighbour.at()).merge(from, neighbour.score(), Math::max);
        }));
        for (Link link : alignment.links()) {
            add(link.from(), link.to(), link);
            add(link.to(), link.from(), link);
        }
    }

    private Map<SentenceRef, Double> scores(SentenceRef from) {
        return scores.computeIfAbsent(from, _ -> new HashMap<>());
    }

    private void add(SentenceRef from, SentenceRef to, Link link) {
        links.computeIfAbsent(from, _ -> new HashMap<>()).put(to, link);
        scores(from).put(to, link.score());
    }

    /** How sure it is that two sentences say the same, 0 to 1; 0 where the alignment does not name the pair. */
    double score(SentenceRef one, SentenceRef other) {
        Map<SentenceRef, Double> mine = scores.get(one);
        Double score = mine == null ? null : mine.get(other);
        return score == null ? 0 : score;
    }

    /** Whether the alignment says how alike the two are. */
    boolean has(SentenceRef one, SentenceRef other) {
        return score(one, other) > 0 || links.getOrDefault(one, Map.of()).containsKey(other);
    }

    /** Sentences that say the same as this one, with a score of at least {@code least}. */
    List<SentenceRef> saysTheSame(SentenceRef ref, double least) {
        List<SentenceRef> found = new ArrayList<>();
        links.getOrDefault(ref, Map.of()).forEach((other, link) -> {
            if (link.relation() == Relation.SAME && link.score() >= least) {
                found.add(other);
            }
        });
        return found;
    }

    /** The sentence of {@code article} that is nearest, where the alignment names one. */
    Optional<Neighbour> nearest(SentenceRef ref, String article) {
        return Optional.ofNullable(near.getOrDefault(ref, Map.of()).get(article));
    }

    /** Whether no more than half of the mention stands in parts of its sentence that {@code article} does not say. */
    boolean isMatched(Said said, String article) {
        Span own = said.mention().span();
        int outside = 0;
        for (Span part : alignment.unmatched(said.passage().ref(), article)) {
            outside += Math.max(0, Math.min(own.end(), part.end()) - Math.max(own.start(), part.start()));
        }
        return outside * 2 <= own.length();
    }

    /** Whether time was short when the sentences were held against each other. */
    boolean isCoarse() {
        return alignment.coarse();
    }
}

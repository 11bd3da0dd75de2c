package crossread.align;

import crossread.align.index.Corpus;
import crossread.align.pair.Best;
import crossread.align.pair.Pair;
import crossread.model.link.Relation;
import java.util.List;
import java.util.Optional;

/**
 * Says what pairs are called. Two sentences that are each other's likeliest, each in the other's article, are related from a
 * lower score on than one of several: of pairs between the two scores in a digest and its articles, 31 in 100 of the former and 22 of
 * the latter were right.
 */
final class Relations {
    private final Corpus corpus;
    /** By line and article, the likeliest there. */
    private final Best likeliest;

    /** @param pairs all that there are */
    Relations(Corpus corpus, List<Pair> pairs) {
        this.corpus = corpus;
        this.likeliest = new Best(corpus.lines().size(), corpus.articles());
        for (Pair pair : pairs) {
            likeliest.offer(pair.from(), article(pair.to()), pair.to(), pair.score());
            likeliest.offer(pair.to(), article(pair.from()), pair.from(), pair.score());
        }
    }

    /** Empty where it is too unlikely to be shown. */
    Optional<Relation> of(Pair pair) {
        if (pair.score() >= Aligner.SAME) {
            return Optional.of(Relation.SAME);
        }
        return pair.score() >= (isMutual(pair) ? Aligner.MUTUAL : Aligner.RELATED)
                ? Optional.of(Relation.RELATED)
                : Optional.empty();
    }

    /** Of pairs with one score all are the likeliest. */
    private boolean isMutual(Pair pair) {
        return pair.score() >= likeliest.value(pair.from(), article(pair.to()))
                && pair.score() >= likeliest.value(pair.to(), article(pair.from()));
    }

    private int article(int line) {
        return corpus.lines().get(line).article();
    }
}

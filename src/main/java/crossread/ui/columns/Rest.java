package crossread.ui.columns;

import crossread.model.article.Article;
import crossread.model.article.Sentence;
import crossread.ui.columns.text.Place;
import java.util.Optional;

/**
 * What the eye rests on in a column, told so that it is found again when the article is split anew.
 *
 * @param block index of the block
 * @param unit where in the block's text the sentence starts
 * @param y at which height the sentence starts
 */
record Rest(int block, int unit, double y) {

    static Optional<Rest> of(Article article, Place place, double y) {
        if (place.sentence() >= article.sentences().size()) {
            return Optional.empty();
        }
        Sentence sentence = article.sentences().get(place.sentence());
        return Optional.of(new Rest(sentence.block(), sentence.span().start(), y));
    }

    /** Where it stands in {@code article}, which may have other sentences by now. */
    Optional<Place> in(Article article) {
        for (int i = 0; i < article.sentences().size(); i++) {
            Sentence sentence = article.sentences().get(i);
            if (sentence.block() == block
                    && sentence.span().start() <= unit
                    && unit < sentence.span().end()) {
                return Optional.of(new Place(i, 0));
            }
        }
        return Optional.empty();
    }
}

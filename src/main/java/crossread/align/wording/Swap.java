package crossread.align.wording;

import crossread.model.article.Stretch;
import crossread.model.fact.Wording;
import java.util.Optional;

/**
 * Words of two sentences in one another's place.
 *
 * @param kind an act or a description
 * @param about who does it or what is described, as the first sentence writes it
 * @param one words of the first sentence
 * @param other words of the second
 */
record Swap(Wording.Kind kind, String about, Stretch one, Stretch other) {

    static Swap of(Wording.Kind kind, Optional<Unit> about, Hole one, Hole other) {
        return new Swap(
                kind,
                about.map(one.line()::text).orElse(""),
                one.line().stretch(one.from(), one.to()),
                other.line().stretch(other.from(), other.to()));
    }
}

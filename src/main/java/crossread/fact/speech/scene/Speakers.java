package crossread.fact.speech.scene;

import crossread.model.fact.Speaker;
import java.util.Optional;

/** Finds who speaks the quotations of an article. */
public interface Speakers {

    /** To be asked for the quotations of an article in their order. */
    Optional<Speaker> of(Quote quote);
}

package crossread.ui.correct;

import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.work.FactCorrection;

/** What the reader wants said of a fact; facts are told by their ids. */
public interface FactWishes {

    /** That it be no fact. */
    void strikeOut(String fact);

    /** That it be the same as another, which is chosen next. */
    void sameAs(String fact);

    /** That both be one. */
    void join(String one, String other);

    /** That one of its mentions be a fact of its own. */
    void splitOff(String fact, Mention mention);

    /** That it be of another kind. */
    void ofKind(String fact, FactKind kind);

    /** That what was said be taken back. */
    void takeBack(FactCorrection correction);
}

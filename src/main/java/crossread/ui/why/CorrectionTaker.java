package crossread.ui.why;

import crossread.model.article.SentenceRef;
import crossread.model.work.Correction;

/** Sets right what two sentences have to do with each other. */
@FunctionalInterface
public interface CorrectionTaker {

    /** Links, cuts or pins two sentences; the same again takes it back. */
    void correct(Correction.Kind kind, SentenceRef one, SentenceRef other);
}

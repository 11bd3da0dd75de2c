package crossread.ui.view.words;

import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import java.util.Optional;

/**
 * One difference between the leading version and another.
 *
 * @param lead the leading sentence
 * @param leading its words; empty where the other only adds
 * @param other the sentence held against it
 * @param others its words; empty where it only leaves out
 */
record Step(SentenceRef lead, Optional<Span> leading, SentenceRef other, Optional<Span> others) {}

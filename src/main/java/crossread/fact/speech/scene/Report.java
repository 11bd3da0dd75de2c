package crossread.fact.speech.scene;

import crossread.model.article.Span;
import crossread.model.fact.Speaker;

/** A stretch of a sentence, outside quotation marks, that is somebody's words. */
public record Report(Span span, Speaker speaker) {}

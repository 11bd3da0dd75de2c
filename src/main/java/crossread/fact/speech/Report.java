package crossread.fact.speech;

import crossread.model.Span;
import crossread.model.Speaker;

/** A stretch of a sentence, outside quotation marks, that is somebody's words. */
record Report(Span span, Speaker speaker) {}

package crossread.text;

import crossread.model.article.Span;
import java.util.ArrayList;
import java.util.List;

/** Gathers sentences from left to right; a piece without letter or digit joins the sentence before it. */
final class SpanCollector {
    private final String text;
    private final List<Span> spans = new ArrayList<>();
    private int start;

    SpanCollector(String text) {
        this.text = text;
        this.start = Stop.skipBlanks(text, 0);
    }

    /** Where the sentence that is still open starts. */
    int start() {
        return start;
    }

    /** Ends the open sentence at {@code end}. */
    void end(int end) {
        int last = end;
        while (last > start && Stop.isBlank(text.charAt(last - 1))) {
            last--;
        }
        if (last > start) {
            boolean says = text.substring(start, last).codePoints().anyMatch(Character::isLetterOrDigit);
            if (says || spans.isEmpty()) {
                spans.add(new Span(start, last));
            } else {
                spans.add(new Span(spans.removeLast().start(), last));
            }
        }
        start = Stop.skipBlanks(text, end);
    }

    List<Span> all() {
        end(text.length());
        return List.copyOf(spans);
    }
}

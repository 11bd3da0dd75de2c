package crossread.ui.columns;

import crossread.messages.WrappingText;
import crossread.ui.columns.text.ColumnText;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/**
 * Parts text that reads from the right into one run a word, without which JavaFX cannot wrap it: see {@link WrappingText}.
 */
final class WordRuns {
    private static final String EVERY_OTHER = "word";

    private final ColumnText text;
    private final BitSet needed = new BitSet();

    WordRuns(ColumnText text) {
        this.text = text;
        for (int i = 0; i < text.pieces().size(); i++) {
            needed.set(i, WrappingText.isNeeded(text.pieces().get(i).span().of(text.text())));
        }
    }

    /** The same styles; in paragraphs that need it every other word with a class that changes nothing to be seen. */
    StyleSpans<Collection<String>> part(StyleSpans<Collection<String>> styles) {
        if (needed.isEmpty()) {
            return styles;
        }
        StyleSpansBuilder<Collection<String>> parted = new StyleSpansBuilder<>();
        int at = 0;
        int words = 0;
        for (StyleSpan<Collection<String>> style : styles) {
            int end = at + style.getLength();
            if (isNeeded(at, end)) {
                for (String part : WrappingText.parts(text.text().substring(at, end))) {
                    parted.add(classes(style.getStyle(), words++), part.length());
                }
            } else {
                parted.add(style.getStyle(), style.getLength());
            }
            at = end;
        }
        return parted.create();
    }

    /** An unmarked stretch may reach over several paragraphs. */
    private boolean isNeeded(int from, int to) {
        int first = needed.nextSetBit(from == to ? 0 : text.pieceAt(from));
        return from < to && first >= 0 && first <= text.pieceAt(to - 1);
    }

    private static Collection<String> classes(Collection<String> style, int word) {
        if (word % 2 == 0) {
            return style;
        }
        List<String> classes = new ArrayList<>(style);
        classes.add(EVERY_OTHER);
        return classes;
    }
}

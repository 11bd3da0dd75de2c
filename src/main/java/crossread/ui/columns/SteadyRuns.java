package crossread.ui.columns;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.NavigableSet;
import org.fxmisc.richtext.model.StyleSpan;
import org.fxmisc.richtext.model.StyleSpans;
import org.fxmisc.richtext.model.StyleSpansBuilder;

/**
 * Parts text into the same runs whatever is marked in it, so that marks never move a word. JavaFX lets a space hang over the
 * end of a line, but not the last one of a run ({@code PrismTextLayout.layout}, 25.0.4 and 26.0.2): the word before a
 * mark that comes or goes would change its line.
 */
final class SteadyRuns {
    private static final String EVERY_OTHER = "stretch";

    private SteadyRuns() {}

    /** The same styles; at {@code cuts} one run ends and another begins, which nothing else tells apart. */
    static StyleSpans<Collection<String>> part(StyleSpans<Collection<String>> styles, NavigableSet<Integer> cuts) {
        StyleSpansBuilder<Collection<String>> parted = new StyleSpansBuilder<>();
        int at = 0;
        int run = 0;
        for (StyleSpan<Collection<String>> style : styles) {
            int end = at + style.getLength();
            for (int cut : cuts.subSet(at, true, end, false)) {
                parted.add(classes(style.getStyle(), run++), cut - at);
                at = cut;
            }
            parted.add(classes(style.getStyle(), run), end - at);
            at = end;
        }
        return parted.create();
    }

    private static Collection<String> classes(Collection<String> style, int run) {
        if (run % 2 == 0) {
            return style;
        }
        List<String> classes = new ArrayList<>(style);
        classes.add(EVERY_OTHER);
        return classes;
    }
}

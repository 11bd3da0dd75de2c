package crossread.ui.columns;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.SentenceRef;
import crossread.ui.columns.text.ColumnText;
import crossread.ui.columns.text.ColumnWriter;
import crossread.ui.columns.text.MarkFinder;
import crossread.ui.columns.text.MarkSpan;
import crossread.ui.columns.text.Marks;
import crossread.ui.columns.text.Omission;
import crossread.ui.columns.text.OmissionFinder;
import crossread.ui.columns.text.OmissionTips;
import crossread.ui.columns.text.Reach;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * Sets one article of a comparison in its column: the text with its marks, and beside it the strip and the places where others
 * tell more. Blocks that were set aside are shown as far as the reader opened them.
 */
final class Typesetter {
    private final Messages words;
    private final int index;
    private final ReadingArea area;
    private final LocationStrip strip;
    private final OmissionCarets carets;
    private final Set<Integer> open = new HashSet<>();

    private Comparison comparison;
    private Article article;
    private Map<SentenceRef, Reach> reaches = Map.of();
    private Optional<OmissionFinder> omissions = Optional.empty();
    private Function<Omission, String> tips = _ -> "";
    private Marks wanted = Marks.DEFAULT;
    private List<MarkSpan> marks = List.of();

    /** @param index place of the article in the comparison, from 0 */
    Typesetter(
            Comparison comparison,
            int index,
            ReadingArea area,
            LocationStrip strip,
            OmissionCarets carets,
            Messages words) {
        this.comparison = comparison;
        this.index = index;
        this.area = area;
        this.strip = strip;
        this.carets = carets;
        this.words = words;
        article = comparison.articles().get(index);
    }

    Article article() {
        return article;
    }

    /** The marks in the text as it stands. */
    List<MarkSpan> marks() {
        return marks;
    }

    /** Which of the other articles say each sentence. */
    Map<SentenceRef, Reach> reaches() {
        return reaches;
    }

    /** Takes the article as it stands in {@code now}; {@link #set} is to show it. */
    void take(Comparison now, Map<SentenceRef, Reach> reached, OmissionFinder left, Marks levels) {
        comparison = now;
        reaches = reached;
        omissions = Optional.of(left);
        tips = new OmissionTips(now, words)::text;
        wanted = levels;
        article = now.articles().get(index);
    }

    /** Takes which marks are wanted; {@link #set} or {@link #mark} is to show them. */
    void take(Marks levels) {
        wanted = levels;
    }

    /** Takes that these blocks are to be shown, or not, though they were set aside; {@link #set} is to do it. */
    void open(List<Integer> blocks, boolean shown) {
        if (shown) {
            open.addAll(blocks);
        } else {
            blocks.forEach(open::remove);
        }
    }

    /** Sets the text anew, and hands it over. */
    ColumnText set() {
        ColumnText text = new ColumnWriter(words).write(article, open);
        MarkFinder finder = new MarkFinder();
        marks = finder.find(comparison, article.id(), text, wanted);
        area.show(text, marks, finder.borders(comparison, article.id(), text));
        setBeside();
        return text;
    }

    /** Sets the marks anew, and leaves the text as it is. */
    void mark() {
        marks = new MarkFinder().find(comparison, article.id(), area.shown(), wanted);
        area.mark(marks);
        setBeside();
    }

    private void setBeside() {
        carets.show(omissions.map(finder -> finder.find(article, wanted)).orElse(List.of()), tips);
        strip.show(area.shown(), marks);
        strip.setAccessibleText(new ColumnWords(comparison, article, words).strip(marks));
    }
}

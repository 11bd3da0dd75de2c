package crossread.ui.columns;

import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.ui.columns.text.ColumnText;
import crossread.ui.columns.text.Stop;
import crossread.ui.find.Hit;
import java.util.List;
import java.util.Optional;

/** Leads the reader to a place of a column, opening the bar it stands in. */
final class ColumnGuide {
    private final ArticleColumn column;
    private final ReadingArea area;

    ColumnGuide(ArticleColumn column) {
        this.column = column;
        this.area = column.area();
    }

    /** Rests on {@code sentence}, which is scrolled into view. */
    void goToSentence(int sentence) {
        column.wake();
        area.shown()
                .sentence(sentence)
                .flatMap(span -> Stop.at(area.shown(), span.start()))
                .ifPresent(stop -> lead(Optional.of(stop)));
    }

    /** Goes to the sentence that holds {@code hit}. */
    void goTo(Hit hit) {
        if (hit.block() < 0 || !goTo(hit.block())) {
            return;
        }
        ColumnText text = area.shown();
        text.pieces().stream()
                .filter(piece -> piece.block().equals(Optional.of(hit.block())))
                .findFirst()
                .flatMap(piece -> Stop.at(text, piece.textStart() + hit.span().start()))
                .ifPresent(stop -> {
                    column.cursor().set(Optional.of(stop));
                    column.scroller().reveal(stop);
                });
    }

    /** Goes to the block at {@code index}; says whether it is there. */
    boolean goTo(int index) {
        column.wake();
        if (index < 0 || index >= column.article().blocks().size()) {
            return false;
        }
        show(index);
        Optional<Stop> stop = Stop.of(area.shown()).stream()
                .filter(each -> area.shown().pieces().get(each.piece()).block().equals(Optional.of(index)))
                .findFirst();
        lead(stop);
        return stop.isPresent();
    }

    /** Goes to a sentence and selects {@code words} of it. */
    void goTo(SentenceRef at, Optional<Span> words) {
        column.wake();
        if (at.sentence() >= column.article().sentences().size()) {
            return;
        }
        show(column.article().sentences().get(at.sentence()).block());
        area.shown().sentence(at.sentence()).ifPresent(sentence -> {
            lead(Stop.at(area.shown(), sentence.start()));
            words.map(span -> span.shift(sentence.start()))
                    .ifPresent(span -> area.selectRange(span.start(), span.end()));
        });
    }

    private void lead(Optional<Stop> stop) {
        column.cursor().point(stop);
        stop.ifPresent(column.scroller()::reveal);
    }

    private void show(int block) {
        if (area.shown().pieces().stream().noneMatch(piece -> piece.block().equals(Optional.of(block)))) {
            column.open(List.of(block), true);
        }
    }
}

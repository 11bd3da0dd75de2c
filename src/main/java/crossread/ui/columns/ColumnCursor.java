package crossread.ui.columns;

import crossread.model.article.Article;
import crossread.model.article.SentenceRef;
import crossread.ui.columns.text.BlockAt;
import crossread.ui.columns.text.ColumnText;
import crossread.ui.columns.text.Piece;
import crossread.ui.columns.text.Stop;
import java.util.List;
import java.util.Optional;

/** Where the keyboard rests in a column. */
final class ColumnCursor {
    private final ArticleColumn column;
    private final ReadingArea area;
    private Optional<Stop> stop = Optional.empty();
    /** Whether the reader was led here, and has not gone on. */
    private boolean pointed;

    private Runnable onMove = () -> {};

    ColumnCursor(ArticleColumn column) {
        this.column = column;
        this.area = column.area();
    }

    Optional<Stop> stop() {
        return stop;
    }

    /** The sentence it rests on. */
    Optional<SentenceRef> sentence() {
        return stop.filter(at -> at.sentence().isPresent())
                .map(at -> new SentenceRef(column.article().id(), at.sentence().getAsInt()));
    }

    /** The paragraph it rests on. */
    Optional<Piece> piece() {
        return stop.map(at -> area.shown().pieces().get(at.piece()));
    }

    /** The block it rests on; empty on a bar of several. */
    Optional<BlockAt> block() {
        Article article = column.article();
        return piece().flatMap(piece -> piece.block()
                        .or(() -> Optional.of(piece.blocksAside())
                                .filter(blocks -> blocks.size() == 1)
                                .map(List::getFirst)))
                .map(block -> new BlockAt(
                        article.id(), block, article.blocks().get(block).kept()));
    }

    /** Where it rests, as far as that is to be seen. */
    Optional<Stop> shown() {
        return area.isFocusVisible() || pointed ? stop : Optional.empty();
    }

    /** Who is told that it rests on something else. */
    void setOnMove(Runnable listener) {
        onMove = listener;
    }

    /** The reader goes there. */
    void set(Optional<Stop> wanted) {
        stop = wanted;
        pointed = false;
        stop.flatMap(at -> at.sentence().stream().boxed().findFirst())
                .ifPresent(sentence -> area.setAccessibleHelp(
                        column.article().sentences().get(sentence).text()));
        column.redraw();
        onMove.run();
    }

    /** The reader is led there, and sees where, whatever has the focus. */
    void point(Optional<Stop> wanted) {
        set(wanted);
        pointed = true;
    }

    /** The text was written anew. */
    void follow(ColumnText text) {
        stop = stop.flatMap(at -> Stop.at(text, at.span().start()));
        onMove.run();
    }
}

package crossread.ui.columns;

import crossread.messages.Messages;
import crossread.model.Beginning;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.ui.columns.text.CleanText;
import crossread.ui.columns.text.Selection;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.IndexRange;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;
import javafx.scene.text.Text;

/**
 * Lets the reader drag selected words out of a column. Another program gets them with their source, as from the clipboard;
 * another column is asked what it says of their sentence. No sentences are linked by that: a hand that lets go a line too
 * low would write a correction nobody meant.
 */
public final class PassageMover {
    /** The words alone. Marks a drag out of a column, so that the window does not take it for a new article. */
    public static final DataFormat WORDS = new DataFormat("application/x-crossread-words");

    private static final String TARGET = "column-target";
    private static final int SHOWN = 60;

    private Optional<Held> held = Optional.empty();

    private record Held(ArticleColumn column, SentenceRef sentence) {}

    /** Makes {@code column} one that words can be dragged out of, and to. */
    void install(ArticleColumn column, Messages words, ColumnInput.Deeds deeds) {
        ReadingArea area = column.area();
        new Grip(area, () -> start(column, words)).install();
        area.addEventHandler(DragEvent.DRAG_DONE, _ -> held = Optional.empty());
        column.addEventHandler(DragEvent.DRAG_OVER, event -> {
            if (isFor(column)) {
                event.acceptTransferModes(TransferMode.COPY);
                if (!column.getStyleClass().contains(TARGET)) {
                    column.getStyleClass().add(TARGET);
                }
                event.consume();
            }
        });
        column.addEventHandler(DragEvent.DRAG_DROPPED, event -> {
            if (isFor(column)) {
                SentenceRef sentence = held.orElseThrow().sentence;
                column.getStyleClass().remove(TARGET);
                event.setDropCompleted(true);
                event.consume();
                deeds.select(new Selection.OfSentence(sentence), sentence);
            }
        });
    }

    private boolean isFor(ArticleColumn column) {
        return held.filter(from -> !from.column.equals(column)).isPresent();
    }

    private void start(ArticleColumn column, Messages words) {
        ReadingArea area = column.area();
        IndexRange selected = area.getSelection();
        List<String> paragraphs = CleanText.paragraphs(area.shown(), new Span(selected.getStart(), selected.getEnd()));
        if (paragraphs.isEmpty()) {
            return;
        }
        Dragboard board = area.startDragAndDrop(TransferMode.COPY);
        ClipboardContent content =
                new Copier(words).dragged(column.article(), paragraphs, System.getProperty("os.name", ""));
        content.put(WORDS, String.join("\n\n", paragraphs));
        board.setContent(content);
        board.setDragView(new Text(Beginning.of(paragraphs.getFirst(), SHOWN)).snapshot(null, null));
        held = area.shown().sentenceAt(selected.getStart()).stream()
                .mapToObj(sentence ->
                        new Held(column, new SentenceRef(column.article().id(), sentence)))
                .findFirst();
    }
}

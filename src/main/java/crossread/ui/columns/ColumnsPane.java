package crossread.ui.columns;

import crossread.messages.Messages;
import crossread.model.Comparison;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.layout.Region;

/** The articles side by side. */
public final class ColumnsPane extends Region {
    private final Messages words;
    private Consumer<Selection> onSelect = selection -> {};
    private BiConsumer<String, Integer> onPutBack = (article, block) -> {};

    /** An empty pane that speaks in {@code words}. */
    public ColumnsPane(Messages words) {
        this.words = words;
        getStyleClass().add("columns");
    }

    /** Lays out {@code comparison}; what the eye rests on stays in place where the same articles are shown again. */
    public void show(Comparison comparison) {
        setAccessibleText(words.text("columns.name") + comparison.articles().size());
        onSelect.accept(new Selection.Nothing());
        onPutBack.accept("", 0);
    }

    /** Repaints the marks; never moves the text. */
    public void setMarks(Marks marks) {}

    /** Brings {@code selection} to the same height in every column and outlines what says the same. */
    public void select(Selection selection) {}

    /** Who is told what the reader clicked or chose by key. */
    public void setOnSelect(Consumer<Selection> listener) {
        onSelect = listener;
    }

    /** Who is asked to put a block back: id of the article, index of the block. */
    public void setOnPutBack(BiConsumer<String, Integer> listener) {
        onPutBack = listener;
    }

    /** Sets the reading size, in pixels; 10 to 40. */
    public void setTextSize(double px) {}

    /** Whether the columns scroll in step; they do at first. */
    public void setLocked(boolean locked) {}

    /** Moves the focus to the next column, from the last to the first. */
    public void focusNextColumn() {}
}

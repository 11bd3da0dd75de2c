package crossread.ui.columns;

import crossread.messages.Messages;
import crossread.model.article.Article;
import crossread.model.article.Metadata;
import crossread.ui.columns.text.HeadlineWords;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.layout.Region;

/** The header of a column: made anew where it says something else, and as high as those beside it. */
final class ColumnHead {
    /** From here on a window is tall, in pixels: a screen of a laptop for schools is not. */
    private static final double TALL = 800;

    private final ArticleColumn column;
    private final int index;
    private final Messages words;
    private Optional<Says> says = Optional.empty();
    private Region header = new Region();
    private Optional<Measured> measured = Optional.empty();
    private List<String> found = List.of();
    private boolean low;
    /** Whether the window has height for a long headline; the same however much of it the text has. */
    private boolean tall;

    private Runnable onDetails = () -> {};

    /** All that a header says. */
    private record Says(String name, Metadata metadata, String length, String line, String whole) {}

    private record Measured(double width, double height) {}

    /** @param index place of the article in the comparison, from 0 */
    ColumnHead(ArticleColumn column, int index, Messages words) {
        this.column = column;
        this.index = index;
        this.words = words;
    }

    /** Where the outlet and the headline stand; the column is dragged by it. */
    Node node() {
        return header;
    }

    /** Who is asked for what is known about the article. */
    void setOnDetails(Runnable listener) {
        onDetails = listener;
    }

    /**
     * Shows whose text it is.
     *
     * @param length how long the text is, in words
     */
    void show(Article article, String length, HeadlineWords headline) {
        Says wanted = new Says(article.name(), article.metadata(), length, headline.line(), headline.whole());
        if (says.filter(wanted::equals).isEmpty()) {
            says = Optional.of(wanted);
            header = new ColumnHeader(article, index, length, headline, words, () -> onDetails.run());
            column.getChildren().set(0, header);
            lower();
            mark(found);
        }
    }

    /** Whether the window that the node stands in has height for long headlines. */
    static boolean isTall(Node node) {
        return node.getScene() != null && node.getScene().getHeight() >= TALL;
    }

    /** Makes do with less height, or not. */
    void setLow(boolean wanted) {
        if (low != wanted) {
            low = wanted;
            lower();
        }
    }

    private void lower() {
        measured = Optional.empty();
        if (header instanceof ColumnHeader shown) {
            shown.setRoom(low, tall);
            // Its insets are others then, and its height is asked before the next picture.
            shown.applyCss();
        }
    }

    /** Shows whether words that were looked for stand in the headline. */
    void mark(List<String> styles) {
        found = List.copyOf(styles);
        if (header instanceof ColumnHeader shown) {
            shown.setFound(found);
        }
    }

    /** How high the header wants to be at the width it has; asked with every picture, so it is measured once. */
    double height() {
        boolean room = isTall(column);
        if (room != tall) {
            tall = room;
            lower();
        }
        double width = column.getWidth();
        Measured now = measured.filter(before -> before.width() == width && !header.isNeedsLayout())
                .orElseGet(() -> new Measured(width, header.prefHeight(width)));
        measured = Optional.of(now);
        return now.height();
    }

    /** Makes the header so high, so that the same height in the text is the same height on the screen in every column. */
    void setHeight(double height) {
        if (header.getMinHeight() != height) {
            header.setMinHeight(height);
        }
    }
}

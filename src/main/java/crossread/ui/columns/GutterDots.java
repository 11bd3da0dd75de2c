package crossread.ui.columns;

import crossread.messages.Messages;
import crossread.model.article.SentenceRef;
import crossread.ui.columns.text.Piece;
import crossread.ui.columns.text.Reach;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/**
 * One dot beside the first line of every visible sentence: full where every article says it, half where some do, a ring
 * where only this one does. Blocks that the reader put back have a line beside them.
 */
final class GutterDots {
    private static final double SIZE = 8;
    private static final double APART = 9.5;
    private static final double FROM_TEXT = 16;

    private final Pane pane;
    private final Messages words;
    /** One for all dots of a kind: each tooltip is a window of its own to JavaFX. */
    private final Map<Reach, Tooltip> tips = new EnumMap<>(Reach.class);

    private final List<Dot> dots = new ArrayList<>();
    private final List<Region> lines = new ArrayList<>();

    /** A dot that is used again for another sentence while scrolling. */
    private final class Dot extends Region {
        private Optional<Reach> shown = Optional.empty();
        private Optional<Tooltip> tip = Optional.empty();
        private String look = "";

        Dot() {
            getStyleClass().add("reach");
            setManaged(false);
            addEventHandler(MouseEvent.MOUSE_ENTERED, _ -> shown.ifPresent(this::tell));
        }

        private void tell(Reach reach) {
            forget();
            Tooltip means = tips.computeIfAbsent(reach, each -> new Tooltip(words.text("columns.reach." + each)));
            tip = Optional.of(means);
            Tooltip.install(this, means);
        }

        private void forget() {
            tip.ifPresent(before -> Tooltip.uninstall(this, before));
            tip = Optional.empty();
        }

        void set(Reach reach) {
            String wanted = "reach-" + reach.name().toLowerCase(Locale.ROOT);
            if (!wanted.equals(look)) {
                getStyleClass().remove(look);
                getStyleClass().add(wanted);
                look = wanted;
                applyCss();
                forget();
                shown = Optional.of(reach);
            }
        }
    }

    GutterDots(Pane pane, Messages words) {
        this.pane = pane;
        this.words = words;
    }

    /** Draws anew for what is visible; {@code textX} is where the text begins in the pane. */
    void draw(String article, ReadingArea area, VisibleText visible, Map<SentenceRef, Reach> reaches, double textX) {
        // Short sentences may begin on one line; their dots then stand side by side, the last beside the text.
        TreeMap<Double, List<Reach>> rows = new TreeMap<>();
        for (VisibleText.Laid laid : visible.sentences()) {
            Reach reach = reaches.get(new SentenceRef(article, laid.sentence()));
            if (reach != null) {
                rows.computeIfAbsent(laid.middle(), _ -> new ArrayList<>()).add(reach);
            }
        }
        int used = 0;
        for (Map.Entry<Double, List<Reach>> row : rows.entrySet()) {
            double x = textX - FROM_TEXT - (row.getValue().size() - 1) * APART;
            for (Reach reach : row.getValue()) {
                dot(used++, reach, x, row.getKey() - SIZE / 2);
                x += APART;
            }
        }
        int usedLines = 0;
        for (int piece : area.visiblePieces()) {
            if (area.shown().pieces().get(piece) instanceof Piece.Kept kept && kept.putBack()) {
                List<Rectangle2D> shape = area.shape(kept.span());
                if (!shape.isEmpty()) {
                    double top = shape.getFirst().getMinY();
                    line(usedLines++, textX - 6, top, shape.getLast().getMaxY() - top);
                }
            }
        }
        for (int i = used; i < dots.size(); i++) {
            dots.get(i).setVisible(false);
        }
        for (int i = usedLines; i < lines.size(); i++) {
            lines.get(i).setVisible(false);
        }
    }

    private void dot(int index, Reach reach, double x, double y) {
        if (index == dots.size()) {
            Dot dot = new Dot();
            dots.add(dot);
            pane.getChildren().add(dot);
        }
        Dot dot = dots.get(index);
        dot.set(reach);
        dot.resizeRelocate(x, y, SIZE, SIZE);
        dot.setVisible(true);
    }

    private void line(int index, double x, double y, double height) {
        if (index == lines.size()) {
            Region line = new Region();
            line.getStyleClass().add("put-back-line");
            line.setManaged(false);
            Tooltip.install(line, new Tooltip(words.text("columns.wasPutBack")));
            lines.add(line);
            pane.getChildren().add(line);
            line.applyCss();
        }
        lines.get(index).resizeRelocate(x, y, 3, height);
        lines.get(index).setVisible(true);
    }
}

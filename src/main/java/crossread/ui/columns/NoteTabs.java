package crossread.ui.columns;

import crossread.messages.WrappingText;
import crossread.model.Annotation;
import crossread.model.article.SentenceRef;
import crossread.ui.notes.ShownNotes;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.util.Duration;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignN;

/**
 * At the edge of the page, like index tabs: one for each label on a visible sentence, under each other, and a quiet sign
 * where there is a note. They stand over the gutter, so that the text never moves for them.
 */
final class NoteTabs {
    /** Where two sentences begin on one line, their dots begin 8.5 px from the edge. */
    private static final double LABEL_WIDTH = 9;

    private static final double NOTE_WIDTH = 12;
    private static final double HEIGHT = 13;
    private static final double PITCH = 14;

    private final Pane pane;
    private final List<Tab> tabs = new ArrayList<>();
    private String article = "";
    private ShownNotes notes;
    private IntConsumer onChoose = _ -> {};

    NoteTabs(Pane pane, ShownNotes none) {
        this.pane = pane;
        this.notes = none;
    }

    /** A tab that is used again for another sentence while scrolling. */
    private final class Tab extends Label {
        private final Tooltip tip = new Tooltip();
        private final FontIcon icon = new FontIcon(MaterialDesignN.NOTE_TEXT_OUTLINE);
        private int sentence;

        Tab() {
            icon.getStyleClass().add("note-icon");
            setAccessibleRole(AccessibleRole.BUTTON);
            setManaged(false);
            tip.getStyleClass().add("column-tip");
            tip.setMaxWidth(380);
            tip.setShowDelay(Duration.millis(250));
            tip.setShowDuration(Duration.minutes(1));
            setTooltip(tip);
            setOnMouseClicked(event -> {
                onChoose.accept(sentence);
                event.consume();
            });
        }

        /** @param label its number, or 0 for the sign of a note */
        void set(int at, int label, String told) {
            sentence = at;
            getStyleClass()
                    .setAll(label == 0 ? List.of("note-tab") : List.of("note-tab", "label-tab", "label-" + label));
            setText(label == 0 ? "" : Integer.toString(label));
            setGraphic(label == 0 ? icon : null);
            tip.setWrapText(!WrappingText.isNeeded(told));
            tip.setText(told);
            setAccessibleText(told);
        }
    }

    /** What can be drawn. */
    void show(String id, ShownNotes shown) {
        article = id;
        notes = shown;
    }

    /** Who is told which sentence the reader chose by a tab. */
    void setOnChoose(IntConsumer listener) {
        onChoose = listener;
    }

    /** Draws anew for what is visible. */
    void draw(VisibleText visible) {
        int used = 0;
        double free = Double.NEGATIVE_INFINITY;
        for (VisibleText.Laid laid : visible.sentences()) {
            List<Annotation> here = notes.at(new SentenceRef(article, laid.sentence()));
            if (here.isEmpty()) {
                continue;
            }
            String told = here.stream()
                    .flatMap(each -> notes.lines(each).stream())
                    .distinct()
                    .collect(Collectors.joining("\n"));
            double y = Math.max(free, Math.rint(laid.middle() - HEIGHT / 2));
            for (int label : labels(here)) {
                tab(used++, laid.sentence(), label, told, y);
                y += PITCH;
            }
            free = y;
        }
        for (int i = used; i < tabs.size(); i++) {
            tabs.get(i).setVisible(false);
        }
    }

    /** Their numbers, each once, and 0 for a note. */
    private static List<Integer> labels(List<Annotation> here) {
        List<Integer> labels = new ArrayList<>(here.stream()
                .flatMap(each -> each.labels().stream())
                .distinct()
                .sorted()
                .toList());
        if (here.stream().anyMatch(each -> !each.notes().isEmpty())) {
            labels.add(0);
        }
        return labels;
    }

    private void tab(int index, int sentence, int label, String told, double y) {
        if (index == tabs.size()) {
            tabs.add(new Tab());
            pane.getChildren().add(tabs.getLast());
        }
        Tab tab = tabs.get(index);
        tab.set(sentence, label, told);
        tab.applyCss();
        tab.resizeRelocate(0, y, label == 0 ? NOTE_WIDTH : LABEL_WIDTH, HEIGHT);
        tab.layout();
        tab.setVisible(true);
    }
}

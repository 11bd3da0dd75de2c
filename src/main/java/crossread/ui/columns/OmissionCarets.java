package crossread.ui.columns;

import crossread.messages.WrappingText;
import crossread.ui.columns.text.Omission;
import crossread.ui.tip.LateTip;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.util.Duration;

/** One caret in the gutter between the lines where other articles tell something more, with a count where it is several. */
final class OmissionCarets {
    private static final double FROM_TEXT = 32;
    private static final double WIDTH = 20;
    private static final double HEIGHT = 13;
    /** Above the first line, where nothing stands before what is left out. */
    private static final double ABOVE = 5;

    private final Pane pane;
    private final List<Caret> carets = new ArrayList<>();
    private Map<Integer, Omission> byPlace = Map.of();
    private Function<Omission, String> meaning = _ -> "";
    private Consumer<Omission> onChoose = _ -> {};

    OmissionCarets(Pane pane) {
        this.pane = pane;
    }

    /** A caret as it is drawn. */
    record Shown(Omission omission, Node node) {}

    /** The carets that are drawn now. */
    List<Shown> drawn() {
        return carets.stream()
                .filter(Node::isVisible)
                .map(caret -> new Shown(caret.shown, caret))
                .toList();
    }

    private final class Caret extends Label {
        private final LateTip tip = new LateTip(this, this::tip);
        private Omission shown = new Omission(-1, List.of());

        Caret() {
            Region sign = new Region();
            sign.getStyleClass().add("caret-sign");
            setGraphic(sign);
            getStyleClass().add("omission");
            setAccessibleRole(AccessibleRole.BUTTON);
            setManaged(false);
            setAlignment(Pos.CENTER_LEFT);
            setOnMouseClicked(event -> {
                onChoose.accept(shown);
                event.consume();
            });
        }

        private Optional<Tooltip> tip() {
            String text = getAccessibleText();
            Tooltip made = new Tooltip(text);
            made.setWrapText(!WrappingText.isNeeded(text));
            made.getStyleClass().add("column-tip");
            made.setMaxWidth(380);
            made.setShowDelay(Duration.millis(250));
            made.setShowDuration(Duration.minutes(1));
            return Optional.of(made);
        }

        /** What it said is no longer so: it is told anew when it is drawn. */
        void forget() {
            shown = new Omission(-1, List.of());
            setAccessibleText("");
        }

        void set(Omission omission) {
            if (!omission.equals(shown)) {
                shown = omission;
                int count = omission.facts().size();
                setText(count > 1 ? Integer.toString(count) : "");
                setAccessibleText(meaning.apply(omission));
                tip.renew();
            }
        }
    }

    /** What can be drawn, and what each place means. */
    void show(List<Omission> omissions, Function<Omission, String> told) {
        byPlace = new HashMap<>();
        omissions.forEach(omission -> byPlace.put(omission.after(), omission));
        meaning = told;
        carets.forEach(Caret::forget);
    }

    /** Who is told which place the reader chose. */
    void setOnChoose(Consumer<Omission> listener) {
        onChoose = listener;
    }

    /** Draws anew for what is visible; {@code textX} is where the text begins in the pane. */
    void draw(VisibleText visible, double textX) {
        Map<Omission, Double> wanted = new LinkedHashMap<>();
        for (VisibleText.Laid laid : visible.sentences()) {
            if (laid.sentence() == 0 && byPlace.containsKey(-1)) {
                wanted.put(byPlace.get(-1), laid.top() - ABOVE);
            }
            Omission omission = byPlace.get(laid.sentence());
            if (omission != null) {
                wanted.put(omission, laid.bottom() + 1);
            }
        }
        // One that is in view already only moves: saying anew what it means was a tenth of a scrolled frame.
        List<Caret> free = new ArrayList<>();
        for (Caret caret : carets) {
            Double y = wanted.remove(caret.shown);
            if (y == null) {
                free.add(caret);
            } else {
                place(caret, textX, y);
            }
        }
        wanted.forEach((omission, y) -> {
            Caret caret = free.isEmpty() ? caret() : free.removeLast();
            caret.set(omission);
            place(caret, textX, y);
        });
        free.forEach(caret -> caret.setVisible(false));
    }

    private Caret caret() {
        Caret caret = new Caret();
        carets.add(caret);
        pane.getChildren().add(caret);
        caret.applyCss();
        return caret;
    }

    private static void place(Caret caret, double textX, double y) {
        caret.resizeRelocate(textX - FROM_TEXT, Math.rint(y - HEIGHT / 2), WIDTH, HEIGHT);
        caret.layout();
        caret.setVisible(true);
    }
}

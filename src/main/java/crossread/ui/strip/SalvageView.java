package crossread.ui.strip;

import crossread.messages.Messages;
import crossread.ui.desk.Salvage;
import crossread.ui.scroll.PlainScroll;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/**
 * What earlier programs could not save, in one line above the page however many there are; several are listed under it
 * once the reader asks. Put away, it comes back by its command or at the next start.
 */
public final class SalvageView extends VBox {
    private static final double MOST_HEIGHT = 132;

    private final Messages words;
    private final Label text = new Label();
    private final HBox offers = new HBox(8);
    private final Button unfold = new Button();
    private final BooleanProperty unfolded = new SimpleBooleanProperty();
    private final VBox lines = new VBox();
    private List<Salvage> shown = List.of();

    public SalvageView(Messages words) {
        this.words = words;
        getStyleClass().addAll("notices", "salvage");
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(text, Priority.ALWAYS);
        unfold.getStyleClass().addAll("small", "salvage-offer");
        unfold.setMinWidth(Region.USE_PREF_SIZE);
        unfold.setOnAction(_ -> unfolded.set(!unfolded.get()));
        unfold.textProperty()
                .bind(Bindings.when(unfolded)
                        .then(words.text("recovery.fold"))
                        .otherwise(words.text("recovery.unfold")));
        Button dismiss = new Button("", new FontIcon(MaterialDesignC.CLOSE));
        dismiss.getStyleClass().addAll("flat", "button-icon");
        dismiss.setAccessibleText(words.text("recovery.later"));
        dismiss.setTooltip(new Tooltip(words.text("recovery.later")));
        dismiss.setOnAction(_ -> setShown(false));
        offers.setAlignment(Pos.CENTER_LEFT);
        HBox head = new HBox(8, new FontIcon(MaterialDesignH.HISTORY), text, offers, dismiss);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().addAll("notice", "info");
        ScrollPane scroll = new PlainScroll(lines);
        scroll.setFitToWidth(true);
        scroll.setMaxHeight(MOST_HEIGHT);
        scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
        scroll.setAccessibleText(words.text("recovery.name"));
        scroll.visibleProperty().bind(unfolded);
        scroll.managedProperty().bind(unfolded);
        lines.heightProperty()
                .addListener((_, _, height) -> scroll.setPrefHeight(Math.min(height.doubleValue() + 2, MOST_HEIGHT)));
        scroll.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                unfolded.set(false);
                unfold.requestFocus();
                event.consume();
            }
        });
        getChildren().addAll(head, scroll);
        show(List.of());
    }

    /** Offers these, the newest first; the keyboard stays where it was among them. */
    public void show(List<Salvage> waiting) {
        int at = focused();
        if (waiting.size() > shown.size()) {
            setShown(true);
        }
        shown = List.copyOf(waiting);
        if (waiting.size() < 2) {
            unfolded.set(false);
            lines.getChildren().clear();
        } else {
            lines.getChildren().setAll(waiting.stream().map(this::line).toList());
        }
        if (waiting.size() == 1) {
            text.setText(waiting.getFirst().told());
            offers.getChildren().setAll(buttons(waiting.getFirst()));
        } else {
            text.setText(words.text("recovery.several", waiting.size()));
            offers.getChildren().setAll(unfold);
        }
        if (waiting.isEmpty()) {
            setShown(false);
        } else if (at >= 0) {
            first(at).ifPresent(Node::requestFocus);
        }
    }

    /** Comes back with the keyboard in it. */
    public void open() {
        setShown(true);
        unfolded.set(shown.size() > 1);
        first(0).ifPresent(Node::requestFocus);
    }

    private void setShown(boolean value) {
        setVisible(value);
        setManaged(value);
    }

    private HBox line(Salvage salvage) {
        Label title = new Label(salvage.title());
        title.getStyleClass().add("salvage-title");
        title.setTooltip(new Tooltip(salvage.title()));
        title.setMinWidth(60);
        title.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(title, Priority.ALWAYS);
        Label details = new Label(salvage.details());
        details.getStyleClass().add("salvage-details");
        details.setMinWidth(Region.USE_PREF_SIZE);
        HBox line = new HBox(8, title, details);
        line.getChildren().addAll(buttons(salvage));
        line.setAlignment(Pos.CENTER_LEFT);
        line.getStyleClass().addAll("notice", "info", "salvage-line");
        return line;
    }

    private List<Button> buttons(Salvage salvage) {
        String title = salvage.title();
        String more = salvage.details();
        return List.of(
                button(
                        words.text("recovery.restore"),
                        words.text("recovery.restore-named", title, more),
                        () -> restore(salvage)),
                button(
                        words.text("recovery.discard"),
                        words.text("recovery.discard-named", title, more),
                        salvage.discard()));
    }

    /** Who took one up wants to read it, not the list. */
    private void restore(Salvage salvage) {
        int before = shown.size();
        salvage.restore().run();
        if (unfolded.get() && shown.size() < before) {
            unfolded.set(false);
            unfold.requestFocus();
        }
    }

    private static Button button(String text, String named, Runnable action) {
        Button button = new Button(text);
        button.getStyleClass().addAll("small", "salvage-offer");
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.setAccessibleText(named);
        button.setOnAction(_ -> action.run());
        return button;
    }

    /** Which of those offered the keyboard is at; -1 where it is elsewhere. */
    private int focused() {
        Node owner = getScene() == null ? null : getScene().getFocusOwner();
        if (owner == null || !(owner.getParent() instanceof HBox line) || owner.equals(unfold)) {
            return -1;
        }
        return line.equals(offers) ? 0 : lines.getChildren().indexOf(line);
    }

    /** The first button of one of those offered, or of the last where there are fewer. */
    private Optional<Node> first(int at) {
        if (shown.size() < 2) {
            return offers.getChildren().stream().findFirst();
        }
        return lines.getChildren().get(Math.min(at, shown.size() - 1)) instanceof HBox line
                ? line.getChildren().stream().filter(Button.class::isInstance).findFirst()
                : Optional.empty();
    }
}

package crossread.ui;

import crossread.messages.Messages;
import crossread.ui.correct.CorrectionsView;
import crossread.ui.ledger.LedgerView;
import crossread.ui.review.ReviewView;
import crossread.ui.split.Late;
import crossread.ui.tip.LateTip;
import javafx.beans.binding.Bindings;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Right of the columns: the facts, what was set aside, or what the reader set right. */
final class SidePane extends VBox {
    private final Messages words;
    private final RoomState state;
    private final ToggleButton facts = new ToggleButton();
    private final ToggleButton review = new ToggleButton();
    private final ToggleButton corrections = new ToggleButton();
    private final Label count = new Label();
    private boolean corrected;

    SidePane(Messages words, LedgerView ledger, ReviewView aside, CorrectionsView right, RoomState state) {
        this.words = words;
        this.state = state;
        getStyleClass().add("side");
        tab(facts, "facts", words.text("side.facts"));
        tab(review, "review", words.text("side.review"));
        tab(corrections, "corrections", words.text("side.corrections"));
        LateTip.install(review, review::getAccessibleText);
        LateTip.install(corrections, corrections::getAccessibleText);
        corrections.managedProperty().bind(corrections.visibleProperty());
        count.getStyleClass().add("asks-count");
        count.setMinWidth(USE_PREF_SIZE);
        review.setContentDisplay(ContentDisplay.RIGHT);
        facts.setOnAction(_ -> showFacts());
        review.setOnAction(_ -> {
            state.review.set(true);
            mark();
        });
        corrections.setOnAction(_ -> {
            state.corrections.set(true);
            mark();
        });
        HBox tabs = new HBox(facts, review, corrections);
        tabs.getStyleClass().add("side-tabs");
        show(ledger, Bindings.not(Bindings.or(state.review, state.corrections)));
        show(aside, state.review);
        show(right, state.corrections);
        StackPane views = new StackPane(new Late(ledger), new Late(aside), new Late(right));
        VBox.setVgrow(views, Priority.ALWAYS);
        getChildren().addAll(tabs, views);
        state.review.addListener((_, _, shown) -> turned(shown, state.corrections));
        state.corrections.addListener((_, _, shown) -> turned(shown, state.review));
        setAsks(0);
        mark();
    }

    private static void tab(ToggleButton tab, String id, String text) {
        tab.setId("tab-" + id);
        tab.setText(text);
        tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
        tab.getStyleClass().addAll("flat", "side-tab");
        tab.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(tab, Priority.ALWAYS);
    }

    private static void show(Node view, ObservableValue<Boolean> when) {
        view.visibleProperty().bind(when);
    }

    /** One of the lists takes the place of the other. */
    private void turned(boolean shown, BooleanProperty other) {
        if (shown) {
            open();
            other.set(false);
        }
        mark();
    }

    private void mark() {
        facts.setSelected(!state.review.get() && !state.corrections.get());
        review.setSelected(state.review.get());
        corrections.setSelected(state.corrections.get());
        corrections.setVisible(corrected || state.corrections.get());
    }

    /** Brings it back where it was put away. */
    void open() {
        state.side.set(true);
    }

    /** Shows the list of facts. */
    void showFacts() {
        open();
        state.review.set(false);
        state.corrections.set(false);
        mark();
    }

    /** Says how many things the reader set right; the way to their list is there once there is one. */
    void setCorrections(int number) {
        corrected = number > 0;
        mark();
        corrections.setAccessibleText(words.text("side.corrections-count", number));
    }

    /** Says how many blocks the reader is asked about. */
    void setAsks(int asks) {
        count.setText(Integer.toString(asks));
        review.setGraphic(asks > 0 ? count : null);
        review.setAccessibleText(asks > 0 ? words.text("side.review-asks", asks) : words.text("side.review"));
    }
}

package crossread.ui;

import crossread.messages.Messages;
import crossread.ui.ledger.LedgerView;
import crossread.ui.review.ReviewView;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Right of the columns: the facts, or what was set aside. */
final class SidePane extends VBox {
    private final Messages words;
    private final RoomState state;
    private final ToggleButton facts = new ToggleButton();
    private final ToggleButton review = new ToggleButton();
    private final Label count = new Label();

    SidePane(Messages words, LedgerView ledger, ReviewView aside, RoomState state) {
        this.words = words;
        this.state = state;
        getStyleClass().add("side");
        tab(facts, "facts", words.text("side.facts"));
        tab(review, "review", words.text("side.review"));
        count.getStyleClass().add("asks-count");
        count.setMinWidth(USE_PREF_SIZE);
        review.setContentDisplay(ContentDisplay.RIGHT);
        facts.setOnAction(_ -> state.review.set(false));
        review.setOnAction(_ -> state.review.set(true));
        HBox tabs = new HBox(facts, review);
        tabs.getStyleClass().add("side-tabs");
        show(ledger, Bindings.not(state.review));
        show(aside, state.review);
        StackPane views = new StackPane(ledger, aside);
        VBox.setVgrow(views, Priority.ALWAYS);
        getChildren().addAll(tabs, views);
        state.review.addListener((_, _, _) -> mark());
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

    private void mark() {
        facts.setSelected(!state.review.get());
        review.setSelected(state.review.get());
    }

    /** Says how many blocks the reader is asked about. */
    void setAsks(int asks) {
        count.setText(Integer.toString(asks));
        review.setGraphic(asks > 0 ? count : null);
        review.setAccessibleText(asks > 0 ? words.text("side.review-asks", asks) : words.text("side.review"));
        review.setTooltip(new Tooltip(review.getAccessibleText()));
    }
}

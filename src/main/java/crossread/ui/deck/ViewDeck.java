package crossread.ui.deck;

import crossread.messages.Messages;
import crossread.ui.command.Command;
import crossread.ui.command.CommandControls;
import crossread.ui.tip.LateTip;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * One place of the window that several views share, with a row of tabs above it. The first, the home, stays laid out while
 * another is seen, so that going back to it moves nothing; it is what is seen while there is no comparison.
 */
public final class ViewDeck extends VBox {
    /** By how much a letter is wider in the chosen tab at most, in pixels. */
    private static final double BOLDER = 0.8;

    private final String homeId;
    private final Node home;
    private final List<ViewSlot> slots;
    private final StringProperty chosen;
    private final ObservableBooleanValue there;
    private final Map<String, ToggleButton> tabs = new LinkedHashMap<>();
    private final HBox row = new HBox();
    private final StackPane content = new StackPane();

    /**
     * @param homeId id of what stands there at first
     * @param chosen id of the view that the reader chose
     * @param there whether there is a comparison
     * @param open is asked for a view by its id
     */
    public ViewDeck(
            String homeId,
            Node home,
            List<ViewSlot> slots,
            List<Command> commands,
            StringProperty chosen,
            ObservableBooleanValue there,
            Messages words,
            Consumer<String> open) {
        this.homeId = homeId;
        this.home = home;
        this.slots = List.copyOf(slots);
        this.chosen = chosen;
        this.there = there;
        getStyleClass().add("view-deck");
        row.getStyleClass().addAll("side-tabs", "view-tabs");
        row.setAccessibleText(words.text("view.tabs"));
        List<String> ids = new ArrayList<>(List.of(homeId));
        slots.forEach(slot -> ids.add(slot.viewId()));
        for (int i = 0; i < ids.size(); i++) {
            String id = ids.get(i);
            ToggleButton tab = tab(id, commands.get(i), words);
            tab.setOnAction(_ -> {
                mark();
                open.accept(id);
            });
            tabs.put(id, tab);
            row.getChildren().add(tab);
        }
        row.disableProperty().bind(javafx.beans.binding.Bindings.not(there));
        row.setVisible(!slots.isEmpty());
        row.setManaged(!slots.isEmpty());
        content.getChildren().add(home);
        content.getChildren().addAll(slots);
        content.setMinSize(0, 0);
        StackPane.setAlignment(home, Pos.TOP_LEFT);
        // What does not fit ends at the edge; it covers neither the tabs nor what stands beside.
        Rectangle edge = new Rectangle();
        edge.widthProperty().bind(content.widthProperty());
        edge.heightProperty().bind(content.heightProperty());
        content.setClip(edge);
        VBox.setVgrow(content, Priority.ALWAYS);
        getChildren().addAll(row, content);
        chosen.addListener((_, _, _) -> turn());
        there.addListener((_, _, _) -> turn());
        row.widthProperty().addListener((_, _, _) -> arrange());
        turn();
    }

    /** A sign is read sooner than the first letters of a name: where not all names fit, only that of the chosen tab stays. */
    private void arrange() {
        if (row.getWidth() <= 0) {
            return;
        }
        tabs.values().forEach(tab -> tab.setContentDisplay(ContentDisplay.LEFT));
        row.applyCss();
        boolean fit = row.prefWidth(-1) + spare() <= row.getWidth();
        tabs.values().stream()
                .filter(tab -> !fit && !tab.isSelected())
                .forEach(tab -> tab.setContentDisplay(ContentDisplay.GRAPHIC_ONLY));
    }

    /**
     * How much wider the row could get if another tab were chosen, whose name is bold then: names do not come and go from one
     * tab to the next. In pixels.
     */
    private double spare() {
        return tabs.values().stream()
                        .mapToDouble(tab -> tab.getText().length())
                        .max()
                        .orElse(0)
                * BOLDER;
    }

    private static ToggleButton tab(String id, Command command, Messages words) {
        String name = words.text(command.key());
        ToggleButton tab = new ToggleButton(name);
        command.icon().ifPresent(icon -> tab.setGraphic(new FontIcon(icon)));
        tab.setId("tab-" + id);
        tab.setAccessibleRole(AccessibleRole.TAB_ITEM);
        tab.setAccessibleText(name);
        LateTip.install(tab, () -> CommandControls.withKey(name, command, words));
        tab.getStyleClass().addAll("flat", "side-tab", "view-tab");
        tab.setMinWidth(34);
        return tab;
    }

    /** What is seen now. */
    private String seen() {
        return there.get() && tabs.containsKey(chosen.get()) ? chosen.get() : homeId;
    }

    private void turn() {
        String seen = seen();
        home.setVisible(seen.equals(homeId));
        for (ViewSlot slot : slots) {
            boolean on = seen.equals(slot.viewId());
            slot.setVisible(on);
            slot.setManaged(on);
            slot.setOn(on);
        }
        mark();
    }

    private void mark() {
        tabs.forEach((id, tab) -> tab.setSelected(id.equals(seen())));
        arrange();
    }
}

package crossread.ui;

import crossread.messages.Messages;
import crossread.ui.command.CommandControls;
import java.util.List;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Separator;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * The row of buttons under the menus. Where the window is too narrow for it, buttons lose their words one after the other,
 * those first whose sign says enough; none is ever hidden.
 */
final class ToolsView extends StackPane {
    private final HBox row = new HBox();

    /** In the order in which they go without words. */
    private final List<ButtonBase> shrinking;

    ToolsView(Messages words, RoomCommands commands, CommandControls controls, RoomState state) {
        getStyleClass().addAll("tool-bar", "tools");
        row.getStyleClass().add("container");
        row.setAlignment(Pos.CENTER_LEFT);
        setAccessibleRole(AccessibleRole.TOOL_BAR);
        ButtonBase add = controls.button(commands.get("add"), true);
        ButtonBase paste = controls.button(commands.get("paste"), true);
        ButtonBase save = controls.button(commands.get("save"), true);
        ButtonBase next = controls.button(commands.get("next"), true);
        ButtonBase lock = controls.button(commands.get("lock"), true);
        shrinking = List.of(lock, save, paste, next, add);
        row.getChildren()
                .addAll(
                        controls.button(commands.get("list"), false),
                        line(),
                        add,
                        paste,
                        save,
                        line(),
                        controls.button(commands.get("previous"), false),
                        next,
                        line(),
                        lock,
                        line(),
                        new MarkLevelView(
                                words,
                                state,
                                controls.button(commands.get("fewer-marks"), false),
                                controls.button(commands.get("more-marks"), false)),
                        controls.button(commands.get("marks-explained"), false),
                        space(),
                        controls.button(commands.get("side"), false));
        getChildren().add(row);
    }

    private static Node line() {
        return new Separator(Orientation.VERTICAL);
    }

    private static Region space() {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        return space;
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        shrinking.forEach(button -> button.setContentDisplay(ContentDisplay.LEFT));
        for (ButtonBase button : shrinking) {
            if (row.prefWidth(-1) <= getWidth() - snappedLeftInset() - snappedRightInset()) {
                break;
            }
            button.setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
        }
        super.layoutChildren();
    }
}

package crossread.ui;

import crossread.messages.Messages;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes menus and buttons of commands. */
final class CommandControls {
    private final Messages words;

    CommandControls(Messages words) {
        this.words = words;
    }

    MenuBar menuBar(Map<String, List<Optional<Command>>> menus) {
        MenuBar bar = new MenuBar();
        menus.forEach((id, commands) -> {
            Menu menu = new Menu(words.text("menu." + id));
            menu.setId("menu-" + id);
            for (Optional<Command> command : commands) {
                menu.getItems().add(command.map(this::item).orElseGet(SeparatorMenuItem::new));
            }
            bar.getMenus().add(menu);
        });
        bar.setAccessibleText(words.text("menu.name"));
        return bar;
    }

    MenuItem item(Command command) {
        MenuItem item = command.on()
                .<MenuItem>map(on -> {
                    CheckMenuItem check = new CheckMenuItem(words.text(command.key()));
                    check.selectedProperty().bindBidirectional(on);
                    return check;
                })
                .orElseGet(() -> new MenuItem(words.text(command.key())));
        item.setMnemonicParsing(false);
        item.setId("item-" + command.id());
        command.icon().ifPresent(icon -> item.setGraphic(new FontIcon(icon)));
        command.keys().stream().findFirst().ifPresent(item::setAccelerator);
        item.setOnAction(_ -> command.action().run());
        item.disableProperty().bind(javafx.beans.binding.Bindings.not(command.enabled()));
        return item;
    }

    /** A button with the command's sign, and its text where {@code labelled}. */
    ButtonBase button(Command command, boolean labelled) {
        ButtonBase button = command.on()
                .<ButtonBase>map(on -> {
                    ToggleButton toggle = new ToggleButton();
                    toggle.selectedProperty().bindBidirectional(on);
                    return toggle;
                })
                .orElseGet(Button::new);
        String text = words.text(command.key());
        button.setId("button-" + command.id());
        command.icon().ifPresent(icon -> button.setGraphic(new FontIcon(icon)));
        if (labelled) {
            button.setText(words.text("button." + command.id()));
        } else {
            button.getStyleClass().add("button-icon");
        }
        button.getStyleClass().add("flat");
        button.setAccessibleText(text);
        button.setTooltip(new Tooltip(withKey(text, command)));
        button.setOnAction(_ -> command.action().run());
        button.disableProperty().bind(javafx.beans.binding.Bindings.not(command.enabled()));
        return button;
    }

    /** The menus answer to each command's first key; this is for the others. */
    void addKeys(Scene scene, List<Command> commands) {
        for (Command command : commands) {
            command.keys().stream()
                    .skip(1)
                    .forEach(key -> scene.getAccelerators().put(key, command::run));
        }
    }

    private static String withKey(String text, Command command) {
        return command.keys().stream()
                .findFirst()
                .map(key -> text + " (" + key.getDisplayText() + ")")
                .orElse(text);
    }
}

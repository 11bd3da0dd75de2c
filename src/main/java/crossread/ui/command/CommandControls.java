package crossread.ui.command;

import crossread.messages.Messages;
import crossread.ui.tip.LateTip;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.javafx.FontIcon;

/** Makes menus and buttons of commands. */
public final class CommandControls {
    private final Messages words;
    private final KeyNames keys;

    public CommandControls(Messages words) {
        this.words = words;
        keys = new KeyNames(words);
    }

    /** What the menu is called, without the sign that gives it its key. */
    public static String menuName(Messages words, String id) {
        return words.text("menu." + id).replace("_", "");
    }

    public MenuBar menuBar(Map<String, List<MenuPart>> menus) {
        MenuBar bar = new MenuBar();
        menus.forEach((id, parts) -> {
            Menu menu = menu(id);
            Map<MenuItem, Ikon> icons = new LinkedHashMap<>();
            parts.forEach(part -> menu.getItems().add(item(part, icons)));
            menu.setOnShowing(_ -> {
                icons.forEach((item, icon) -> item.setGraphic(new FontIcon(icon)));
                icons.clear();
            });
            bar.getMenus().add(menu);
        });
        bar.setAccessibleText(words.text("menu.name"));
        return bar;
    }

    private Menu menu(String id) {
        Menu menu = new Menu(words.text("menu." + id));
        menu.setId("menu-" + id);
        return menu;
    }

    /** @param icons takes up what is drawn only when the menu is first opened: a hundred signs hold up the first picture */
    private MenuItem item(MenuPart part, Map<MenuItem, Ikon> icons) {
        return switch (part) {
            case Command command -> {
                MenuItem item = plain(command);
                command.icon().ifPresent(icon -> icons.put(item, icon));
                yield item;
            }
            case MenuPart.Line _ -> new SeparatorMenuItem();
            case MenuPart.Own own -> own.menu().get();
            case MenuPart.Sub sub -> {
                Menu menu = menu(sub.id());
                sub.commands().forEach(command -> menu.getItems().add(item(command, icons)));
                yield menu;
            }
        };
    }

    public MenuItem item(Command command) {
        MenuItem item = plain(command);
        command.icon().ifPresent(icon -> item.setGraphic(new FontIcon(icon)));
        return item;
    }

    private MenuItem plain(Command command) {
        MenuItem item = command.on()
                .<MenuItem>map(on -> {
                    CheckMenuItem check = new CheckMenuItem(words.text(command.key()));
                    check.selectedProperty().bindBidirectional(on);
                    return check;
                })
                .orElseGet(() -> new MenuItem(words.text(command.key())));
        item.setMnemonicParsing(false);
        item.setId("item-" + command.id());
        command.keys().stream().findFirst().map(keys::named).ifPresent(item::setAccelerator);
        item.setOnAction(_ -> command.action().run());
        item.disableProperty().bind(Bindings.not(command.enabled()));
        return item;
    }

    /** A button with the command's sign, and its text where {@code labelled}. */
    public ButtonBase button(Command command, boolean labelled) {
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
        LateTip.install(button, () -> withKey(text, command, words));
        button.setOnAction(_ -> command.action().run());
        button.disableProperty().bind(Bindings.not(command.enabled()));
        return button;
    }

    /** The menus answer to each command's first key; this is for the others, and for characters typed. */
    public void addKeys(Scene scene, List<Command> commands) {
        for (Command command : commands) {
            command.keys().stream()
                    .skip(1)
                    .forEach(key -> scene.getAccelerators().put(key, command::run));
        }
        scene.getRoot().addEventHandler(KeyEvent.KEY_TYPED, event -> {
            if (!(scene.getFocusOwner() instanceof TextInputControl)) {
                commands.stream()
                        .filter(command -> command.keys().stream().anyMatch(key -> key.match(event)))
                        .findFirst()
                        .ifPresent(command -> {
                            command.run();
                            event.consume();
                        });
            }
        });
    }

    /** {@code text} with the key that is shown for the command, if any. */
    public static String withKey(String text, Command command, Messages words) {
        return command.keys().stream()
                .findFirst()
                .map(key -> text + " (" + new KeyNames(words).of(key) + ")")
                .orElse(text);
    }
}

package crossread.ui.ledger;

import crossread.messages.Messages;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** A button with a menu of things to tick; it says how many are ticked where that is not all. */
final class CheckMenu<T> {
    private final Messages words;
    private final String name;
    private final String all;
    private final Consumer<Set<T>> onChange;
    private final MenuButton button = new MenuButton();
    private final Map<T, CheckMenuItem> items = new LinkedHashMap<>();
    private boolean setting;

    /**
     * @param name key of what the things are called
     * @param all key of the line that ticks all of them
     * @param onChange is told what is ticked
     */
    CheckMenu(Messages words, String name, String all, Consumer<Set<T>> onChange) {
        this.words = words;
        this.name = name;
        this.all = all;
        this.onChange = onChange;
        button.getStyleClass().addAll("small", "check-menu");
        tell();
    }

    MenuButton button() {
        return button;
    }

    /** Offers these things, all ticked. */
    void offer(List<T> things, Function<T, String> text, Function<T, Node> sign) {
        items.clear();
        button.getItems().clear();
        for (T thing : things) {
            CheckMenuItem item = new CheckMenuItem(text.apply(thing), sign.apply(thing));
            item.setMnemonicParsing(false);
            item.setSelected(true);
            item.selectedProperty().addListener((_, _, _) -> changed());
            items.put(thing, item);
            button.getItems().add(item);
        }
        button.getItems().add(new SeparatorMenuItem());
        preset(words.text(all), Set.copyOf(things));
        tell();
    }

    /** Offers to tick just these in one go. */
    void preset(String text, Set<T> set) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(_ -> {
            check(set);
            changed();
        });
        button.getItems().add(item);
    }

    /** Ticks just these; without telling the listener. */
    void check(Set<T> set) {
        setting = true;
        items.forEach((thing, item) -> item.setSelected(set.contains(thing)));
        setting = false;
        tell();
    }

    private void changed() {
        if (!setting) {
            tell();
            onChange.accept(checked());
        }
    }

    private Set<T> checked() {
        Set<T> set = new HashSet<>();
        items.forEach((thing, item) -> {
            if (item.isSelected()) {
                set.add(thing);
            }
        });
        return set;
    }

    private void tell() {
        int ticked = checked().size();
        boolean narrow = ticked < items.size();
        button.setText(narrow ? words.text("ledger.ticked", words.text(name), ticked) : words.text(name));
        button.setAccessibleText(words.text("ledger.filter-by", words.text(name), ticked, items.size()));
        button.getStyleClass().remove("accent");
        if (narrow) {
            button.getStyleClass().add("accent");
        }
    }
}

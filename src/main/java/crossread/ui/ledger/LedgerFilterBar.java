package crossread.ui.ledger;

import crossread.messages.Messages;
import crossread.model.FactKind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** The field and the menu that narrow the ledger. */
final class LedgerFilterBar extends HBox {
    private final Messages words;
    private final LedgerNames names;
    private final Consumer<LedgerFilter> onFilter;
    private final TextField search = new TextField();
    private final Map<FactKind, CheckMenuItem> kinds = new EnumMap<>(FactKind.class);
    private LedgerFilter filter = LedgerFilter.ALL;

    /**
     * @param onFilter is told what to narrow the list to
     * @param leave puts the focus into the list
     */
    LedgerFilterBar(Messages words, LedgerNames names, Consumer<LedgerFilter> onFilter, Runnable leave) {
        this.words = words;
        this.names = names;
        this.onFilter = onFilter;
        search.setPromptText(words.text("ledger.search"));
        search.setAccessibleText(words.text("ledger.search"));
        search.textProperty().addListener((_, _, text) -> filter(filter.withText(text)));
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN) {
                leave.run();
                event.consume();
            }
        });
        HBox.setHgrow(search, Priority.ALWAYS);
        Button clear = new Button("", new FontIcon(MaterialDesignC.CLOSE));
        clear.getStyleClass().addAll("flat", "button-icon");
        clear.setAccessibleText(words.text("ledger.clear"));
        clear.setTooltip(new Tooltip(words.text("ledger.clear")));
        clear.visibleProperty().bind(search.textProperty().isNotEmpty());
        clear.managedProperty().bind(clear.visibleProperty());
        clear.setOnAction(_ -> search.clear());
        setSpacing(4);
        getStyleClass().add("ledger-bar");
        getChildren().addAll(search, clear, kindMenu());
    }

    void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    private MenuButton kindMenu() {
        MenuButton menu = new MenuButton("", new FontIcon(MaterialDesignF.FILTER_VARIANT));
        menu.setAccessibleText(words.text("ledger.kinds"));
        menu.setTooltip(new Tooltip(words.text("ledger.kinds")));
        for (FactKind kind : FactKind.values()) {
            CheckMenuItem item = new CheckMenuItem(names.kind(kind), FactIcons.icon(kind));
            item.setSelected(true);
            item.selectedProperty().addListener((_, _, _) -> filterKinds(menu));
            kinds.put(kind, item);
            menu.getItems().add(item);
        }
        menu.getItems()
                .addAll(
                        new SeparatorMenuItem(),
                        preset("ledger.kinds.all", EnumSet.allOf(FactKind.class)),
                        preset("ledger.kinds.figures", matching(FactKind::isFigure)),
                        preset("ledger.kinds.names", matching(FactKind::isName)),
                        preset("ledger.kinds.quotations", EnumSet.of(FactKind.QUOTATION, FactKind.CLAIM)));
        return menu;
    }

    private static Set<FactKind> matching(Predicate<FactKind> test) {
        Set<FactKind> set = EnumSet.allOf(FactKind.class);
        set.removeIf(test.negate());
        return set;
    }

    private MenuItem preset(String key, Set<FactKind> set) {
        MenuItem item = new MenuItem(words.text(key));
        item.setOnAction(_ -> kinds.forEach((kind, check) -> check.setSelected(set.contains(kind))));
        return item;
    }

    private void filterKinds(MenuButton menu) {
        Set<FactKind> set = EnumSet.noneOf(FactKind.class);
        kinds.forEach((kind, item) -> {
            if (item.isSelected()) {
                set.add(kind);
            }
        });
        menu.getStyleClass().remove("accent");
        if (set.size() < kinds.size()) {
            menu.getStyleClass().add("accent");
        }
        filter(filter.withKinds(set));
    }

    private void filter(LedgerFilter value) {
        filter = value;
        onFilter.accept(value);
    }
}

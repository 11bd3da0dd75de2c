package crossread.ui.ledger;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.FactKind;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.scene.control.Button;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.TextField;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;

/** The ranked list of facts in its groups, with a filter above it. */
public final class LedgerView extends VBox {
    private final Messages words;
    private final LedgerNames names;
    private final LedgerLines lines = new LedgerLines();
    private final ListView<LedgerLine> list = new ListView<>();
    private final TextField search = new TextField();
    private final Label empty = new Label();
    private final Map<FactKind, CheckMenuItem> kinds = new EnumMap<>(FactKind.class);
    private Consumer<String> onChoose = factId -> {};
    private Consumer<LedgerFilter> onFilter = filter -> {};
    private Optional<String> chosen = Optional.empty();
    private boolean filling;

    public LedgerView(Messages words) {
        this.words = words;
        this.names = new LedgerNames(words);
        getStyleClass().add("ledger");
        list.setAccessibleText(words.text("ledger.name"));
        list.setCellFactory(_ -> new LedgerCell(names, this::toggle));
        list.setPlaceholder(empty);
        empty.setWrapText(true);
        empty.getStyleClass().add("ledger-empty");
        list.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> chosen(line));
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::keyPressed);
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(filterBar(), list);
        show(Optional.empty());
    }

    /** Lists the facts of {@code comparison}; without one, or with a single article, says what to do. */
    public void show(Optional<Comparison> comparison) {
        chosen = Optional.empty();
        lines.show(comparison.filter(each -> each.articles().size() > 1));
        empty.setText(words.text(comparison
                .map(each -> each.articles().size() > 1 ? "ledger.none" : "ledger.single")
                .orElse("ledger.empty")));
        refill();
    }

    /** Who is told which fact the reader chose. */
    public void setOnChoose(Consumer<String> listener) {
        onChoose = listener;
    }

    /** Who is told what the list is narrowed to. */
    public void setOnFilter(Consumer<LedgerFilter> listener) {
        onFilter = listener;
    }

    /** Shows the fact as chosen, opening what hides it; without telling the listener. */
    public void choose(Optional<String> factId) {
        chosen = factId;
        Optional<Integer> index = factId.flatMap(lines::reveal);
        refill();
        index.ifPresent(this::scrollTo);
    }

    /** Puts the focus into the field that narrows the list. */
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }

    /** The differences the filter leaves, by the fact each row chooses, in the order of the list. */
    public List<String> differences() {
        return lines.differences().stream().map(LedgerRow::factId).toList();
    }

    /** Those of them in which articles clash. */
    public List<String> conflicts() {
        return lines.differences().stream()
                .filter(row -> row.versions().size() > 1)
                .map(LedgerRow::factId)
                .toList();
    }

    /** Place of the fact among {@link #differences()}, from 0; empty where it is none of them. */
    public Optional<Integer> place(String factId) {
        List<LedgerRow> rows = lines.differences();
        for (int i = 0; i < rows.size(); i++) {
            if (rows.get(i).isFor(factId)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private HBox filterBar() {
        search.setPromptText(words.text("ledger.search"));
        search.setAccessibleText(words.text("ledger.search"));
        search.textProperty().addListener((_, _, text) -> filter(lines.filter().withText(text)));
        search.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
                search.clear();
                event.consume();
            } else if (event.getCode() == KeyCode.DOWN) {
                list.requestFocus();
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
        HBox bar = new HBox(4, search, clear, kindMenu());
        bar.getStyleClass().add("ledger-bar");
        return bar;
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

    private static Set<FactKind> matching(java.util.function.Predicate<FactKind> test) {
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
        filter(lines.filter().withKinds(set));
    }

    private void filter(LedgerFilter filter) {
        if (!filter.equals(lines.filter())) {
            lines.setFilter(filter);
            refill();
            onFilter.accept(filter);
        }
    }

    private void toggle(LedgerLine line) {
        switch (line) {
            case LedgerLine.Head head -> lines.toggle(head.key());
            case LedgerLine.Row row -> lines.toggleFold(row.row().factId());
        }
        refill();
    }

    private void keyPressed(KeyEvent event) {
        LedgerLine line = list.getSelectionModel().getSelectedItem();
        boolean open = switch (line) {
            case LedgerLine.Head head -> head.open();
            case LedgerLine.Row row -> row.open();
            case null -> false;
        };
        boolean shut = switch (line) {
            case LedgerLine.Head head -> !head.open();
            case LedgerLine.Row row -> !row.open() && !row.row().folded().isEmpty();
            case null -> false;
        };
        boolean turn = switch (event.getCode()) {
            case RIGHT -> shut;
            case LEFT -> open;
            case ENTER, SPACE -> shut || open;
            default -> false;
        };
        if (turn && !event.isAltDown() && !event.isShortcutDown()) {
            int index = list.getSelectionModel().getSelectedIndex();
            toggle(line);
            select(index);
            event.consume();
        }
    }

    private void chosen(LedgerLine line) {
        if (!filling && line instanceof LedgerLine.Row(LedgerRow row, boolean _, boolean _)) {
            chosen = Optional.of(row.factId());
            onChoose.accept(row.factId());
        }
    }

    private void refill() {
        filling = true;
        List<LedgerLine> now = lines.lines();
        list.getItems().setAll(now);
        list.getSelectionModel().clearSelection();
        chosen.ifPresent(id -> {
            for (int i = 0; i < now.size(); i++) {
                if (now.get(i) instanceof LedgerLine.Row row && row.row().isFor(id)) {
                    select(i);
                    break;
                }
            }
        });
        filling = false;
    }

    private void select(int index) {
        boolean before = filling;
        filling = true;
        list.getSelectionModel().select(index);
        list.getFocusModel().focus(index);
        filling = before;
    }

    /** Two lines of lead, so that the heading and the neighbour above stay in sight. */
    private void scrollTo(int index) {
        list.scrollTo(Math.max(0, index - 2));
    }
}

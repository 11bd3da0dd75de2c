package crossread.ui.ledger;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.ui.notes.ShownNotes;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.geometry.Point2D;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The ranked list of facts in its groups, with a filter above it. */
public final class LedgerView extends VBox {
    private final Messages words;
    private final LedgerNames names;
    private final LedgerLines lines = new LedgerLines();
    private final ListView<LedgerLine> list = new ListView<>();
    private final LedgerFilterBar bar;
    private final Label empty = new Label();
    private final SameAsBar sameAs;
    private final RowMenu menu = new RowMenu(list);
    private ShownNotes notes;
    private Consumer<String> onChoose = factId -> {};
    private Consumer<LedgerFilter> onFilter = filter -> {};
    private Optional<String> chosen = Optional.empty();
    private boolean filling;

    public LedgerView(Messages words) {
        this.words = words;
        this.names = new LedgerNames(words);
        this.notes = new ShownNotes(Optional.empty(), words);
        this.bar = new LedgerFilterBar(words, names, this::filter, list::requestFocus);
        this.sameAs = new SameAsBar(words);
        getStyleClass().add("ledger");
        list.setAccessibleText(words.text("ledger.name"));
        LineHeights heights = new LineHeights(names);
        list.setCellFactory(_ -> new LedgerCell(names, heights, this::toggle, () -> notes));
        list.setPlaceholder(empty);
        empty.setWrapText(true);
        empty.getStyleClass().add("ledger-empty");
        list.getSelectionModel().selectedItemProperty().addListener((_, _, line) -> chosen(line));
        new FoldKeys(list, this::turn).install();
        VBox.setVgrow(list, Priority.ALWAYS);
        getChildren().addAll(bar, sameAs, list);
        show(Optional.empty());
    }

    /** Lists the facts of {@code comparison}; without one, or with a single article, says what to do. */
    public void show(Optional<Comparison> comparison) {
        chosen = Optional.empty();
        bar.offer(comparison.map(Comparison::articles).orElse(List.of()));
        lines.show(comparison.filter(each -> each.articles().size() > 1));
        empty.setText(words.text(comparison
                .map(each -> each.articles().size() > 1 ? "ledger.none" : "ledger.single")
                .orElse("ledger.empty")));
        refill();
    }

    /** The fact of the row that is chosen in the list, if it is no heading. */
    public Optional<String> chosenRow() {
        return list.getSelectionModel().getSelectedItem() instanceof LedgerLine.Row line
                ? Optional.of(line.row().factId())
                : Optional.empty();
    }

    /** What else the menu of a row offers; it is about what is chosen. */
    public void setMoreMenu(Supplier<List<MenuItem>> items) {
        menu.setMore(items);
    }

    /** Shows what the reader wrote and put on the facts. */
    public void annotate(ShownNotes shown) {
        boolean any = !notes.isEmpty() || !shown.isEmpty();
        notes = shown;
        if (any) {
            list.refresh();
        }
    }

    /** Says instead of facts that they are hidden; said until the next comparison is shown. */
    public void hide(boolean hidden) {
        bar.setDisable(hidden);
        if (hidden) {
            empty.setText(words.text("lesson.hidden"));
        }
    }

    /** Who is told which fact the reader chose. */
    public void setOnChoose(Consumer<String> listener) {
        onChoose = listener;
    }

    /** Who is told what the list is narrowed to. */
    public void setOnFilter(Consumer<LedgerFilter> listener) {
        onFilter = listener;
    }

    /** What asks for the fact that states the same as another. */
    public SameAsBar sameAs() {
        return sameAs;
    }

    /** What a row offers to say of its facts. */
    public void setMenu(Function<List<String>, List<MenuItem>> items) {
        menu.setItems(items);
    }

    /** Who is told which fact is to be struck out. */
    public void setOnDelete(Consumer<String> listener) {
        menu.setOnDelete(listener);
    }

    /** Where on the screen to offer something about the chosen row. */
    public Point2D atChosen() {
        return menu.atChosen();
    }

    /** The fact of the row behind this fact's row, or before it where none is behind. */
    public Optional<String> after(String factId) {
        List<String> rows = lines.lines().stream()
                .flatMap(line -> line instanceof LedgerLine.Row row ? Stream.of(row.row()) : Stream.of())
                .filter(row -> row.factId().equals(factId) || !row.isFor(factId))
                .map(LedgerRow::factId)
                .toList();
        int at = rows.indexOf(factId);
        return rows.stream()
                .skip(at + 1)
                .findFirst()
                .or(() -> at > 0 ? Optional.of(rows.get(at - 1)) : Optional.empty());
    }

    /** Shows the fact as chosen, opening what hides it; without telling the listener. */
    public void choose(Optional<String> factId) {
        chosen = factId;
        Optional<Integer> index = factId.flatMap(lines::reveal);
        refill();
        index.ifPresent(this::scrollTo);
    }

    /** No row is chosen; the next one down is the row of this fact. */
    public void restBefore(String factId) {
        List<LedgerLine> now = list.getItems();
        for (int i = 1; i < now.size(); i++) {
            if (now.get(i) instanceof LedgerLine.Row row && row.row().isFor(factId)) {
                list.getFocusModel().focus(i - 1);
                return;
            }
        }
    }

    /** Narrows the list no more: another story comes. */
    public void showAll() {
        bar.showAll();
    }

    /** Puts the focus into the field that narrows the list. */
    public void focusSearch() {
        bar.focusSearch();
    }

    /** The differences the filter leaves, by the fact each row chooses, in the order of the list. */
    public List<String> differences() {
        return lines.differences().stream().map(LedgerRow::factId).toList();
    }

    /** Those of all differences in which articles clash. */
    public List<String> conflicts() {
        return lines.differences().stream()
                .filter(row -> row.versions().size() > 1)
                .map(LedgerRow::factId)
                .toList();
    }

    /** The fact that its row chooses: of facts that clash, the first. */
    public Optional<String> rowOf(String factId) {
        return lines.differences().stream()
                .filter(row -> row.isFor(factId))
                .map(LedgerRow::factId)
                .findFirst();
    }

    private void filter(LedgerFilter filter) {
        if (!filter.equals(lines.filter())) {
            lines.setFilter(filter);
            refill();
            onFilter.accept(filter);
        }
    }

    private void turn(int index) {
        toggle(list.getItems().get(index));
        select(index);
    }

    private void toggle(LedgerLine line) {
        switch (line) {
            case LedgerLine.Head head -> lines.toggle(head.key());
            case LedgerLine.Row row -> lines.toggleFold(row.row().factId());
        }
        refill();
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
        // Filled anew the list draws all its rows anew, and mostly only another row is chosen.
        if (!list.getItems().equals(now)) {
            list.getItems().setAll(now);
        }
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

package crossread.ui.ledger;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** What can be said of the facts of a row: in a menu, and by the key that strikes a fact out. */
final class RowMenu {
    private final ListView<LedgerLine> list;
    private final ContextMenu menu = new ContextMenu();
    private Function<List<String>, List<MenuItem>> items = ids -> List.of();
    private Consumer<String> onDelete = id -> {};

    RowMenu(ListView<LedgerLine> list) {
        this.list = list;
        list.addEventHandler(ContextMenuEvent.CONTEXT_MENU_REQUESTED, this::requested);
        list.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.DELETE && !event.isShortcutDown()) {
                row().ifPresent(row -> onDelete.accept(row.factId()));
                event.consume();
            }
        });
    }

    void setItems(Function<List<String>, List<MenuItem>> value) {
        items = value;
    }

    void setOnDelete(Consumer<String> listener) {
        onDelete = listener;
    }

    private Optional<LedgerRow> row() {
        return list.getSelectionModel().getSelectedItem() instanceof LedgerLine.Row line
                ? Optional.of(line.row())
                : Optional.empty();
    }

    private void requested(ContextMenuEvent event) {
        menu.hide();
        row().map(row -> items.apply(
                        row.versions().stream().map(LedgerRow.Version::factId).toList()))
                .filter(found -> !found.isEmpty())
                .ifPresent(found -> {
                    menu.getItems().setAll(found);
                    Point2D at = event.isKeyboardTrigger()
                            ? atChosen()
                            : new Point2D(event.getScreenX(), event.getScreenY());
                    menu.show(list, at.getX(), at.getY());
                });
        event.consume();
    }

    /** Where the chosen row ends on the screen; the middle of the list where none is in sight. */
    Point2D atChosen() {
        return list.lookupAll(".list-cell").stream()
                .filter(node -> node instanceof ListCell<?> cell && cell.isSelected() && cell.isVisible())
                .findFirst()
                .map(RowMenu::corner)
                .orElseGet(() -> {
                    Bounds all = list.localToScreen(list.getLayoutBounds());
                    return new Point2D(all.getCenterX(), all.getCenterY());
                });
    }

    private static Point2D corner(Node cell) {
        Bounds bounds = cell.localToScreen(cell.getLayoutBounds());
        return new Point2D(bounds.getMinX() + 24, bounds.getMaxY());
    }
}

package crossread.ui.ledger;

import java.util.function.IntConsumer;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** Opens and shuts headings and rows that hold others by keys: right and left, or Enter and the space bar for either. */
final class FoldKeys {
    private final ListView<LedgerLine> list;
    private final IntConsumer turn;

    /** @param turn opens the line in this place, or shuts it */
    FoldKeys(ListView<LedgerLine> list, IntConsumer turn) {
        this.list = list;
        this.turn = turn;
    }

    void install() {
        list.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
    }

    private void pressed(KeyEvent event) {
        LedgerLine line = list.getSelectionModel().getSelectedItem();
        boolean turns = switch (event.getCode()) {
            case RIGHT -> isShut(line);
            case LEFT -> isOpen(line);
            case ENTER, SPACE -> isShut(line) || isOpen(line);
            default -> false;
        };
        if (turns && !event.isAltDown() && !event.isShortcutDown()) {
            turn.accept(list.getSelectionModel().getSelectedIndex());
            event.consume();
        }
    }

    private static boolean isOpen(@Nullable LedgerLine line) {
        return switch (line) {
            case LedgerLine.Head head -> head.open();
            case LedgerLine.Row row -> row.open();
            case null -> false;
        };
    }

    private static boolean isShut(@Nullable LedgerLine line) {
        return switch (line) {
            case LedgerLine.Head head -> !head.open();
            case LedgerLine.Row row -> !row.open() && !row.row().folded().isEmpty();
            case null -> false;
        };
    }
}

package crossread.ui.columns;

import crossread.messages.Messages;
import crossread.model.article.SentenceRef;
import crossread.model.work.Correction;
import crossread.ui.columns.text.Piece;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCombination;

/** What can be done at a place of a column. */
final class ColumnMenu {
    private final ReadingArea area;
    private final Messages words;
    /** Made when it is first opened: to JavaFX it is a window. */
    private Optional<ContextMenu> made = Optional.empty();

    ColumnMenu(ReadingArea area, Messages words) {
        this.area = area;
        this.words = words;
    }

    void hide() {
        made.ifPresent(ContextMenu::hide);
    }

    private ContextMenu menu() {
        ContextMenu menu = made.orElseGet(ContextMenu::new);
        if (made.isEmpty()) {
            menu.getStyleClass().add("column-menu");
            made = Optional.of(menu);
        }
        return menu;
    }

    /**
     * Opens at the pointer, or for a key at the paragraph the keyboard rests on.
     *
     * @param facts stated at that place
     * @param act does what a paragraph offers to be clicked
     */
    void show(
            ContextMenuEvent event,
            ArticleColumn column,
            List<String> facts,
            Consumer<Piece.Action> act,
            Wishes wishes) {
        String article = column.article().id();
        Optional<Piece> piece = column.cursor().piece();
        menu().getItems().clear();
        column.cursor().sentence().ifPresent(at -> addFacts(wishes.items(facts, at)));
        piece.ifPresent(at -> addBlock(article, at, act, wishes));
        column.cursor().sentence().ifPresent(at -> addCorrections(at, wishes));
        column.cursor()
                .sentence()
                .map(wishes::items)
                .filter(more -> !more.isEmpty())
                .ifPresent(more -> {
                    menu().getItems().addAll(more);
                    menu().getItems().add(new SeparatorMenuItem());
                });
        MenuItem copy = item("columns.copy", "Shortcut+C", area::copy);
        copy.setDisable(
                area.getSelectedText().isEmpty() && column.cursor().sentence().isEmpty());
        menu().getItems()
                .addAll(
                        copy,
                        new SeparatorMenuItem(),
                        item("command.review", "Shortcut+Shift+R", () -> wishes.review(article, List.of())),
                        item("command.details", "Alt+Enter", () -> wishes.details(article)));
        Point2D at = event.isKeyboardTrigger()
                ? piece.flatMap(this::corner).orElseGet(() -> area.localToScreen(0, 0))
                : new Point2D(event.getScreenX(), event.getScreenY());
        menu().show(area, at.getX(), at.getY());
    }

    private void addFacts(List<MenuItem> items) {
        if (!items.isEmpty()) {
            menu().getItems().addAll(items);
            menu().getItems().add(new SeparatorMenuItem());
        }
    }

    private void addCorrections(SentenceRef at, Wishes wishes) {
        menu().getItems()
                .addAll(
                        item("columns.menu.link", "L", () -> wishes.correct(Correction.Kind.LINKED, at)),
                        item("columns.menu.cut", "K", () -> wishes.correct(Correction.Kind.CUT, at)),
                        item("columns.menu.pin", "P", () -> wishes.correct(Correction.Kind.PINNED, at)),
                        new SeparatorMenuItem());
    }

    private void addBlock(String article, Piece piece, Consumer<Piece.Action> act, Wishes wishes) {
        List<Integer> aside = piece.blocksAside();
        if (piece instanceof Piece.Bar bar) {
            bar.actions().stream()
                    .filter(action -> action.deed() == Piece.Deed.SHOW || action.deed() == Piece.Deed.HIDE)
                    .forEach(action -> menu().getItems()
                            .add(item(
                                    action.deed() == Piece.Deed.SHOW ? "columns.menu.show" : "columns.menu.hide",
                                    "Enter",
                                    () -> act.accept(action))));
        }
        if (!aside.isEmpty()) {
            String key = aside.size() == 1 ? "columns.menu.putBack" : "columns.menu.putBackAll";
            menu().getItems().add(item(key, aside.size() == 1 ? "R" : "", () -> wishes.putBack(article, aside)));
        } else {
            piece.block()
                    .ifPresent(block -> menu().getItems()
                            .add(item(
                                    "columns.menu.setAside",
                                    "Shift+R",
                                    () -> wishes.setAside(article, List.of(block)))));
        }
        piece.block()
                .ifPresent(block -> menu().getItems()
                        .add(item("command.edit-text", "Shift+F2", () -> wishes.edit(article, block))));
        menu().getItems().add(new SeparatorMenuItem());
    }

    private Optional<Point2D> corner(Piece piece) {
        List<Rectangle2D> lines = area.shape(piece.span());
        return lines.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(area.localToScreen(
                        lines.getFirst().getMinX(), lines.getFirst().getMaxY()));
    }

    /** The key is shown only: the column itself answers to it. */
    private MenuItem item(String key, String shown, Runnable action) {
        MenuItem item = new MenuItem(words.text(key));
        item.setMnemonicParsing(false);
        if (!shown.isEmpty()) {
            item.setAccelerator(KeyCombination.keyCombination(shown));
        }
        item.setOnAction(_ -> action.run());
        return item;
    }
}

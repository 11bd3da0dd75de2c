package crossread.ui;

import crossread.messages.Messages;
import crossread.ui.settings.RecentFile;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;

/** The menu of comparisons opened before; one that is gone can be taken off it. */
final class RecentMenu {
    private final Messages words;
    private final RoomState state;
    private final Consumer<Path> open;
    private final RoomHost host;

    RecentMenu(Messages words, RoomState state, Consumer<Path> open, RoomHost host) {
        this.words = words;
        this.state = state;
        this.open = open;
        this.host = host;
    }

    Menu menu() {
        Menu menu = new Menu(words.text("menu.recent"));
        menu.setId("menu-recent");
        menu.setOnShowing(_ -> host.lookForRecent());
        state.recent.addListener((_, _, files) -> fill(menu, files));
        fill(menu, state.recent.get());
        return menu;
    }

    private void fill(Menu menu, List<RecentFile> files) {
        menu.getItems().clear();
        files.forEach(file -> menu.getItems().add(item(file)));
        menu.setDisable(files.isEmpty());
        if (!files.isEmpty()) {
            MenuItem forget = new MenuItem(words.text("recent.forget-all"));
            forget.setOnAction(
                    _ -> host.forget(files.stream().map(RecentFile::path).toList()));
            menu.getItems().addAll(new SeparatorMenuItem(), forget);
        }
    }

    private MenuItem item(RecentFile file) {
        MenuItem item = new MenuItem();
        item.setMnemonicParsing(false);
        String folder = String.valueOf(file.path().getParent());
        if (file.there()) {
            item.setText(words.text("recent.file", file.name(), folder));
            item.setOnAction(_ -> open.accept(file.path()));
        } else {
            item.setText(words.text("recent.gone", file.name(), folder));
            item.getStyleClass().add("gone");
            item.setOnAction(_ -> host.forget(List.of(file.path())));
        }
        return item;
    }
}

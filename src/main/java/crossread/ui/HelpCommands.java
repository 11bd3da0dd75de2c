package crossread.ui;

import crossread.messages.Messages;
import crossread.ui.command.Command;
import crossread.ui.command.KeyList;
import crossread.ui.command.MenuPart;
import crossread.ui.desk.Dialogs;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.kordamp.ikonli.materialdesign2.MaterialDesignH;

/** What the program says of itself. */
final class HelpCommands {
    /** The chapter that says what each mark means. */
    private static final String MARKS = "2-marks";

    private HelpCommands() {}

    /** @param menus all of them, for the list of keys */
    static List<MenuPart> of(
            Messages words, Dialogs dialogs, RoomHost host, Supplier<Map<String, List<MenuPart>>> menus) {
        return List.of(
                Command.of("guide", () -> dialogs.guide(Optional.empty())).keys("Shift+F1"),
                Command.of("marks-explained", () -> dialogs.guide(Optional.of(MARKS)))
                        .keys("Shortcut+F1")
                        .icon(MaterialDesignH.HELP_CIRCLE_OUTLINE),
                Command.of("keys", () -> dialogs.keys(new KeyList(words).of(menus.get())))
                        .keys("F1"),
                new MenuPart.Line(),
                Command.of("open-log", host::openLog),
                Command.of("copy-report", host::copyReport),
                new MenuPart.Line(),
                Command.of("about", dialogs::about));
    }
}

package crossread.ui;

import crossread.ui.command.Command;
import crossread.ui.command.MenuPart;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Everything the reader can ask of the window, in the order of the menus. */
final class RoomCommands {
    private final Map<String, List<MenuPart>> menus = new LinkedHashMap<>();
    private final Map<String, Command> byId = new LinkedHashMap<>();

    /** @param views what shows the views and asks them to do what they can */
    RoomCommands(Room room, StoryDesk desk, RoomState state, RecentMenu recent, TabCommands views) {
        Needs needs = new Needs(state);
        menu("file", FileCommands.of(room, desk, state, needs, recent));
        menu("edit", EditCommands.of(room, desk, needs));
        menu("view", views.before(ViewCommands.of(room, state)));
        menu("go", views.after(GoCommands.of(room, needs)));
        menu("class", ClassCommands.of(room, state, needs));
        menu(
                "help",
                List.of(
                        Command.of("guide", room::showGuide).keys("Shift+F1"),
                        Command.of("keys", room::showKeys).keys("F1"),
                        Command.of("about", room::showAbout)));
    }

    private void menu(String id, List<MenuPart> parts) {
        menus.put(id, parts);
        parts.stream().flatMap(MenuPart::stream).forEach(command -> byId.put(command.id(), command));
    }

    /** Menus by id, in their order. */
    Map<String, List<MenuPart>> menus() {
        return menus;
    }

    List<Command> all() {
        return new ArrayList<>(byId.values());
    }

    Command get(String id) {
        Command command = byId.get(id);
        if (command == null) {
            throw new IllegalArgumentException("no command " + id);
        }
        return command;
    }
}

package crossread.ui;

import crossread.ui.command.Command;
import crossread.ui.command.MenuPart;
import crossread.ui.desk.StoryDesk;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

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
        menu("class", views.forClass(ClassCommands.of(room, state, needs)));
    }

    /** The last menu, made of all others. */
    void addHelp(Function<Supplier<Map<String, List<MenuPart>>>, List<MenuPart>> help) {
        menu("help", help.apply(this::menus));
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

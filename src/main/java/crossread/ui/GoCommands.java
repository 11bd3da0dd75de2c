package crossread.ui;

import crossread.ui.command.Command;
import crossread.ui.command.MenuPart;
import java.util.List;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;

/** What leads the reader from place to place. */
final class GoCommands {
    private GoCommands() {}

    static List<MenuPart> of(Room room, Needs needs) {
        return List.of(
                Command.of("jump", room::jump).keys("Shortcut+K"),
                new MenuPart.Line(),
                Command.of("next", () -> room.pointer().step(1))
                        .needs(needs.differences)
                        .keys("F8, Alt+Down")
                        .icon(MaterialDesignA.ARROW_DOWN),
                Command.of("previous", () -> room.pointer().step(-1))
                        .needs(needs.differences)
                        .keys("F7, Alt+Up")
                        .icon(MaterialDesignA.ARROW_UP),
                Command.of("first", () -> room.pointer().stepTo(true))
                        .needs(needs.differences)
                        .keys("Alt+Home"),
                Command.of("last", () -> room.pointer().stepTo(false))
                        .needs(needs.differences)
                        .keys("Alt+End"),
                Command.of("next-conflict", () -> room.pointer().stepConflict(1))
                        .needs(needs.conflicts)
                        .keys("Shift+F8"),
                Command.of("previous-conflict", () -> room.pointer().stepConflict(-1))
                        .needs(needs.conflicts)
                        .keys("Shift+F7"),
                new MenuPart.Line(),
                Command.of("column", room::nextColumn).needs(needs.comparison).keys("F6"),
                Command.of("moved", room::goToMoved).needs(needs.comparison).keys("Shortcut+Shift+G"));
    }
}

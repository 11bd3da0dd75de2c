package crossread.ui;

import crossread.ui.command.Command;
import crossread.ui.command.MenuPart;
import java.util.List;

/** What the reader says of the chosen fact. */
final class FactCommands {
    private FactCommands() {}

    static MenuPart of(Room room, Needs needs) {
        return new MenuPart.Sub(
                "facts",
                List.of(
                        Command.of("not-a-fact", () -> room.facts().strikeOutHere())
                                .needs(needs.fact)
                                .typed("x"),
                        Command.of("same-as", () -> room.facts().sameAsHere())
                                .needs(needs.fact)
                                .typed("="),
                        Command.of("split-off", () -> room.facts().splitOffHere())
                                .needs(needs.fact)
                                .typed("/"),
                        Command.of("change-kind", () -> room.facts().changeKindHere())
                                .needs(needs.fact)
                                .typed("t")));
    }
}

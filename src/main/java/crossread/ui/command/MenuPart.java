package crossread.ui.command;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.control.Menu;

/** What stands in a menu, from top to bottom. */
public sealed interface MenuPart permits Command, MenuPart.Line, MenuPart.Sub, MenuPart.Own {

    /** A line between commands. */
    record Line() implements MenuPart {}

    /**
     * A menu in the menu.
     *
     * @param id its text stands in the message files under {@code menu.} and this
     */
    record Sub(String id, List<Command> commands) implements MenuPart {
        public Sub {
            commands = List.copyOf(commands);
        }
    }

    /** A menu in the menu whose lines come and go while the program runs; each is no command. */
    record Own(Supplier<Menu> menu) implements MenuPart {}

    /** The commands in it, in their order. */
    default Stream<Command> stream() {
        return switch (this) {
            case Command command -> Stream.of(command);
            case Sub sub -> sub.commands().stream();
            case Line _, Own _ -> Stream.of();
        };
    }
}

package crossread.ui;

import crossread.lesson.Task;
import crossread.ui.command.Command;
import crossread.ui.command.MenuPart;
import java.util.List;

/** What is made for a class. */
final class ClassCommands {
    private static final List<Task> ALL = List.of(Task.values());

    private ClassCommands() {}

    static List<MenuPart> of(Room room, RoomState state, Needs needs) {
        return List.of(
                Command.toggle("blind", state.blind),
                new MenuPart.Line(),
                new MenuPart.Sub(
                        "worksheet",
                        List.of(
                                sheet("worksheet-all", room, needs, ALL),
                                sheet("worksheet-facts", room, needs, List.of(Task.FACTS)),
                                sheet("worksheet-omissions", room, needs, List.of(Task.OMISSIONS)),
                                sheet("worksheet-figures", room, needs, List.of(Task.FIGURES)))),
                new MenuPart.Sub(
                        "answer-key",
                        List.of(
                                key("key-all", room, needs, ALL),
                                key("key-facts", room, needs, List.of(Task.FACTS)),
                                key("key-omissions", room, needs, List.of(Task.OMISSIONS)),
                                key("key-figures", room, needs, List.of(Task.FIGURES)))),
                Command.toggle("sheet-texts", state.sheetTexts),
                new MenuPart.Line(),
                Command.of("class-write", () -> room.classDesk().handOut()).needs(needs.answers),
                Command.of("class-open", () -> room.classDesk().open()));
    }

    private static Command sheet(String id, Room room, Needs needs, List<Task> tasks) {
        return Command.of(id, () -> room.classDesk().worksheet(tasks, false)).needs(needs.comparison);
    }

    private static Command key(String id, Room room, Needs needs, List<Task> tasks) {
        return Command.of(id, () -> room.classDesk().worksheet(tasks, true)).needs(needs.answers);
    }
}

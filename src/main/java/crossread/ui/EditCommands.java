package crossread.ui;

import crossread.model.work.Correction;
import crossread.ui.command.Command;
import crossread.ui.command.MenuPart;
import crossread.ui.command.Need;
import crossread.ui.desk.Edits;
import crossread.ui.desk.Repair;
import crossread.ui.desk.StoryDesk;
import java.util.List;
import java.util.stream.IntStream;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** What the reader changes about articles, their text and how they are linked. */
final class EditCommands {
    private EditCommands() {}

    static List<MenuPart> of(Room room, StoryDesk desk, Needs needs) {
        Edits edits = desk.edits();
        return List.of(
                Command.of("undo", edits::undo)
                        .needs(needs.undo)
                        .keys("Shortcut+Z")
                        .icon(MaterialDesignU.UNDO),
                Command.of("redo", edits::redo)
                        .needs(needs.redo)
                        .keys("Shortcut+Shift+Z, Shortcut+Y")
                        .icon(MaterialDesignR.REDO),
                new MenuPart.Line(),
                Command.of("paste", room::paste).keys("Shortcut+V").icon(MaterialDesignC.CLIPBOARD_TEXT_OUTLINE),
                new MenuPart.Line(),
                Command.of("find", () -> room.finding().open())
                        .needs(needs.comparison)
                        .keys("Shortcut+F"),
                Command.of("find-next", () -> room.finding().step(1))
                        .needs(needs.comparison)
                        .keys("F3, Shortcut+G"),
                Command.of("find-previous", () -> room.finding().step(-1))
                        .needs(needs.comparison)
                        .keys("Shift+F3"),
                Command.of("filter", room::filter).needs(needs.comparison).keys("Shortcut+Shift+F"),
                new MenuPart.Line(),
                Command.of("put-back", () -> room.reviewer().putBackHere())
                        .needs(needs.aside)
                        .shownKeys("R"),
                Command.of("set-aside", () -> room.reviewer().setAsideHere())
                        .needs(needs.kept)
                        .shownKeys("Shift+R"),
                new MenuPart.Line(),
                correct(room, "link", Correction.Kind.LINKED, "L", needs),
                correct(room, "cut", Correction.Kind.CUT, "K", needs),
                correct(room, "pin", Correction.Kind.PINNED, "P", needs),
                FactCommands.of(room, needs),
                Command.of("edit-text", () -> room.texts().editHere())
                        .needs(needs.comparison)
                        .keys("Shift+F2"),
                new MenuPart.Line(),
                Command.of("note", () -> room.annotator().note())
                        .needs(needs.articles)
                        .typed("n"),
                Command.of("another-note", () -> room.annotator().another())
                        .needs(needs.articles)
                        .keys("Shortcut+Shift+N"),
                new MenuPart.Sub("label", labels(room, needs)),
                new MenuPart.Line(),
                Command.of("details", () -> room.chosen().details())
                        .needs(needs.articles)
                        .keys("Alt+Enter")
                        .icon(MaterialDesignP.PENCIL_OUTLINE),
                repair(room, edits, Repair.CHARACTERS, needs.characters),
                repair(room, edits, Repair.CORE, needs.core),
                Command.of("admit", desk.admission()::admitAll).needs(needs.keptOut),
                Command.of("rename", () -> room.chosen().with(edits::rename))
                        .needs(needs.chosen)
                        .keys("F2"),
                Command.of("up", () -> room.chosen().move(-1))
                        .needs(needs.chosen)
                        .keys("Alt+Shift+Up"),
                Command.of("down", () -> room.chosen().move(1))
                        .needs(needs.chosen)
                        .keys("Alt+Shift+Down"),
                Command.of("remove", () -> room.chosen().with(edits::remove))
                        .needs(needs.chosen)
                        .keys("Shortcut+Delete"));
    }

    private static Command correct(Room room, String id, Correction.Kind kind, String key, Needs needs) {
        return Command.of(id, () -> room.correctHere(kind)).needs(needs.answers).shownKeys(key);
    }

    private static List<Command> labels(Room room, Needs needs) {
        List<String> ids = List.of("label-1", "label-2", "label-3", "label-4", "label-5");
        return IntStream.rangeClosed(1, ids.size())
                .mapToObj(number -> Command.of(
                                ids.get(number - 1), () -> room.annotator().label(number))
                        .needs(needs.articles)
                        .typed(Integer.toString(number)))
                .toList();
    }

    private static Command repair(Room room, Edits edits, Repair what, Need need) {
        return Command.of(
                        what.command(),
                        () -> room.chosen().with(index -> edits.mender().repair(index, what)))
                .needs(need);
    }
}

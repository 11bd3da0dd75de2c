package crossread.ui;

import crossread.model.Correction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.input.KeyCombination;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignA;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;
import org.kordamp.ikonli.materialdesign2.MaterialDesignU;

/** Everything the reader can ask of the window, in the order of the menus. */
final class RoomCommands {
    private final Map<String, List<Optional<Command>>> menus = new LinkedHashMap<>();
    private final Map<String, Command> byId = new LinkedHashMap<>();
    private final ObservableBooleanValue always = new SimpleBooleanProperty(true);
    private final RoomState state;

    RoomCommands(Room room, StoryDesk desk, RoomState state) {
        this.state = state;
        menu("file", fileCommands(room, desk));
        menu("edit", editCommands(room, desk));
        menu("view", viewCommands(room));
        menu("go", goCommands(room));
        menu("help", List.of(plain("keys", "F1", room::showKeys), plain("about", "", room::showAbout)));
    }

    private List<Optional<Command>> fileCommands(Room room, StoryDesk desk) {
        return List.of(
                plain("new", "Shortcut+N", desk::startAnew),
                plain("add", "Shortcut+O", desk::addArticles, MaterialDesignF.FILE_PLUS_OUTLINE),
                plain("add-folder", "Shortcut+Shift+A", desk::addFolder),
                plain("open", "Shortcut+Shift+O", desk::openComparison, MaterialDesignF.FOLDER_OPEN_OUTLINE),
                plain("sample", "", desk::openSample),
                Optional.empty(),
                when(state.comparison, "save", "Shortcut+S", desk::save, MaterialDesignC.CONTENT_SAVE_OUTLINE),
                when(state.comparison, "save-as", "Shortcut+Shift+S", desk::saveAs),
                Optional.empty(),
                when(state.articles, "compare", "F5", desk::compare, MaterialDesignR.REFRESH),
                when(state.coarse, "finish", "Shift+F5", desk::finish),
                on(state.meaning, "meaning", "", null),
                when(state.busy, "stop", "Esc", desk::stop, MaterialDesignS.STOP_CIRCLE_OUTLINE),
                Optional.empty(),
                plain("quit", "Shortcut+Q", room::close));
    }

    private List<Optional<Command>> editCommands(Room room, StoryDesk desk) {
        ObservableBooleanValue chosen = state.articleChosen;
        return List.of(
                when(state.undo, "undo", "Shortcut+Z", desk.edits()::undo, MaterialDesignU.UNDO),
                when(state.redo, "redo", "Shortcut+Shift+Z, Shortcut+Y", desk.edits()::redo, MaterialDesignR.REDO),
                Optional.empty(),
                plain("paste", "Shortcut+V", room::paste, MaterialDesignC.CLIPBOARD_TEXT_OUTLINE),
                when(state.comparison, "find", "Shortcut+F", room::find),
                Optional.empty(),
                // Plain letters are no keys of the window, where they would be taken from the fields.
                when(state.atAside, "put-back", "", () -> room.reviewer().putBackHere()),
                when(state.atKept, "set-aside", "", () -> room.reviewer().setAsideHere()),
                Optional.empty(),
                when(state.comparison, "link", "", () -> room.correctHere(Correction.Kind.LINKED)),
                when(state.comparison, "cut", "", () -> room.correctHere(Correction.Kind.CUT)),
                when(state.comparison, "pin", "", () -> room.correctHere(Correction.Kind.PINNED)),
                Optional.empty(),
                when(state.articles, "details", "Alt+Enter", room::showDetails, MaterialDesignP.PENCIL_OUTLINE),
                when(
                        state.offersCharacters,
                        Repair.CHARACTERS.command(),
                        "",
                        () -> room.withArticle(index -> desk.edits().repair(index, Repair.CHARACTERS))),
                when(
                        state.offersCore,
                        Repair.CORE.command(),
                        "",
                        () -> room.withArticle(index -> desk.edits().repair(index, Repair.CORE))),
                when(state.keptOut, "admit", "", desk.admission()::admitAll),
                when(chosen, "rename", "F2", () -> room.withArticle(desk.edits()::rename)),
                when(chosen, "up", "Alt+Shift+Up", () -> room.moveArticle(-1)),
                when(chosen, "down", "Alt+Shift+Down", () -> room.moveArticle(1)),
                when(chosen, "remove", "Shortcut+Delete", () -> room.withArticle(desk.edits()::remove)));
    }

    private List<Optional<Command>> viewCommands(Room room) {
        return List.of(
                theme("theme-system", ThemeChoice.SYSTEM),
                theme("theme-light", ThemeChoice.LIGHT),
                theme("theme-dark", ThemeChoice.DARK),
                Optional.empty(),
                plain(
                        "larger",
                        "Shortcut+Plus, Shortcut+Shift+Plus, Shortcut+Equals, Shortcut+Shift+Equals, Shortcut+Add",
                        () -> resize(1)),
                plain("smaller", "Shortcut+Minus, Shortcut+Subtract", () -> resize(-1)),
                plain("normal", "Shortcut+0, Shortcut+Numpad 0", () -> state.textSize.set(Settings.DEFAULT.textSize())),
                Optional.empty(),
                on(state.locked, "lock", "Shortcut+L", MaterialDesignL.LINK_VARIANT),
                on(state.review, "review", "Shortcut+Shift+R", MaterialDesignC.CLIPBOARD_CHECK_OUTLINE),
                on(state.list, "list", "F9", MaterialDesignF.FORMAT_LIST_BULLETED_SQUARE),
                Optional.empty(),
                on(state.markOnly, "mark-only", "", null),
                on(state.markDiffers, "mark-differs", "", null),
                on(state.markUncertain, "mark-uncertain", "", null),
                on(state.markShared, "mark-shared", "", null),
                Optional.empty(),
                plain("full-screen", "F11", room::toggleFullScreen));
    }

    private List<Optional<Command>> goCommands(Room room) {
        return List.of(
                when(
                        state.differences,
                        "next",
                        "F8, Alt+Down",
                        () -> room.pointer().step(1),
                        MaterialDesignA.ARROW_DOWN),
                when(
                        state.differences,
                        "previous",
                        "F7, Alt+Up",
                        () -> room.pointer().step(-1),
                        MaterialDesignA.ARROW_UP),
                when(
                        state.differences,
                        "first",
                        "Alt+Home",
                        () -> room.pointer().stepTo(true)),
                when(state.differences, "last", "Alt+End", () -> room.pointer().stepTo(false)),
                when(
                        state.conflicts,
                        "next-conflict",
                        "Shift+F8",
                        () -> room.pointer().stepConflict(1)),
                when(
                        state.conflicts,
                        "previous-conflict",
                        "Shift+F7",
                        () -> room.pointer().stepConflict(-1)),
                Optional.empty(),
                when(state.comparison, "column", "F6", room::nextColumn));
    }

    private void resize(double pixels) {
        state.textSize.set(Math.clamp(state.textSize.get() + pixels, Settings.SMALLEST_TEXT, Settings.LARGEST_TEXT));
    }

    private Optional<Command> theme(String id, ThemeChoice choice) {
        BooleanProperty on = new SimpleBooleanProperty();
        Runnable follow = () -> on.set(state.theme.get() == choice);
        state.theme.addListener((_, _, _) -> follow.run());
        follow.run();
        Runnable choose = () -> {
            state.theme.set(choice);
            follow.run();
        };
        return command(id, "", Optional.empty(), choose, always, Optional.of(on));
    }

    private Optional<Command> on(
            BooleanProperty value, String id, String keys, @org.jspecify.annotations.Nullable Ikon icon) {
        return command(id, keys, Optional.ofNullable(icon), () -> {}, always, Optional.of(value));
    }

    private Optional<Command> plain(String id, String keys, Runnable action) {
        return command(id, keys, Optional.empty(), action, always, Optional.empty());
    }

    private Optional<Command> plain(String id, String keys, Runnable action, Ikon icon) {
        return command(id, keys, Optional.of(icon), action, always, Optional.empty());
    }

    private Optional<Command> when(ObservableBooleanValue enabled, String id, String keys, Runnable action) {
        return command(id, keys, Optional.empty(), action, enabled, Optional.empty());
    }

    private Optional<Command> when(ObservableBooleanValue enabled, String id, String keys, Runnable action, Ikon icon) {
        return command(id, keys, Optional.of(icon), action, enabled, Optional.empty());
    }

    private static Optional<Command> command(
            String id,
            String keys,
            Optional<Ikon> icon,
            Runnable action,
            ObservableBooleanValue enabled,
            Optional<BooleanProperty> on) {
        List<KeyCombination> combinations = Arrays.stream(keys.split(", "))
                .filter(each -> !each.isEmpty())
                .map(KeyCombination::keyCombination)
                .toList();
        return Optional.of(new Command(id, combinations, icon, action, enabled, on));
    }

    private void menu(String id, List<Optional<Command>> commands) {
        menus.put(id, commands);
        commands.forEach(each -> each.ifPresent(command -> byId.put(command.id(), command)));
    }

    /** Menus by id, in their order; an empty place is a line between commands. */
    Map<String, List<Optional<Command>>> menus() {
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

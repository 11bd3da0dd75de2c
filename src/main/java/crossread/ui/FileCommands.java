package crossread.ui;

import crossread.ui.command.Command;
import crossread.ui.command.MenuPart;
import crossread.ui.desk.StoryDesk;
import java.util.List;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignR;
import org.kordamp.ikonli.materialdesign2.MaterialDesignS;

/** What brings stories onto the desk, keeps them and compares them. */
final class FileCommands {
    private FileCommands() {}

    static List<MenuPart> of(Room room, StoryDesk desk, RoomState state, Needs needs, RecentMenu recent) {
        return List.of(
                Command.of("new", desk::startAnew).keys("Shortcut+N"),
                Command.of("add", desk::addArticles).keys("Shortcut+O").icon(MaterialDesignF.FILE_PLUS_OUTLINE),
                Command.of("add-folder", desk::addFolder).keys("Shortcut+Shift+A"),
                Command.of("open", desk::openComparison)
                        .keys("Shortcut+Shift+O")
                        .icon(MaterialDesignF.FOLDER_OPEN_OUTLINE),
                new MenuPart.Own(recent::menu),
                Command.of("salvage", room::salvage).needs(needs.salvage),
                Command.of("sample", desk::openSample),
                new MenuPart.Line(),
                Command.of("save", desk::save)
                        .needs(needs.comparison)
                        .keys("Shortcut+S")
                        .icon(MaterialDesignC.CONTENT_SAVE_OUTLINE),
                Command.of("save-as", desk::saveAs).needs(needs.comparison).keys("Shortcut+Shift+S"),
                Command.of("export", desk.reports()::export)
                        .needs(needs.answers)
                        .keys("Shortcut+E"),
                Command.of("print", desk.reports()::print).needs(needs.answers).keys("Shortcut+P"),
                new MenuPart.Line(),
                Command.of("evidence", desk.evidence()::pack)
                        .needs(needs.answers)
                        .keys("Shortcut+Shift+E"),
                Command.of("check", desk.evidence()::check).needs(needs.comparison),
                new MenuPart.Line(),
                Command.of("compare", desk.comparer()::compare)
                        .needs(needs.articles)
                        .keys("F5")
                        .icon(MaterialDesignR.REFRESH),
                Command.of("finish", desk.comparer()::finish)
                        .needs(needs.coarse)
                        .keys("Shift+F5"),
                Command.toggle("meaning", state.meaning),
                Command.of("stop", desk.comparer()::stop)
                        .needs(needs.work)
                        .keys("Esc")
                        .icon(MaterialDesignS.STOP_CIRCLE_OUTLINE),
                new MenuPart.Line(),
                Command.of("quit", room::close).keys("Shortcut+Q"));
    }
}

package crossread.ui;

import crossread.ui.command.Command;
import crossread.ui.command.MenuPart;
import crossread.ui.settings.LanguageChoice;
import crossread.ui.settings.Settings;
import crossread.ui.settings.ThemeChoice;
import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignD;
import org.kordamp.ikonli.materialdesign2.MaterialDesignF;
import org.kordamp.ikonli.materialdesign2.MaterialDesignL;
import org.kordamp.ikonli.materialdesign2.MaterialDesignM;
import org.kordamp.ikonli.materialdesign2.MaterialDesignP;

/** What the window shows, and how. */
final class ViewCommands {
    private ViewCommands() {}

    static List<MenuPart> of(Room room, RoomState state) {
        return List.of(
                new MenuPart.Sub(
                        "theme",
                        List.of(
                                choice("theme-system", state.theme, ThemeChoice.SYSTEM),
                                choice("theme-light", state.theme, ThemeChoice.LIGHT),
                                choice("theme-dark", state.theme, ThemeChoice.DARK))),
                new MenuPart.Sub(
                        "language",
                        List.of(
                                choice("language-system", state.language, LanguageChoice.SYSTEM),
                                choice("language-english", state.language, LanguageChoice.ENGLISH),
                                choice("language-german", state.language, LanguageChoice.GERMAN))),
                new MenuPart.Line(),
                Command.of("larger", () -> resize(state, 1))
                        .keys("Shortcut+Plus, Shortcut+Equals, Shortcut+Shift+Plus, Shortcut+Shift+Equals")
                        .keys("Shortcut+Add"),
                Command.of("smaller", () -> resize(state, -1)).keys("Shortcut+Minus, Shortcut+Subtract"),
                Command.of("normal", () -> state.textSize.set(Settings.DEFAULT.textSize()))
                        .keys("Shortcut+0, Shortcut+Numpad 0"),
                new MenuPart.Line(),
                Command.toggle("lock", state.locked).keys("Shortcut+L").icon(MaterialDesignL.LINK_VARIANT),
                Command.toggle("bands", state.bands).keys("Shortcut+B"),
                Command.toggle("review", state.review)
                        .keys("Shortcut+Shift+R")
                        .icon(MaterialDesignC.CLIPBOARD_CHECK_OUTLINE),
                Command.toggle("corrections", state.corrections).keys("Shortcut+Shift+K"),
                Command.choice("why", state.why, room::why).typed("?"),
                Command.toggle("list", state.list).keys("F9").icon(MaterialDesignF.FORMAT_LIST_BULLETED_SQUARE),
                Command.toggle("side", state.side).keys("Shift+F9").icon(MaterialDesignD.DOCK_RIGHT),
                new MenuPart.Line(),
                Command.of("fewer-marks", () -> state.stepLevel(-1))
                        .keys("Alt+Minus, Alt+Subtract")
                        .icon(MaterialDesignM.MINUS),
                Command.of("more-marks", () -> state.stepLevel(1))
                        .keys("Alt+Plus, Alt+Shift+Plus, Alt+Equals, Alt+Shift+Equals, Alt+Add")
                        .icon(MaterialDesignP.PLUS),
                Command.toggle("mark-only", state.markOnly),
                Command.toggle("mark-differs", state.markDiffers),
                Command.toggle("mark-uncertain", state.markUncertain),
                Command.toggle("mark-shared", state.markShared),
                new MenuPart.Line(),
                Command.of("full-screen", room::toggleFullScreen).keys("F11"));
    }

    private static void resize(RoomState state, double pixels) {
        state.textSize.set(Math.clamp(state.textSize.get() + pixels, Settings.SMALLEST_TEXT, Settings.LARGEST_TEXT));
    }

    /** One of several: chosen again it stays chosen. */
    private static <T> Command choice(String id, ObjectProperty<T> all, T one) {
        BooleanProperty on = new SimpleBooleanProperty(one.equals(all.get()));
        Runnable follow = () -> on.set(one.equals(all.get()));
        all.addListener((_, _, _) -> follow.run());
        return Command.choice(id, on, () -> {
            all.set(one);
            follow.run();
        });
    }
}

package crossread.ui;

import crossread.ui.command.Command;
import crossread.ui.command.MenuPart;
import crossread.ui.command.Need;
import crossread.ui.view.ComparisonView;
import crossread.ui.view.ComparisonView.Place;
import crossread.ui.view.Deed;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.StringProperty;
import org.kordamp.ikonli.Ikon;
import org.kordamp.ikonli.materialdesign2.MaterialDesignC;
import org.kordamp.ikonli.materialdesign2.MaterialDesignV;

/**
 * The commands that show the views, made of the list of them: with Ctrl and a digit what stands in the centre, with Alt and
 * a digit what stands below it, in the order of the tabs.
 */
final class TabCommands {
    private static final int DIGITS = 9;

    private final RoomState state;
    private final Need comparison;
    private final Map<Place, List<Command>> showing = new EnumMap<>(Place.class);
    private final List<Command> deeds = new ArrayList<>();
    private final List<Command> forClass = new ArrayList<>();

    /**
     * @param open shows the view with an id
     * @param perform asks the view with an id to do something
     */
    TabCommands(List<ComparisonView> views, RoomState state, Consumer<String> open, BiConsumer<String, Deed> perform) {
        this.state = state;
        this.comparison = new Need("comparison", state.comparison);
        showing.put(Place.CENTRE, new ArrayList<>());
        showing.put(Place.BELOW, new ArrayList<>());
        add(Place.CENTRE, Views.COLUMNS, MaterialDesignV.VIEW_COLUMN_OUTLINE, open);
        add(Place.BELOW, Views.WHY, MaterialDesignC.CARD_TEXT_OUTLINE, open);
        for (ComparisonView view : views) {
            Command shows = add(view.place(), view.id(), view.icon(), open);
            List<Command> offered = view.isForClass() ? forClass : deeds;
            if (view.isForClass()) {
                forClass.add(shows);
            }
            view.deeds()
                    .forEach(deed -> offered.add(Command.of(deed.key(), () -> perform.accept(view.id(), deed))
                            .needs(comparison)
                            .keys(deed.keys())));
        }
    }

    private Command add(Place place, String id, Ikon icon, Consumer<String> open) {
        StringProperty chosen = place == Place.CENTRE ? state.centre : state.below;
        BooleanProperty on = new SimpleBooleanProperty();
        Runnable follow = () -> on.set(chosen.get().equals(id));
        chosen.addListener((_, _, _) -> follow.run());
        follow.run();
        Command command = Command.choice("view." + id + ".name", on, () -> {
                    open.accept(id);
                    follow.run();
                })
                .needs(comparison)
                .icon(icon);
        List<Command> here = showing.getOrDefault(place, List.of());
        int digit = here.size() + 1;
        Command shows = digit > DIGITS ? command : command.keys((place == Place.CENTRE ? "Shortcut+" : "Alt+") + digit);
        here.add(shows);
        return shows;
    }

    /** The commands that show what can stand in a place, the home first. */
    List<Command> showing(Place place) {
        return showing.getOrDefault(place, List.of());
    }

    /** {@code parts} of the view menu under what shows the views. */
    List<MenuPart> before(List<MenuPart> parts) {
        List<MenuPart> menu = new ArrayList<>(List.of(
                new MenuPart.Sub("centre", shownInMenu(Place.CENTRE)),
                new MenuPart.Sub("below", shownInMenu(Place.BELOW)),
                new MenuPart.Line()));
        menu.addAll(parts);
        return menu;
    }

    private List<Command> shownInMenu(Place place) {
        return showing(place).stream()
                .filter(command -> !forClass.contains(command))
                .toList();
    }

    /** {@code parts} of the menu for a class under what shows the views that are made for one. */
    List<MenuPart> forClass(List<MenuPart> parts) {
        List<MenuPart> menu = new ArrayList<>(forClass);
        menu.addAll(parts);
        return menu;
    }

    /** {@code parts} of a menu with what the views can do, beside being shown, behind a line. */
    List<MenuPart> after(List<MenuPart> parts) {
        List<MenuPart> menu = new ArrayList<>(parts);
        if (!deeds.isEmpty()) {
            menu.add(new MenuPart.Line());
            menu.addAll(deeds);
        }
        return menu;
    }
}

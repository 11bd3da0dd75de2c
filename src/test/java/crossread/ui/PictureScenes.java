package crossread.ui;

import crossread.model.article.SentenceRef;
import crossread.model.fact.Coverage;
import crossread.model.fact.FactKind;
import crossread.ui.columns.text.MarkLevel;
import crossread.ui.columns.text.Selection;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.TextInputControl;

/** The states of the window that are worth a look, on articles that are given to it first. */
final class PictureScenes {
    private final List<PictureScene> all = new ArrayList<>();
    private final Locale language;

    /** @param language of the window, English or German */
    PictureScenes(Locale language) {
        this.language = language;
    }

    /** Something a reader does. */
    interface Step extends Consumer<Room> {}

    /** What is done to the room, step by step; between two steps it comes to rest. */
    record PictureScene(String name, boolean articles, List<Step> steps) {
        PictureScene {
            steps = List.copyOf(steps);
        }
    }

    List<PictureScene> all() {
        all.clear();
        all.add(new PictureScene("empty", false, List.of()));
        add("columns");
        add("selection", room -> room.state().why.set(false), PictureScenes::conflict);
        add("bands", room -> room.state().bands.set(true));
        add("why", PictureScenes::absence);
        add("ledger", room -> mark(room, MarkLevel.ALL), room -> write(room, "filter", inLanguage("the", "der")));
        add("few-marks", room -> mark(room, MarkLevel.FEWER));
        add("all-marks", room -> mark(room, MarkLevel.ALL));
        List.of("matrix", "quotes", "wording", "placement", "sources").forEach(this::view);
        add("words", room -> room.views().open("words"), room -> select(room, "A", 0));
        add("find", room -> write(room, "find", inLanguage("water", "Brücke")));
        add("palette", room -> write(room, "jump", inLanguage("next", "nächst")));
        add("keys", room -> room.commands().get("keys").run());
        add("about", room -> room.commands().get("about").run());
        add("blind", room -> room.state().blind.set(true), PictureScenes::absence);
        add("review", room -> room.state().review.set(true));
        add("details", room -> room.desk().edits().details(0));
        add("notices", room -> room.desk().take(List.of(Path.of("gone", "evening-echo.pdf"))));
        return List.copyOf(all);
    }

    private void add(String name, Step... steps) {
        all.add(new PictureScene(name, true, List.of(steps)));
    }

    private void view(String id) {
        add(id, room -> room.views().open(id), PictureScenes::absence);
    }

    private static void mark(Room room, MarkLevel level) {
        while (!room.state().level().equals(Optional.of(level))) {
            room.state().stepLevel(level.compareTo(room.state().level().orElse(MarkLevel.USUAL)));
        }
    }

    private String inLanguage(String english, String german) {
        return language.equals(Locale.GERMAN) ? german : english;
    }

    private static void conflict(Room room) {
        room.pointer().stepConflict(1);
    }

    /** Chooses the first sum of money that one article alone has. */
    private static void absence(Room room) {
        room.pointer()
                .shown()
                .ifPresent(comparison -> comparison.facts().stream()
                        .filter(fact -> fact.kind() == FactKind.MONEY)
                        .filter(fact -> fact.coverage() instanceof Coverage.OnlyIn)
                        .findFirst()
                        .ifPresent(fact -> room.pointer().select(new Selection.OfFact(fact.id()))));
    }

    private static void select(Room room, String article, int sentence) {
        room.pointer().select(new Selection.OfSentence(new SentenceRef(article, sentence)));
    }

    private static void write(Room room, String command, String text) {
        room.commands().get(command).run();
        if (room.layout().getScene().getFocusOwner() instanceof TextInputControl field) {
            field.setText(text);
        }
    }
}

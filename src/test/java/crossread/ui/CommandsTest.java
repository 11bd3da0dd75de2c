package crossread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.ui.command.Command;
import crossread.ui.command.KeyList;
import crossread.ui.command.KeySection;
import crossread.ui.command.MenuPart;
import crossread.ui.jump.Jump;
import crossread.ui.view.predict.PredictView;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** That menu, palette, keys and list of keys offer the same. */
@ExtendWith(Fx.class)
class CommandsTest {
    private final Messages words = new Messages(Locale.ENGLISH);
    private OpenRoom open;

    @BeforeEach
    void open() {
        open = new OpenRoom().sample();
    }

    private List<Command> commands() {
        return Fx.call(() -> open.room.commands().all());
    }

    @Test
    void theKeysOfHelpOpenTheGuideItsChapterOnMarksAndTheListOfKeys() {
        open.keys(KeyCode.SHIFT, KeyCode.F1).keys(KeyCode.CONTROL, KeyCode.F1).keys(KeyCode.F1);
        assertThat(open.dialogs.asked).containsExactly("guide", "guide 2-marks", "keys");
    }

    private List<MenuItem> items() {
        return Fx.call(() -> {
            List<MenuItem> items = new ArrayList<>();
            ((MenuBar) open.room.layout().lookup(".menu-bar")).getMenus().forEach(menu -> gather(menu, items));
            return items;
        });
    }

    private static void gather(Menu menu, List<MenuItem> into) {
        for (MenuItem item : menu.getItems()) {
            if (item instanceof Menu inner) {
                gather(inner, into);
            } else if (item.getId() != null && item.getId().startsWith("item-")) {
                into.add(item);
            }
        }
    }

    private record Offer(String text, Optional<String> key) {}

    private static Optional<String> key(Command command) {
        return command.keys().stream().findFirst().map(KeyCombination::getDisplayText);
    }

    private List<Jump> palette() {
        return Fx.call(() -> new Jumps(words).outside(open.room.commands(), List.of(), Optional.empty(), null));
    }

    /** What a teacher looks for stands together. */
    @Test
    void whatIsForAClassStandsInItsMenuAndNowhereElse() {
        OpenRoom views = new OpenRoom(Locale.ENGLISH, List.of(new PredictView()));
        Map<String, List<MenuPart>> menus = Fx.call(() -> views.room.commands().menus());
        List<String> forClass = ids(menus, "class");
        assertThat(forClass).contains("view.predict.name", "blind", "worksheet-all", "key-all", "class-write");
        assertThat(menus.keySet().stream()
                        .filter(menu -> !menu.equals("class"))
                        .flatMap(menu -> ids(menus, menu).stream()))
                .doesNotContainAnyElementsOf(forClass);
    }

    private static List<String> ids(Map<String, List<MenuPart>> menus, String menu) {
        return menus.getOrDefault(menu, List.of()).stream()
                .flatMap(MenuPart::stream)
                .map(Command::id)
                .toList();
    }

    @Test
    void everyCommandStandsInAMenuWithItsKeyAndInThePaletteWithTheSame() {
        List<Offer> all = commands().stream()
                .map(command -> new Offer(words.text(command.key()), key(command)))
                .toList();
        assertThat(all).hasSizeGreaterThan(40).doesNotHaveDuplicates();
        assertThat(items().stream()
                        .map(item -> new Offer(
                                item.getText(),
                                Optional.ofNullable(item.getAccelerator()).map(KeyCombination::getDisplayText))))
                .containsExactlyElementsOf(all);
        assertThat(palette().stream()
                        .map(jump ->
                                new Offer(jump.title(), Optional.of(jump.keys()).filter(keys -> !keys.isEmpty()))))
                .containsExactlyElementsOf(all);
    }

    @Test
    void theListOfKeysHasEveryCommandThatHasOne() {
        List<KeySection> sections =
                Fx.call(() -> new KeyList(words).of(open.room.commands().menus()));
        List<String> listed = sections.stream()
                .flatMap(section -> section.lines().stream())
                .map(KeySection.Line::text)
                .toList();
        List<String> keyed = commands().stream()
                .filter(command -> !command.keys().isEmpty())
                .map(command -> words.text(command.key()))
                .toList();
        assertThat(listed.subList(0, keyed.size())).isEqualTo(keyed);
        assertThat(sections.getLast().title()).isEqualTo("In the text and the lists");
        assertThat(sections.stream().flatMap(section -> section.lines().stream()))
                .contains(
                        new KeySection.Line("Put the line back into the text", "R"),
                        new KeySection.Line("Why: each article's own words", "?"),
                        new KeySection.Line("Smaller text", "Ctrl+-"),
                        new KeySection.Line("Full screen", "F11"));
    }

    @Test
    void whatCannotBeAskedForIsSaidToBeSoEverywhere() {
        List<String> off = items().stream()
                .filter(MenuItem::isDisable)
                .map(MenuItem::getText)
                .toList();
        assertThat(palette().stream().filter(jump -> jump.lacking().isPresent()).map(Jump::title))
                .containsExactlyElementsOf(off)
                .contains("Undo")
                .doesNotContain("Save comparison");
        assertThat(palette().stream().filter(jump -> jump.title().equals("Undo")))
                .singleElement()
                .satisfies(jump -> assertThat(jump.lacking()).contains("There is nothing to take back"));
    }

    @Test
    void aSwitchIsTheSameFromMenuPaletteAndKey() {
        assertThat(locked()).isTrue();
        Fx.run(() -> {
            CheckMenuItem item = (CheckMenuItem) items("item-lock");
            item.setSelected(!item.isSelected());
            item.fire();
        });
        assertThat(locked()).isFalse();
        open.keys(KeyCode.CONTROL, KeyCode.L);
        assertThat(locked()).isTrue();
        open.keys(KeyCode.CONTROL, KeyCode.K).write("in step").keys(KeyCode.ENTER);
        assertThat(locked()).isFalse();
    }

    private MenuItem items(String id) {
        List<MenuItem> items = new ArrayList<>();
        ((MenuBar) open.room.layout().lookup(".menu-bar")).getMenus().forEach(menu -> gather(menu, items));
        return items.stream()
                .filter(item -> item.getId().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private boolean locked() {
        return Fx.call(() -> open.room.state().locked.get());
    }

    @Test
    void noCommandStandsInTwoPlaces() {
        List<String> ids = Fx.call(() -> open.room.commands().menus().values().stream()
                .flatMap(List::stream)
                .flatMap(MenuPart::stream)
                .map(Command::id)
                .toList());
        assertThat(ids).doesNotHaveDuplicates().hasSameSizeAs(commands());
    }

    @Test
    void thePaletteLeadsToAFactASentenceAndAnArticleByKeysAlone() {
        open.keys(KeyCode.CONTROL, KeyCode.K).write("ana r").keys(KeyCode.ENTER);
        assertThat(open.text("#place")).isEqualTo("Difference 3 of 4");
        open.keys(KeyCode.CONTROL, KeyCode.K).write("ships waited").keys(KeyCode.ENTER);
        assertThat(open.texts(".why-verdict")).contains("The chosen sentence:");
        open.keys(KeyCode.CONTROL, KeyCode.K).write("coast radio").keys(KeyCode.ENTER);
        assertThat(Fx.call(() -> open.room.layout().columns().focus().article()))
                .contains("C");
    }

    @Test
    void escapeClosesThePaletteAndGivesTheKeyboardBack() {
        open.keys(KeyCode.F6);
        Node before = open.focused();
        open.keys(KeyCode.CONTROL, KeyCode.K).keys(KeyCode.ESCAPE);
        assertThat(open.focused()).isSameAs(before);
        assertThat(Fx.call(() -> open.room.layout().jump().isVisible())).isFalse();
    }

    @Test
    void whatCannotBeDoneNowIsNotDoneAndThePaletteStays() {
        open.keys(KeyCode.CONTROL, KeyCode.K).write("undo").keys(KeyCode.ENTER);
        assertThat(Fx.call(() -> open.room.layout().jump().isVisible())).isTrue();
        assertThat(open.texts(".jump-detail")).first().isEqualTo("Not now: There is nothing to take back");
    }

    @Test
    void theQuestionMarkOpensAndClosesTheCardsButIsALetterInAField() {
        open.keys(KeyCode.F8);
        assertThat(open.texts(".why-outlet")).hasSize(3);
        typeQuestionMark();
        assertThat(open.texts(".why-outlet")).isEmpty();
        assertThat(open.texts(".why-open")).containsExactly("Show");
        open.keys(KeyCode.CONTROL, KeyCode.F);
        typeQuestionMark();
        assertThat(open.texts(".why-outlet")).isEmpty();
        open.keys(KeyCode.ESCAPE);
        typeQuestionMark();
        assertThat(open.texts(".why-outlet")).hasSize(3);
    }

    private void typeQuestionMark() {
        Node to = open.focused();
        Fx.run(() -> Event.fireEvent(
                to == null ? open.room.layout() : to,
                new KeyEvent(KeyEvent.KEY_TYPED, "?", "", KeyCode.UNDEFINED, true, false, false, false)));
        open.settle();
    }
}

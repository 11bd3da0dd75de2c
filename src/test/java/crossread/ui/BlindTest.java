package crossread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.Comparison;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.work.Correction;
import crossread.ui.columns.text.Selection;
import crossread.ui.desk.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.css.Styleable;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Reading without knowing who wrote what. */
@ExtendWith(Fx.class)
class BlindTest {
    private static final List<String> TRUE_NAMES = List.of("Harbour Gazette", "Inland Post", "Coast Radio");

    private OpenRoom open;

    @BeforeEach
    void open() {
        open = new OpenRoom().sample();
    }

    /** Every text the scene holds: shown, spoken, or under the pointer. */
    private List<String> everything() {
        return Fx.call(() -> {
            List<String> texts = new ArrayList<>();
            walk(open.room.layout(), texts);
            texts.add(open.host.title);
            return texts;
        });
    }

    private static void walk(Node node, List<String> texts) {
        add(texts, node.getAccessibleText(), node.getAccessibleHelp());
        switch (node) {
            case Labeled labeled -> add(texts, labeled.getText());
            case Text text -> add(texts, text.getText());
            case TextInputControl field -> add(texts, field.getText(), field.getPromptText());
            default -> {}
        }
        // Tooltips are made when the pointer comes.
        node.fireEvent(new MouseEvent(
                MouseEvent.MOUSE_ENTERED,
                0,
                0,
                0,
                0,
                MouseButton.NONE,
                0,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                false,
                null));
        if (node instanceof Control control && control.getTooltip() != null) {
            add(texts, control.getTooltip().getText());
        }
        if (node instanceof MenuBar bar) {
            bar.getMenus().forEach(menu -> items(menu.getItems(), texts));
        }
        if (node instanceof MenuButton button) {
            items(button.getItems(), texts);
        }
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, texts));
        }
    }

    private static void items(List<MenuItem> items, List<String> texts) {
        for (MenuItem item : items) {
            add(texts, item.getText());
            if (item instanceof Menu menu) {
                items(menu.getItems(), texts);
            }
        }
    }

    private static void add(List<String> texts, String... more) {
        Stream.of(more).filter(text -> text != null).forEach(texts::add);
    }

    private static List<String> telling(List<String> texts) {
        return texts.stream()
                .filter(text -> TRUE_NAMES.stream().anyMatch(text::contains))
                .toList();
    }

    @Test
    void noTrueNameIsAnywhereInTheWindowUntilItIsRevealed() {
        Fx.run(() -> open.room.notice(new Notice(Notice.Level.INFO, "Coast Radio: letters to repair")));
        open.run("next");
        assertThat(telling(everything())).hasSizeGreaterThan(10);
        open.run("blind");
        assertThat(telling(everything())).isEmpty();
        assertThat(open.texts(".article-outlet")).containsExactly("Outlet A", "Outlet B", "Outlet C");
        assertThat(open.texts(".why-outlet")).containsExactly("Outlet A", "Outlet B", "Outlet C");
        assertThat(open.texts("#blind")).containsExactly("Outlets hidden");
        open.keys(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        assertThat(telling(everything())).isEmpty();
        open.keys(KeyCode.CONTROL, KeyCode.K).write("outlet");
        assertThat(telling(everything())).isEmpty();
        open.keys(KeyCode.ESCAPE).run("blind");
        assertThat(telling(everything())).hasSizeGreaterThan(10);
        assertThat(open.texts("#blind")).isEmpty();
    }

    @Test
    void whatIsChosenAndWhatWasComparedStay() {
        Fx.run(() -> open.room.pointer().select(new Selection.OfFact("f5")));
        open.settle();
        Optional<Comparison> before = open.room.desk().session().comparison();
        open.run("blind");
        assertThat(open.text("#place")).isEqualTo("Difference 3 of 4");
        assertThat(open.texts(".why-verdict")).contains("Says so:");
        assertThat(open.room.desk().session().comparison()).isEqualTo(before);
        assertThat(open.work.compared).hasSize(1);
        open.run("next");
        assertThat(open.text("#place")).isEqualTo("Difference 4 of 4");
    }

    @Test
    void anArticleAddedLaterIsHiddenToo() {
        open.run("blind");
        Fx.run(() -> open.room.desk().take(List.of(java.nio.file.Path.of("Evening Star"))));
        open.settle();
        assertThat(open.texts(".article-outlet")).contains("Outlet D");
        assertThat(everything()).noneMatch(text -> text.contains("Evening Star"));
    }

    @Test
    void theDetailsAreNotShownButOfferedToBeRevealed() {
        open.run("blind");
        Fx.run(() -> open.room.layout().articles().choose(0));
        open.run("details").run("rename");
        assertThat(open.dialogs.asked).isEmpty();
        assertThat(open.texts(".notice-offer")).contains("Show the outlets");
        open.robot.click(open.find(".notice-offer"));
        open.settle();
        assertThat(open.texts(".article-outlet")).startsWith("Harbour Gazette");
    }

    @Test
    void whatWasSetRightIsStillTheReadersAndCanBeTakenBack() {
        edit("A", 0, "The storm closed the bridge on Monday, the Harbour Gazette saw.");
        edit("B", 1, "About 14 people were hurt, among them Ana Ruiz of Inland Post.");
        Fx.run(() -> open.room.desk().edits().correct(Correction.Kind.PINNED, Story.at("A0"), Story.at("B0")));
        open.settle();
        Fx.run(() -> open.room.facts().ofKind(named("Ana Ruiz"), FactKind.PLACE));
        open.settle();
        open.run("blind");
        Fx.run(() -> open.room.pointer().select(new Selection.OfSentence(Story.at("A0"))));
        open.settle();
        assertThat(open.texts(".why-verdict")).anyMatch(text -> text.startsWith("Pinned by you."));
        List<MenuItem> items = Fx.call(() -> open.room.facts().items(List.of(named("Ana Ruiz")), Optional.empty()));
        assertThat(items.getLast().getText()).isEqualTo("Take back: Another kind");
        Fx.run(items.getLast()::fire);
        open.settle();
        assertThat(open.room.desk().session().reader().facts()).isEmpty();
    }

    private void edit(String article, int block, String text) {
        Fx.run(() -> open.room.desk().edits().editText(article, block, text));
        open.settle();
    }

    private String named(String label) {
        return open.room.pointer().shown().orElseThrow().facts().stream()
                .filter(fact -> fact.label().equals(label))
                .map(Fact::id)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void theColoursOfTheArticlesStay() {
        List<List<String>> before = sigils();
        open.run("blind");
        assertThat(sigils()).isEqualTo(before);
    }

    private List<List<String>> sigils() {
        return Fx.call(() -> open.room.layout().articles().lookupAll(".sigil").stream()
                .map(Styleable::getStyleClass)
                .map(List::copyOf)
                .toList());
    }
}

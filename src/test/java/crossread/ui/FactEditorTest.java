package crossread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.link.Author;
import crossread.model.work.FactCorrection;
import crossread.ui.columns.text.Selection;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FactEditorTest extends FxTest {
    private final OpenRoom open = new OpenRoom().sample();
    private final Room room = open.room;

    @AfterEach
    void close() {
        Fx.run(open.stage::close);
    }

    private void choose(String label) {
        Fx.run(() -> room.pointer()
                .select(new Selection.OfFact(fact(label).orElseThrow().id())));
        open.settle();
    }

    private Optional<Fact> fact(String label) {
        return room.desk().session().comparison().orElseThrow().facts().stream()
                .filter(fact -> fact.label().equals(label))
                .findFirst();
    }

    private List<FactCorrection> said() {
        return room.desk().session().reader().facts();
    }

    @Test
    void whatIsStruckOutIsGoneAndComesBack() {
        choose("$5 million");
        open.run("not-a-fact");
        assertThat(fact("$5 million")).isEmpty();
        assertThat(said()).singleElement().isInstanceOf(FactCorrection.NotAFact.class);
        open.run("undo");
        assertThat(fact("$5 million")).isPresent();
        open.run("redo");
        assertThat(fact("$5 million")).isEmpty();
    }

    @Test
    void afterStrikingOutNoOtherFactIsChosenAndTheNextStepLeadsToTheOneBehind() {
        choose("$5 million");
        open.run("not-a-fact");
        assertThat(Fx.call(() -> room.pointer().fact())).isEmpty();
        assertThat(Fx.call(() -> room.state().factChosen.get())).isFalse();
        open.run("next");
        assertThat(Fx.call(() -> room.pointer().fact()))
                .isEqualTo(fact("Ana Ruiz").map(Fact::id));
    }

    @Test
    void afterDeleteTheArrowInTheLedgerLeadsToTheFactBehind() {
        choose("$5 million");
        Fx.run(open.find(".ledger .list-view")::requestFocus);
        open.keys(KeyCode.DELETE, KeyCode.DELETE);
        assertThat(said()).hasSize(1);
        open.keys(KeyCode.DOWN);
        assertThat(Fx.call(() -> room.pointer().fact()))
                .isEqualTo(fact("Ana Ruiz").map(Fact::id));
    }

    @Test
    void whatWasStruckOutIsSaidWithUndoBesideIt() {
        choose("$5 million");
        open.run("not-a-fact");
        assertThat(open.text("#passing")).isEqualTo("Done: struck out as no fact (“$5 million”)");
        Hyperlink way = (Hyperlink) open.find("#passing-way");
        Fx.run(way::fire);
        open.settle();
        assertThat(fact("$5 million")).isPresent();
        assertThat(List.of(open.text("#passing"), open.text("#passing-way")))
                .containsExactly("Undone: struck out as no fact (“$5 million”)", "Redo");
    }

    @Test
    void deleteInTheLedgerStrikesOut() {
        choose("$5 million");
        Node list = open.find(".ledger .list-view");
        Fx.run(list::requestFocus);
        open.keys(KeyCode.DELETE);
        assertThat(fact("$5 million")).isEmpty();
    }

    @Test
    void twoFactsAreTheSameOnceBothWereChosen() {
        choose("Twelve");
        open.run("same-as");
        assertThat(Fx.call(() -> room.layout().ledger().sameAs().isVisible())).isTrue();
        choose("About 14");
        open.run("same-as");
        assertThat(fact("Twelve")).get().satisfies(fact -> {
            assertThat(fact.coverage().articles()).containsExactly("A", "B");
            assertThat(fact.by()).isEqualTo(Author.READER);
        });
        assertThat(fact("About 14")).isEmpty();
        assertThat(Fx.call(() -> room.layout().ledger().sameAs().isVisible())).isFalse();
        assertThat(open.texts(".why-remark")).singleElement().asString().endsWith("set right by you");
    }

    @Test
    void aMentionStandsAlone() {
        Fact monday = fact("Monday").orElseThrow();
        Fx.run(() -> room.facts().splitOff(monday.id(), monday.mentions().getLast()));
        open.settle();
        assertThat(room.desk().session().comparison().orElseThrow().facts().stream()
                        .filter(fact -> fact.label().equals("Monday"))
                        .map(fact -> fact.coverage().articles()))
                .containsExactly(List.of("A"), List.of("B"));
    }

    @Test
    void aFactIsOfAnotherKind() {
        Fx.run(() -> room.facts().ofKind(fact("Ana Ruiz").orElseThrow().id(), FactKind.ORGANISATION));
        open.settle();
        Fx.run(() -> room.facts().ofKind(fact("Ana Ruiz").orElseThrow().id(), FactKind.PLACE));
        open.settle();
        assertThat(fact("Ana Ruiz").orElseThrow().kind()).isEqualTo(FactKind.PLACE);
        assertThat(said()).hasSize(1);
    }

    @Test
    void theListOfCorrectionsHasItsTabWhileItIsShownThoughItIsEmpty() {
        assertThat(hasTab()).isFalse();
        open.run("corrections");
        assertThat(hasTab()).isTrue();
        open.run("corrections");
        assertThat(hasTab()).isFalse();
    }

    private boolean hasTab() {
        return Fx.call(() -> open.room.layout().lookup("#tab-corrections").isVisible());
    }

    @Test
    void whatWasSetRightIsListedAndTakenBack() {
        choose("$5 million");
        open.run("not-a-fact");
        open.run("corrections");
        ListView<?> list = (ListView<?>) open.find("#corrections-list");
        assertThat(list.getItems()).hasSize(1);
        open.keys(KeyCode.DELETE);
        assertThat(said()).isEmpty();
        assertThat(fact("$5 million")).isPresent();
        assertThat(list.getItems()).isEmpty();
    }

    @Test
    void whatIsSaidOfAnArticleIsListedShownAsTheReadersAndTakenBack() {
        open.dialogs.outlet = Optional.of("The Gazette");
        Fx.run(() -> room.desk().edits().rename(0));
        open.settle();
        open.run("corrections");
        ListView<?> list = (ListView<?>) open.find("#corrections-list");
        assertThat(list.getItems()).hasSize(1);
        assertThat(open.texts(".by-reader")).containsExactly("By you: Outlet");
        Fx.run(list::requestFocus);
        open.keys(KeyCode.DELETE);
        assertThat(room.desk().session().articles().getFirst().name()).isEqualTo("Harbour Gazette");
        assertThat(list.getItems()).isEmpty();
        assertThat(open.texts(".by-reader")).isEmpty();
        open.run("undo");
        assertThat(list.getItems()).hasSize(1);
    }

    @Test
    void aParagraphIsEditedAboveTheColumnsAndReadAsItWasAgain() {
        Fx.run(() -> room.texts().edit("A", 1));
        open.settle();
        TextArea field = (TextArea) open.focused();
        Fx.run(() -> field.setText("Repairs will\ncost $6 million."));
        Button keep = (Button) open.find("#text-edit-keep");
        Fx.run(keep::fire);
        open.settle();
        assertThat(room.desk().session().articles().getFirst().blocks().get(1).text())
                .isEqualTo("Repairs will cost $6 million.");
        assertThat(Fx.call(() -> room.layout().textEdit().isVisible())).isFalse();
        open.run("undo");
        assertThat(room.desk().session().articles().getFirst().blocks().get(1).isEdited())
                .isFalse();
    }
}

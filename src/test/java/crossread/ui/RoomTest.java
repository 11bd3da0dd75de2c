package crossread.ui;

import static org.assertj.core.api.Assertions.assertThat;

import crossread.messages.Messages;
import crossread.model.article.Article;
import crossread.model.article.Block;
import crossread.model.article.Metadata;
import crossread.model.article.Reason;
import crossread.model.article.SentenceRef;
import crossread.model.article.SetAside;
import crossread.model.article.Trust;
import crossread.model.article.Warning;
import crossread.model.link.MeaningLack;
import crossread.model.work.Correction;
import crossread.model.work.SentenceAnchor;
import crossread.ui.columns.text.BlockAt;
import crossread.ui.columns.text.Selection;
import crossread.ui.command.Command;
import crossread.ui.desk.Background;
import crossread.ui.desk.NoFiles;
import crossread.ui.desk.Notice;
import crossread.ui.desk.PlainWork;
import crossread.ui.desk.QuietDialogs;
import crossread.ui.frame.Look;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import javafx.application.Platform;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.fxmisc.richtext.StyleClassedTextArea;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The window at work, with articles made by hand behind it. */
@ExtendWith(Fx.class)
class RoomTest {
    private final PlainWork work = new PlainWork();
    private final QuietDialogs dialogs = new QuietDialogs();
    private final QuietHost host = new QuietHost();
    private final List<Throwable> bugs = new CopyOnWriteArrayList<>();
    private Room room;
    private Stage stage;

    @BeforeEach
    void open() {
        room = Fx.call(() -> {
            new Look().loadFonts();
            return new Room(
                    work,
                    new Messages(Locale.ENGLISH),
                    new Background(Executors.newVirtualThreadPerTaskExecutor(), Platform::runLater, bugs::add),
                    dialogs,
                    new NoFiles(),
                    List.of(),
                    host);
        });
        stage = Fx.show(room.layout(), 1440, 900);
        Fx.run(() -> {
            new Look().apply(stage.getScene(), false);
            room.layout().controls().addKeys(stage.getScene(), room.commands().all());
        });
        settle();
    }

    private void settle() {
        Fx.pulses(3);
        Fx.await("the work", () -> !room.state().busy.get());
        Fx.pulses(3);
        assertThat(bugs).isEmpty();
    }

    private void sample() {
        Fx.run(() -> room.desk().openSample());
        settle();
    }

    private Node find(String selector) {
        return Fx.call(() -> room.layout().lookup(selector));
    }

    private String place() {
        return Fx.call(() -> ((Labeled) room.layout().lookup("#place")).getText());
    }

    private List<String> texts(String selector) {
        return Fx.call(() -> room.layout().lookupAll(selector).stream()
                .filter(RoomTest::isSeen)
                .map(node -> ((Labeled) node).getText())
                .toList());
    }

    private static boolean isSeen(Node node) {
        return node == null || node.isVisible() && isSeen(node.getParent());
    }

    @Test
    void theEmptyWindowOffersTheSampleInOneClick() {
        new FxRobot().click(find("#welcome-sample"));
        settle();
        assertThat(texts(".article-outlet")).containsExactly("Harbour Gazette", "Inland Post", "Coast Radio");
        assertThat(place()).isEqualTo("4 differences");
        assertThat(Fx.call(() -> room.layout().welcome().isVisible())).isFalse();
    }

    @Test
    void f8StepsThroughTheDifferencesAndRoundTheEnd() {
        sample();
        FxRobot robot = new FxRobot();
        List<String> places = new ArrayList<>();
        for (int i = 0; i < 5; i++) {
            robot.type(KeyCode.F8);
            settle();
            places.add(place());
        }
        assertThat(places)
                .containsExactly(
                        "Difference 1 of 4",
                        "Difference 2 of 4",
                        "Difference 3 of 4",
                        "Difference 4 of 4",
                        "Difference 1 of 4");
    }

    @Test
    void altDownIsF8AndF7GoesBack() {
        sample();
        FxRobot robot = new FxRobot();
        robot.type(KeyCode.ALT, KeyCode.DOWN);
        robot.type(KeyCode.ALT, KeyCode.DOWN);
        robot.type(KeyCode.F7);
        settle();
        assertThat(place()).isEqualTo("Difference 1 of 4");
    }

    @Test
    void choosingAFactShowsItsProof() {
        sample();
        Fx.run(() -> room.pointer().select(new Selection.OfFact("f1")));
        settle();
        assertThat(texts(".why-outlet")).containsExactly("Harbour Gazette", "Inland Post", "Coast Radio");
        assertThat(texts(".why-verdict"))
                .containsExactly(
                        "Says so:",
                        "Not found here. Nearest (17% alike) lacks $5 million:",
                        "Not found here. Nearest (17% alike) lacks $5 million:");
        assertThat(texts(".why-note")).startsWith("Said by the mayor · paragraph 2");
    }

    @Test
    void choosingASentenceShowsItsPartners() {
        sample();
        Fx.run(() -> room.pointer().select(new Selection.OfSentence(Story.at("A0"))));
        settle();
        assertThat(texts(".why-verdict"))
                .containsExactly("The chosen sentence:", "Says the same (90% alike):", "Says the same (80% alike):");
    }

    @Test
    void aButtonOnTheCardCutsTheLinkAndTakesThatBack() {
        sample();
        Fx.run(() -> room.pointer().select(new Selection.OfSentence(Story.at("A0"))));
        settle();
        press("Cut this sentence of B from that of A: they do not say the same (K)");
        assertThat(room.desk().session().reader().corrections())
                .extracting(Correction::kind)
                .containsExactly(Correction.Kind.CUT);
        assertThat(texts(".why-verdict")).contains("Cut by you. Says the same (90% alike):");
        press("Leave to the program what this sentence of B and that of A have to do with each other");
        assertThat(room.desk().session().reader().corrections()).isEmpty();
        assertThat(texts(".why-verdict")).contains("Says the same (90% alike):");
    }

    private void press(String text) {
        Fx.run(() -> room.layout().why().lookupAll(".why-tie .button").stream()
                .map(Button.class::cast)
                .filter(button -> text.equals(button.getAccessibleText()))
                .findFirst()
                .orElseThrow()
                .fire());
        settle();
    }

    @Test
    void theCommandsMeanTheSentencePointedAtAndTheOneChosenInAnotherColumn() {
        sample();
        Corrector corrector = new Corrector(room.desk());
        Fx.run(() -> {
            corrector.shown(room.desk().session().comparison());
            corrector.correct(Correction.Kind.LINKED, Story.at("B1"));
        });
        assertThat(room.desk().session().reader().corrections()).isEmpty();
        Fx.run(() -> {
            corrector.selected(new Selection.OfSentence(Story.at("A1")));
            corrector.selected(new Selection.OfSentence(Story.at("B1")));
            corrector.correct(Correction.Kind.LINKED, Story.at("B1"));
        });
        settle();
        assertThat(room.desk().session().reader().corrections())
                .containsExactly(new Correction.Linked(anchor("A1"), anchor("B1")));
    }

    private SentenceAnchor anchor(String name) {
        SentenceRef at = Story.at(name);
        Article article = room.desk()
                .session()
                .comparison()
                .orElseThrow()
                .article(at.article())
                .orElseThrow();
        return SentenceAnchor.of(article, at.sentence());
    }

    @Test
    void aClickInTheLedgerChoosesTheFact() {
        sample();
        Node row = Fx.call(() -> room.layout().ledger().lookupAll(".ledger-row").stream()
                .filter(RoomTest::isSeen)
                .toList()
                .get(1));
        new FxRobot().click(row);
        settle();
        assertThat(place()).isEqualTo("Difference 2 of 4");
    }

    @Test
    void searchingNarrowsTheLedgerAndTheCount() {
        sample();
        FxRobot robot = new FxRobot();
        robot.type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        robot.type(KeyCode.R).type(KeyCode.U).type(KeyCode.I).type(KeyCode.Z);
        settle();
        assertThat(texts(".fact-label")).contains("Ana Ruiz").doesNotContain("$5 million");
        robot.type(KeyCode.ESCAPE);
        settle();
        assertThat(texts(".fact-label")).contains("$5 million");
    }

    @Test
    void aSingleArticleSaysWhatToDoNext() {
        Fx.run(() -> room.desk().take(List.of(Path.of("one"))));
        settle();
        assertThat(texts(".ledger-empty")).containsExactly("Add another article on the same event to compare.");
        assertThat(place()).isEmpty();
    }

    @Test
    void deleteInTheListRemovesTheArticle() {
        sample();
        Fx.run(() -> room.layout().articles().choose(1));
        Node list = find(".articles .list-view");
        Fx.run(list::requestFocus);
        new FxRobot().type(KeyCode.DELETE);
        settle();
        assertThat(texts(".article-outlet")).containsExactly("Harbour Gazette", "Coast Radio");
    }

    @Test
    void f2RenamesTheOutlet() {
        sample();
        dialogs.outlet = Optional.of("The Gazette");
        Fx.run(() -> room.layout().articles().choose(0));
        Node list = find(".articles .list-view");
        Fx.run(list::requestFocus);
        new FxRobot().type(KeyCode.F2);
        settle();
        assertThat(texts(".article-outlet")).startsWith("The Gazette");
        assertThat(host.title).isEqualTo("• Storm closes the bridge – Crossread");
    }

    @Test
    void anArticleMovesByKey() {
        sample();
        Fx.run(() -> room.layout().articles().choose(0));
        Node list = find(".articles .list-view");
        Fx.run(list::requestFocus);
        new FxRobot().type(KeyCode.ALT, KeyCode.SHIFT, KeyCode.DOWN);
        settle();
        assertThat(texts(".article-outlet")).containsExactly("Inland Post", "Harbour Gazette", "Coast Radio");
        assertThat(Fx.call(() -> room.layout().articles().chosen().get())).isEqualTo(1);
    }

    @Test
    void aNarrowWindowShowsTheArticlesAsLetters() {
        sample();
        Fx.run(() -> stage.setWidth(1024));
        Fx.pulses(4);
        assertThat(texts(".article-outlet")).isEmpty();
        assertThat(texts(".articles .sigil")).containsExactly("A", "B", "C");
        Fx.run(() -> stage.setWidth(1440));
        Fx.pulses(4);
        assertThat(texts(".article-outlet")).hasSize(3);
    }

    @Test
    void longWorkShowsItselfAndEscapeStopsIt() {
        CountDownLatch hold = new CountDownLatch(1);
        work.hold = Optional.of(hold);
        Fx.run(() -> room.desk().take(List.of(Path.of("one"))));
        Fx.await("comparing", () -> !work.compared.isEmpty());
        Fx.pulses(2);
        assertThat(isSeen(find("#button-stop"))).isTrue();
        new FxRobot().type(KeyCode.ESCAPE);
        hold.countDown();
        settle();
        assertThat(isSeen(find("#button-stop"))).isFalse();
        assertThat(texts(".notice .label")).anyMatch(text -> text.contains("F5"));
    }

    @Test
    void everythingTheKeysReachHasAName() {
        sample();
        Fx.run(() -> room.pointer().select(new Selection.OfFact("f1")));
        Fx.run(() -> room.notice(new Notice(Notice.Level.PROBLEM, "text")));
        settle();
        assertThat(unnamed()).isEmpty();
    }

    private void openReview() {
        sample();
        new FxRobot().type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R);
        settle();
    }

    private List<Article> articles() {
        return Fx.call(() -> room.desk().session().articles());
    }

    private static List<Boolean> kept(Article article) {
        return article.blocks().stream().map(Block::kept).toList();
    }

    @Test
    void rInTheListPutsALineBackComparesAgainAndUndoTakesThatBack() {
        openReview();
        assertThat(texts(".review-reason")).containsExactly("Advertisement");
        FxRobot robot = new FxRobot().type(KeyCode.R);
        settle();
        assertThat(kept(articles().getFirst())).containsOnly(true);
        assertThat(work.compared).hasSize(2);
        assertThat(texts(".review-standing")).containsExactly("put back by you");
        assertThat(textOf(0)).endsWith("Advertisement for 3 boats · put back by you · set aside again");
        robot.type(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(texts(".review-standing")).containsExactly("sure");
        assertThat(textOf(0)).endsWith("1 line set aside · Advertisement · show · put back");
    }

    private String textOf(int column) {
        return Fx.call(() -> ((StyleClassedTextArea)
                        new ArrayList<>(room.layout().columns().lookupAll(".reading")).get(column))
                .getText()
                .replace('\u00a0', ' '));
    }

    @Test
    void spaceInTheListAnswersAQuestion() {
        Article asking = Story.made("", "Gazette", "Asks", "One.", "Two.", "Three.");
        List<Block> blocks = asking.blocks().stream()
                .map(block -> block.text().equals("One.")
                        ? block
                        : block.setAside(SetAside.because(Reason.ENDNOTE, "test", Trust.ASK)))
                .toList();
        work.next = Optional.of(asking.withBlocks(blocks));
        Fx.run(() -> room.desk().take(List.of(Path.of("one"))));
        settle();
        assertThat(texts(".asks-count")).containsExactly("2");
        assertThat(texts(".article-asks")).containsExactly("2 to check");
        new FxRobot().type(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.R).type(KeyCode.SPACE);
        settle();
        assertThat(texts(".asks-count")).containsExactly("1");
        assertThat(texts(".review-standing")).containsExactly("you found this right", "please check");
        assertThat(work.compared).hasSize(1);
        new FxRobot().type(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(texts(".asks-count")).containsExactly("2");
    }

    @Test
    void theArticlesLinesLeadToItsOwnList() {
        sample();
        new FxRobot().click(find(".article-aside"));
        settle();
        assertThat(texts(".review-text")).containsExactly("Advertisement for 3 boats");
        assertThat(Fx.call(() -> room.state().review.get())).isTrue();
    }

    @Test
    void enterInTheListGoesToTheLineInTheText() {
        openReview();
        new FxRobot().type(KeyCode.ENTER);
        settle();
        assertThat(Fx.call(() -> room.layout().columns().focus().block())).contains(new BlockAt("A", 3, false));
        assertThat(Fx.call(() -> room.layout().columns().focus().isHeld())).isTrue();
    }

    @Test
    void theCardOfASetAsideFactSaysSoAndPutsItBack() {
        sample();
        Fx.run(() -> room.pointer().select(new Selection.OfFact("f7")));
        settle();
        assertThat(texts(".why-verdict"))
                .containsExactly(
                        "Says so, but only in text that was set aside:",
                        "Nothing is missing here: what only set-aside text says is not compared. The nearest sentence"
                                + " (17% alike):",
                        "Nothing is missing here: what only set-aside text says is not compared. The nearest sentence"
                                + " (17% alike):");
        assertThat(texts(".why-remark")).containsExactly("number · Only in set-aside text of A");
        new FxRobot().click(find(".why-put-back"));
        settle();
        assertThat(kept(articles().getFirst())).containsOnly(true);
    }

    @Test
    void whatTheReaderWroteStandsInTheHeaderAndUndoTakesItBack() {
        sample();
        Metadata now = articles().getFirst().metadata();
        dialogs.details = Optional.of(now.withTitle(Optional.of("My headline")));
        new FxRobot().click(Fx.call(() -> room.layout().columns().lookup(".details")));
        settle();
        assertThat(dialogs.asked).containsExactly("details of Harbour Gazette");
        assertThat(texts(".headline")).containsExactly("My headline", "Bridge shut after storm", "Bridge closed");
        assertThat(work.compared).hasSize(1);
        new FxRobot().type(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(texts(".headline"))
                .containsExactly("Storm closes the bridge", "Bridge shut after storm", "Bridge closed");
    }

    @Test
    void altEnterAsksForTheDetailsOfTheChosenArticle() {
        sample();
        Fx.run(() -> room.layout().articles().choose(2));
        new FxRobot().type(KeyCode.ALT, KeyCode.ENTER);
        settle();
        assertThat(dialogs.asked).containsExactly("details of Coast Radio");
    }

    private void takeWith(String warning) {
        Article article = Story.made("", "Gazette", "Warned", "One.", "Two.", "Three.");
        work.next = Optional.of(article.withWarnings(List.of(Warning.of(warning, "2"))));
        Fx.run(() -> room.desk().take(List.of(Path.of("one"))));
        settle();
    }

    @Test
    void aWholePageIsOfferedToBeCutToTheArticleAndUndoBringsItBack() {
        takeWith("whole-page");
        assertThat(texts(".notice-offer")).containsExactly("Keep only the article");
        new FxRobot().click(find(".notice-offer"));
        settle();
        assertThat(kept(articles().getFirst())).containsExactly(true, false, false);
        assertThat(texts(".asks-count")).containsExactly("2");
        assertThat(texts(".notice-offer")).isEmpty();
        assertThat(texts(".article-offer")).isEmpty();
        new FxRobot().type(KeyCode.CONTROL, KeyCode.Z);
        settle();
        assertThat(kept(articles().getFirst())).containsOnly(true);
        assertThat(texts(".article-offer")).containsExactly("Keep only the article");
    }

    @Test
    void garbledCharactersAreRepairedFromTheArticlesCell() {
        takeWith("garbled-characters");
        new FxRobot().click(find(".article-offer"));
        settle();
        assertThat(textOf(0)).isEqualTo("ONE.\nTWO.\nTHREE.");
    }

    @Test
    void theOfferIsAmongTheCommandsOfTheChosenArticle() {
        takeWith("garbled-characters");
        assertThat(enabled("repair-characters", "keep-core")).containsExactly(false, false);
        Fx.run(() -> room.layout().articles().choose(0));
        assertThat(enabled("repair-characters", "keep-core")).containsExactly(true, false);
    }

    @Test
    void aWarningOfANewerProgramIsShownByItsName() {
        takeWith("of-tomorrow");
        assertThat(texts(".article-warning")).containsExactly("of-tomorrow");
    }

    @Test
    void theMenuKnowsWhereTheKeyboardRests() {
        openReview();
        assertThat(enabled("put-back", "set-aside", "undo")).containsExactly(true, false, false);
        Fx.run(() -> room.commands().get("put-back").run());
        settle();
        assertThat(enabled("put-back", "set-aside", "undo")).containsExactly(false, true, true);
        Fx.run(() -> room.commands().get("set-aside").run());
        settle();
        assertThat(kept(articles().getFirst())).containsExactly(true, true, true, false);
    }

    private List<Boolean> enabled(String... ids) {
        return Fx.call(() -> List.of(ids).stream()
                .map(id -> room.commands().get(id).enabled().get())
                .toList());
    }

    @Test
    void aSelectedFactStaysSelectedWhenALineIsPutBack() {
        sample();
        Fx.run(() -> room.pointer().select(new Selection.OfFact("f1")));
        settle();
        Fx.run(() -> room.desk().edits().putBack("A", List.of(3)));
        settle();
        assertThat(place()).isEqualTo("Difference 2 of 4");
        assertThat(texts(".why-outlet")).containsExactly("Harbour Gazette", "Inland Post", "Coast Radio");
    }

    @Test
    void theListHasNamesToo() {
        openReview();
        assertThat(unnamed()).isEmpty();
    }

    @Test
    void theWelcomeHasNamesToo() {
        assertThat(unnamed()).isEmpty();
    }

    private List<String> unnamed() {
        return Fx.call(() -> {
            List<String> unnamed = new ArrayList<>();
            walk(room.layout(), unnamed);
            return unnamed;
        });
    }

    private static final Set<Class<?>> CONTROLS =
            Set.of(ButtonBase.class, ListView.class, TextInputControl.class, ScrollPane.class);

    private static void walk(Node node, List<String> unnamed) {
        boolean control = CONTROLS.stream().anyMatch(type -> type.isInstance(node));
        boolean text = node instanceof Labeled labeled
                && labeled.getText() != null
                && !labeled.getText().isBlank();
        boolean named =
                node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
        if (control && node.isVisible() && node.isFocusTraversable() && !text && !named) {
            unnamed.add(node.toString());
        }
        if (node instanceof Parent parent && node.isVisible()) {
            parent.getChildrenUnmodifiable().forEach(child -> walk(child, unnamed));
        }
    }

    @Test
    void everyCommandHasWordsAndNoTwoShareAKey() {
        List<String> keys = new ArrayList<>();
        Messages words = new Messages(Locale.ENGLISH);
        for (Command command : Fx.call(() -> room.commands().all())) {
            assertThat(words.text(command.key())).isNotBlank();
            command.keys().forEach(key -> keys.add(key.getName()));
        }
        assertThat(keys).doesNotHaveDuplicates();
    }

    private String matching() {
        return Fx.call(() -> ((Labeled) room.layout().lookup("#matching")).getText());
    }

    @Test
    void meaningTakesThePlaceOfWordsUnderTheReadersEyes() {
        CountDownLatch meaning = new CountDownLatch(1);
        work.holdMeaning = Optional.of(meaning);
        Fx.run(() -> room.desk().openSample());
        Fx.await("what words give", () -> room.state().comparison.get());
        assertThat(matching()).isEqualTo("Matched by words");
        new FxRobot().type(KeyCode.F8);
        Fx.pulses(3);
        String place = place();
        assertThat(place).isEqualTo("Difference 1 of 4");

        meaning.countDown();
        settle();

        assertThat(matching()).isEqualTo("Matched by words and meaning");
        assertThat(place()).isEqualTo(place);
    }

    @Test
    void theSwitchLeavesMeaningOutAndTakesItInAgain() {
        sample();
        Command command = room.commands().get("meaning");
        Fx.run(command::run);
        settle();
        assertThat(matching()).isEqualTo("Matched by words");
        Fx.run(command::run);
        settle();
        assertThat(matching()).isEqualTo("Matched by words and meaning");
        work.lack = Optional.of(MeaningLack.NO_LIBRARY);
        Fx.run(room.desk().comparer()::compare);
        settle();
        assertThat(matching()).isEqualTo("Matched by words: matching by meaning is not there for this system");
    }

    @Test
    void anotherStoryStartsInTheUsualTabs() {
        sample();
        Fx.run(() -> {
            room.state().review.set(true);
            room.state().finding.set(true);
            room.state().below.set("words");
            room.state().centre.set("matrix");
        });
        Fx.run(() -> room.desk().startAnew());
        settle();
        sample();
        assertThat(Fx.call(() -> List.of(
                        room.state().review.get(),
                        room.state().finding.get(),
                        room.state().centre.get(),
                        room.state().below.get())))
                .isEqualTo(List.of(false, false, "columns", "why"));
    }

    @Test
    void nothingOfTheOldStoryIsSaidOrNarrowsTheListsOfTheNext() {
        sample();
        List<String> all = Fx.call(() -> room.layout().ledger().differences());
        Fx.run(() -> {
            room.layout().ledger().focusSearch();
            ((TextField) stage.getScene().getFocusOwner()).setText("no fact holds this");
            room.screen().notice(new Notice(Notice.Level.INFO, "Of the old story."));
        });
        assertThat(Fx.call(() -> room.layout().ledger().differences())).isEmpty();

        sample();

        assertThat(Fx.call(() -> room.layout().ledger().differences())).isEqualTo(all);
        assertThat(Fx.call(() -> ((TextField) stage.getScene().getFocusOwner()).getText()))
                .isEmpty();
        assertThat(Fx.call(() -> room.layout().notices().notices())).isEmpty();
    }

    @Test
    void theFirstStoryComesIntoTheViewThatWasChosenBefore() {
        Fx.run(() -> room.state().centre.set("matrix"));
        sample();
        assertThat(Fx.call(() -> room.state().centre.get())).isEqualTo("matrix");
    }
}

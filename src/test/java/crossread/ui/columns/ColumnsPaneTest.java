package crossread.ui.columns;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.article.SentenceRef;
import crossread.model.article.Span;
import crossread.model.fact.FactKind;
import crossread.model.link.UnmatchedPart;
import crossread.model.work.Correction;
import crossread.ui.Fx;
import crossread.ui.FxRobot;
import crossread.ui.columns.text.BlockAt;
import crossread.ui.columns.text.ColumnText;
import crossread.ui.columns.text.Follower;
import crossread.ui.columns.text.Marks;
import crossread.ui.columns.text.PairLinks;
import crossread.ui.columns.text.Place;
import crossread.ui.columns.text.Selection;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Point2D;
import javafx.geometry.Rectangle2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(Fx.class)
class ColumnsPaneTest {
    private final List<Selection> selected = new ArrayList<>();
    private final List<String> asked = new ArrayList<>();
    private final Wishes wishes = new Wishes() {
        @Override
        public void putBack(String article, List<Integer> blocks) {
            asked.add("put back " + article + blocks);
        }

        @Override
        public void setAside(String article, List<Integer> blocks) {
            asked.add("set aside " + article + blocks);
        }

        @Override
        public void review(String article, List<Integer> blocks) {
            asked.add("review " + article + blocks);
        }

        @Override
        public void details(String article) {
            asked.add("details " + article);
        }

        @Override
        public void correct(Correction.Kind kind, SentenceRef at) {
            asked.add(kind + " " + at.article() + at.sentence());
        }

        @Override
        public void moved() {}
    };
    private ColumnsPane pane;

    @BeforeEach
    void show() {
        StackPane root = Fx.call(() -> {
            pane = new ColumnsPane(new Messages(Locale.ENGLISH));
            pane.setOnSelect(selected::add);
            pane.setWishes(wishes);
            StackPane holder = new StackPane(pane);
            holder.getStyleClass().add("light");
            holder.getStylesheets().addAll("/css/light.css", "/css/columns.css");
            pane.show(Bridge.story());
            return holder;
        });
        Fx.show(root, 1100, 420);
        settle();
    }

    private void settle() {
        Fx.pulses(2);
        Fx.await("the columns come to rest", () -> !pane.moving());
        Fx.pulses(2);
    }

    private ArticleColumn column(int index) {
        return Fx.call(() -> pane.columns().get(index));
    }

    /** Height on the screen at which the sentence begins. */
    private double y(String at) {
        ArticleColumn column = column(at.charAt(0) - 'A');
        return Fx.call(() -> {
            Place place = new Place(Story.ref(at).sentence(), 0);
            double y = column.area().yOf(place).orElseThrow(() -> new AssertionError(at + " is not in view"));
            return column.area().localToScreen(0, y).getY();
        });
    }

    /** Middle of the first line of these words, on the screen. */
    private Point2D at(int index, String words) {
        ArticleColumn column = column(index);
        return Fx.call(() -> {
            int start = column.area().shown().text().replace('\u00a0', ' ').indexOf(words);
            assertThat(start).as(words).isNotNegative();
            Rectangle2D line =
                    column.area().shape(new Span(start, start + words.length())).getFirst();
            return column.area()
                    .localToScreen(line.getMinX() + line.getWidth() / 2, line.getMinY() + line.getHeight() / 2);
        });
    }

    private FxRobot click(int index, String words) {
        Point2D at = at(index, words);
        FxRobot robot = new FxRobot().moveTo(at.getX(), at.getY()).click();
        settle();
        return robot;
    }

    @Test
    void columnsOfAnotherStoryShareTheRoomEvenlyThoughMoreOfThemStoodThereBefore() {
        Comparison three = Bridge.story();
        List<Article> nine = new ArrayList<>(three.articles());
        for (int i = 3; i < 9; i++) {
            nine.add(three.articles().get(i % 3).withId(Article.sigil(i)));
        }
        Fx.run(() -> pane.show(three.withArticles(nine)));
        settle();
        Fx.run(() -> pane.show(three.withArticles(three.articles().subList(0, 2))));
        settle();
        assertThat(column(0).getWidth()).isCloseTo(column(1).getWidth(), within(2.0));
    }

    @Test
    void aChosenFactAndWhatAnswersToItStandAtTheSameHeight() {
        Fx.run(() -> pane.select(new Selection.OfFact("f7")));
        settle();
        assertThat(y("A2")).isCloseTo(y("B5"), within(1.5));
        assertThat(y("C5")).isCloseTo(y("B5"), within(1.5));
    }

    @Test
    void aChosenFactBeforeTheWindowIsShownIsReachedOnceItIs() {
        Fx.run(() -> {
            pane.show(Bridge.story());
            pane.select(new Selection.OfFact("f14"));
        });
        settle();
        assertThat(y("C10")).isCloseTo(y("B3"), within(1.5));
    }

    @Test
    void aClickOnAMarkChoosesItsFact() {
        click(0, "$3.2 million");
        assertThat(selected).containsExactly(new Selection.OfFact("f4"));
    }

    @Test
    void aClickElsewhereChoosesTheSentence() {
        click(1, "Free ferries");
        assertThat(selected).containsExactly(new Selection.OfSentence(Story.ref("B2")));
        assertThat(y("C14")).isCloseTo(y("B2"), within(1.5));
    }

    @Test
    void theOthersFollowTheColumnUnderThePointer() {
        Point2D middle = at(0, "Repairs will cost");
        new FxRobot().moveTo(middle.getX(), middle.getY()).wheel(12);
        settle();
        ArticleColumn leader = column(0);
        assertThat(Fx.call(() -> leader.area().getEstimatedScrollY())).isGreaterThan(300.0);
        Place eye = Fx.call(() -> leader.area()
                .keptAt(leader.area().getHeight() * ArticleColumn.EYE)
                .orElseThrow());
        ArticleColumn other = column(1);
        Comparison story = Bridge.story();
        Place answer = new Follower(
                        new PairLinks(story),
                        story.articles().get(0),
                        story.articles().get(1))
                .follow(eye)
                .orElseThrow();
        assertThat(Fx.call(() -> other.area().yOf(answer).orElseThrow()))
                .isCloseTo(Fx.call(() -> leader.area().getHeight() * ArticleColumn.EYE), within(2.0));
    }

    @Test
    void fourTurnsOfTheWheelGoFourTimesAsFarAsOne() {
        Point2D middle = at(0, "Repairs will cost");
        double before = y("A2");
        FxRobot robot = new FxRobot().moveTo(middle.getX(), middle.getY()).wheel(1);
        double one = before - y("A2");
        robot.wheel(3);
        assertThat(before - y("A2")).isCloseTo(4 * one, within(1.0));
        assertThat(one).isCloseTo(40.0, within(0.1));
    }

    @Test
    void aClickOnTheStripGoesThereAndTheOthersFollow() {
        LocationStrip strip = Fx.call(() -> pane.columns().get(0).body().strip());
        new FxRobot().moveTo(strip, 8, Fx.call(strip::getHeight) * .6).click();
        settle();
        ColumnText text = Fx.call(() -> pane.columns().get(0).area().shown());
        VisibleText seen = Fx.call(() -> pane.columns().get(0).drawing().visible());
        double middle = (strip.scale().at(seen.from()) + strip.scale().at(seen.to())) / 2;
        assertThat(middle).isCloseTo(.6, within(.1));
        assertThat(text.pieces()).hasSizeGreaterThan(5);
        assertThat(Fx.call(() -> pane.columns().get(1).area().getEstimatedScrollY()))
                .isGreaterThan(50.0);
    }

    @Test
    void aClickOnSelectedWordsIsAClickLikeAnyOther() {
        ReadingArea area = column(0).area();
        Fx.run(() -> area.selectAll());
        Point2D words = at(0, "Repairs will cost");
        new FxRobot().moveTo(words.getX(), words.getY()).click();
        settle();
        assertThat(Fx.call(() -> area.getSelectedText())).isEqualTo("");
        assertThat(selected).hasSize(1);
    }

    @Test
    void theBoxOnTheStripDragsTheText() {
        LocationStrip strip = Fx.call(() -> pane.columns().get(0).body().strip());
        Point2D from = Fx.call(() -> strip.localToScreen(8, 5));
        new FxRobot().moveTo(from.getX(), from.getY()).dragTo(from.getX(), from.getY() + 120);
        settle();
        assertThat(Fx.call(strip::boxTop)).isCloseTo(120, within(6.0));
        assertThat(Fx.call(() -> pane.columns().get(0).area().getEstimatedScrollY()))
                .isGreaterThan(200.0);
    }

    @Test
    void theBoxDraggedPastTheEndLeavesTheEndOfTheTextInView() {
        LocationStrip strip = Fx.call(() -> pane.columns().get(0).body().strip());
        double bottom = Fx.call(strip::getHeight);
        Point2D from = Fx.call(() -> strip.localToScreen(8, 5));
        new FxRobot().moveTo(from.getX(), from.getY()).dragTo(from.getX(), from.getY() + bottom + 40);
        settle();
        ReadingArea area = column(0).area();
        int last = area.shown().pieces().size() - 1;
        assertThat(Fx.call(() -> area.laid(last).map(laid -> laid.textY() + laid.height() <= area.getHeight() + 1)))
                .contains(true);
        assertThat(Fx.call(() -> area.top(last))).isGreaterThan(Fx.call(area::getHeight) / 2);
    }

    @Test
    void theStripSaysWhatIsMarkedAndWhereTheKeyboardFindsIt() {
        assertThat(Fx.call(() -> pane.columns().get(2).body().strip().getAccessibleText()))
                .isEqualTo("Overview of column C: 1 place differs, 4 places only here, nothing uncertain."
                        + " The list of facts leads to each of them by keyboard.");
    }

    @Test
    void aNarrowerColumnKeepsTheSentenceUnderTheEye() {
        Point2D middle = at(0, "Repairs will cost");
        new FxRobot().moveTo(middle.getX(), middle.getY()).wheel(8);
        settle();
        ArticleColumn column = column(0);
        double eye = Fx.call(() -> column.area().getHeight() * ArticleColumn.EYE + 10);
        int sentence =
                Fx.call(() -> column.drawing().visible().at(eye).orElseThrow().sentence());
        double before = y("A" + sentence);
        for (double width : new double[] {1040, 990, 1060, 1200}) {
            Fx.run(() -> pane.getScene().getWindow().setWidth(width));
            settle();
        }
        assertThat(y("A" + sentence)).isCloseTo(before, within(1.5));
    }

    private List<OmissionCarets.Shown> carets(int index) {
        return Fx.call(() -> pane.columns().get(index).drawing().carets().drawn());
    }

    @Test
    void choosingACaretChoosesItsFact() {
        OmissionCarets.Shown caret = carets(2).getFirst();
        new FxRobot().click(caret.node());
        settle();
        assertThat(selected)
                .containsExactly(new Selection.OfFact(caret.omission().facts().getFirst()));
    }

    @Test
    void aBandSaysFromWhichParagraphToWhichASentenceIsMoved() {
        Fx.run(() -> pane.select(new Selection.OfSentence(Story.ref("A3"))));
        settle();
        assertThat(Fx.call(() -> pane.bands().movedWords())).containsExactly("par. 2\n→ par. 2", "par. 2\n→ par. 8");
    }

    @Test
    void bandsBetweenAllSentencesAreDrawnOnRequest() {
        assertThat(Fx.call(() -> pane.bands().drawsAll())).isFalse();
        Fx.run(() -> pane.setAllBands(true));
        settle();
        assertThat(Fx.call(() -> pane.bands().drawsAll())).isTrue();
        Fx.run(() -> pane.setAllBands(false));
        settle();
        assertThat(Fx.call(() -> pane.bands().drawsAll())).isFalse();
    }

    @Test
    void theMovedPartnerIsChosenAndTheFocusGoesThere() {
        Fx.run(() -> pane.select(new Selection.OfSentence(Story.ref("B7"))));
        settle();
        boolean went = Fx.call(() -> pane.goToMoved());
        settle();
        assertThat(went).isTrue();
        assertThat(selected).containsExactly(new Selection.OfSentence(Story.ref("A17")));
        assertThat(Fx.call(() -> pane.focus().sentence())).contains(Story.ref("A17"));
        assertThat(Fx.call(() -> pane.columns().get(0).area().isFocused())).isTrue();
        assertThat(y("A17")).isCloseTo(y("B7"), within(1.5));
    }

    @Test
    void aSentenceTheOthersHaveInItsPlaceHasNoMovedPartner() {
        Fx.run(() -> pane.select(new Selection.OfSentence(Story.ref("A0"))));
        settle();
        assertThat(Fx.call(() -> pane.goToMoved())).isFalse();
        assertThat(selected).isEmpty();
    }

    @Test
    void whatNoOtherSaysIsMarkedWhileItsSentenceIsSelected() {
        Selection first = new Selection.OfSentence(Story.ref("A0"));
        List<UnmatchedPart> parts = List.of(new UnmatchedPart("B", new Span(2, 7)));
        Fx.run(() -> {
            pane.setUnmatched(Story.ref("A0"), parts);
            pane.select(first);
        });
        assertThat(Fx.call(() -> pane.columns().get(0).answers().parts())).isEmpty();
        Fx.run(() -> pane.setUnmatched(Story.ref("A0"), parts));
        settle();
        assertThat(Fx.call(() -> pane.columns().get(0).answers().parts())).hasSize(1);
        assertThat(Fx.call(() -> pane.lookupAll(".unmatched").size())).isEqualTo(1);
        Fx.run(() -> pane.select(new Selection.OfSentence(Story.ref("A2"))));
        assertThat(Fx.call(() -> pane.columns().get(0).answers().parts())).isEmpty();
    }

    @Test
    void unlockedColumnsStayWhereTheyAre() {
        Fx.run(() -> pane.setLocked(false));
        Point2D middle = at(0, "Repairs will cost");
        new FxRobot().moveTo(middle.getX(), middle.getY()).wheel(10);
        settle();
        assertThat(Fx.call(() -> pane.columns().get(1).area().getEstimatedScrollY()))
                .isEqualTo(0.0);
    }

    @Test
    void togglingMarksNeverMovesTheText() {
        Fx.run(() -> pane.select(new Selection.OfFact("f7")));
        settle();
        double before = y("B5");
        Fx.run(() -> pane.setMarks(new Marks(EnumSet.allOf(FactKind.class), false, true, true, true)));
        settle();
        assertThat(y("B5")).isEqualTo(before);
    }

    @Test
    void whatTheEyeRestsOnStaysWhenABlockIsPutBack() {
        Fx.run(() -> pane.select(new Selection.OfFact("f6")));
        settle();
        Fx.run(() -> pane.select(new Selection.Nothing()));
        double before = y("A15");
        Comparison story = Bridge.story();
        Article first = story.articles().getFirst();
        var blocks = new ArrayList<>(first.blocks());
        blocks.set(1, blocks.get(1).putBack());
        var articles = new ArrayList<>(story.articles());
        articles.set(0, first.withBlocks(blocks));
        Fx.run(() -> pane.show(new Comparison(
                story.title(),
                story.created(),
                story.program(),
                story.matching(),
                articles,
                story.links(),
                story.statements(),
                story.facts(),
                story.discrepancies())));
        settle();
        assertThat(y("A15")).isCloseTo(before, within(1.5));
    }

    private void goToBlock(int block) {
        Fx.run(() -> pane.ways().goTo("A", block));
        settle();
    }

    @Test
    void aBarAsksToPutItsBlockBack() {
        click(0, "3 lines set aside");
        click(0, "put back");
        assertThat(asked).containsExactly("put back A[1]");
    }

    @Test
    void plainLettersSetRightWhatTheSentenceHasToDoWithTheChosenOne() {
        Fx.run(() -> pane.columns().get(1).area().requestFocus());
        new FxRobot().type(KeyCode.HOME).type(KeyCode.L).type(KeyCode.K).type(KeyCode.P);
        settle();
        assertThat(asked).containsExactly("LINKED B0", "CUT B0", "PINNED B0");
    }

    @Test
    void whatWasClickedLowInAColumnStaysInViewWhereLessHeightIsLeft() {
        ReadingArea area = column(0).area();
        int low = Fx.call(() -> {
            int last = 0;
            for (int i = 0; i < 20; i++) {
                last = area.yOf(new Place(i, 0)).filter(y -> y < 330).isPresent() ? i : last;
            }
            return last;
        });
        double y = Fx.call(() -> area.yOf(new Place(low, 0)).orElseThrow());
        assertThat(y).isGreaterThan(200);
        Point2D at = Fx.call(() -> area.localToScreen(80, y + 10));
        new FxRobot().moveTo(at.getX(), at.getY()).click();
        settle();
        Fx.run(() -> pane.setMaxHeight(230));
        settle();
        assertThat(Fx.call(() -> area.yOf(new Place(low, 0))))
                .hasValueSatisfying(now -> assertThat(now).isBetween(0.0, Fx.call(area::getHeight) - 40));
    }

    @Test
    void tabLeavesAColumnForwardAndBack() {
        FxRobot robot = new FxRobot();
        Fx.run(() -> pane.columns().get(1).area().requestFocus());
        robot.type(KeyCode.TAB);
        assertThat(Fx.call(() -> pane.columns().get(1).area().isFocused())).isFalse();
        Fx.run(() -> pane.columns().get(1).area().requestFocus());
        robot.type(KeyCode.SHIFT, KeyCode.TAB);
        assertThat(Fx.call(() -> pane.columns().get(1).area().isFocused())).isFalse();
    }

    @Test
    void theKeyboardWalksSentencesChoosesPutsBackAndSetsAside() {
        Fx.run(() -> pane.columns().get(0).area().requestFocus());
        FxRobot robot = new FxRobot();
        robot.type(KeyCode.HOME).type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
        assertThat(selected).containsExactly(new Selection.OfSentence(Story.ref("A1")));
        settle();
        robot.type(KeyCode.SHIFT, KeyCode.R);
        for (int i = 0; i < 9; i++) {
            robot.type(KeyCode.DOWN);
        }
        robot.type(KeyCode.R);
        assertThat(asked).containsExactly("set aside A[4]", "put back A[9]");
    }

    @Test
    void aBarOpensByEnterAndShutsBySpace() {
        Fx.run(() -> pane.columns().get(0).area().requestFocus());
        new FxRobot().type(KeyCode.HOME).type(KeyCode.ENTER);
        assertThat(textOf(0)).contains("Newsletter or subscription: Sign up for our letter.");
        new FxRobot().type(KeyCode.SPACE);
        assertThat(textOf(0)).doesNotContain("Sign up for our letter.");
    }

    @Test
    void aClickAnywhereOnABarOpensIt() {
        click(0, "3 lines set aside");
        assertThat(textOf(0)).contains("Newsletter or subscription: Sign up for our letter.");
    }

    @Test
    void rOnABarOfSeveralOpensItAndThenPutsTheFirstBack() {
        Fx.run(() -> pane.columns().get(0).area().requestFocus());
        FxRobot robot = new FxRobot().type(KeyCode.HOME).type(KeyCode.R);
        assertThat(asked).isEmpty();
        robot.type(KeyCode.R);
        assertThat(asked).containsExactly("put back A[1]");
    }

    @Test
    void aLineIsFoundInItsPlaceThoughItsBarIsShut() {
        goToBlock(3);
        assertThat(textOf(0)).contains("Newsletter or subscription: Sign up for our letter.");
        assertThat(Fx.call(() -> pane.focus().block())).contains(new BlockAt("A", 3, false));
        assertThat(Fx.call(() -> pane.focus().isHeld())).isTrue();
    }

    @Test
    void whatIsToBeCheckedLeadsToTheList() {
        goToBlock(15);
        click(0, "please check");
        assertThat(asked).containsExactly("review A[15, 16]");
    }

    @Test
    void thePencilAsksForTheDetails() {
        new FxRobot().click(Fx.call(() -> pane.columns().get(1).lookup(".details")));
        assertThat(asked).containsExactly("details B");
    }

    @Test
    void whatIsDrawnAroundACaptionStandsWhereItsWordsAre() {
        Fx.run(() -> pane.columns().get(0).scroller().put(new Place(9, 0), 100));
        settle();
        Point2D at = at(0, "Harbour");
        String hit = Fx.call(() -> {
            ReadingArea area = pane.columns().get(0).area();
            Point2D inside = area.screenToLocal(at);
            int unit =
                    new PointFinder(area).unitAt(inside.getX(), inside.getY()).orElseThrow();
            return area.shown().text().substring(unit - 3, unit + 4);
        });
        assertThat(hit).isEqualTo("Harbour");
    }

    @Test
    void aClickOnACaptionChoosesItsSentence() {
        Fx.run(() -> pane.columns().get(0).scroller().put(new Place(9, 0), 100));
        settle();
        click(0, "The bridge on Wednesday");
        assertThat(textOf(0)).contains("Photo: Harbour Post");
        assertThat(selected).hasSize(1).first().isInstanceOf(Selection.OfSentence.class);
        assertThat(Fx.call(() -> pane.focus().block())).contains(new BlockAt("A", 9, false));
    }

    @Test
    void theMenuOfAParagraphSetsItAside() {
        Point2D at = at(0, "Repairs will cost");
        new FxRobot().moveTo(at.getX(), at.getY()).click(MouseButton.SECONDARY);
        settle();
        List<MenuItem> items = Fx.call(() -> Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .map(ContextMenu.class::cast)
                .findFirst()
                .orElseThrow()
                .getItems());
        Fx.run(items.getFirst()::fire);
        assertThat(items.stream().map(MenuItem::getText))
                .containsExactly(
                        "Set this paragraph aside",
                        "Edit the text of this paragraph…",
                        null,
                        "Link with the chosen sentence",
                        "Cut from the chosen sentence",
                        "Pin to the chosen sentence",
                        null,
                        "Copy",
                        null,
                        "Review what was set aside",
                        "Article details…");
        assertThat(asked).containsExactly("set aside A[5]");
    }

    private String textOf(int index) {
        return Fx.call(() -> pane.columns().get(index).area().getText());
    }

    @Test
    void largerTextKeepsThePlace() {
        Fx.run(() -> pane.select(new Selection.OfFact("f6")));
        settle();
        double before = y("A15");
        Fx.run(() -> pane.setTextSize(22));
        settle();
        assertThat(y("A15")).isCloseTo(before, within(60.0));
    }

    @Test
    void theFocusGoesFromColumnToColumnAndRound() {
        List<Integer> focused = new ArrayList<>();
        Fx.run(() -> pane.columns().get(0).area().requestFocus());
        for (int i = 0; i < 3; i++) {
            Fx.run(() -> pane.focus().next());
            focused.add(Fx.call(() -> pane.columns().stream()
                    .map(column -> column.area().isFocused())
                    .toList()
                    .indexOf(true)));
        }
        assertThat(focused).containsExactly(1, 2, 0);
    }

    @Test
    void everyColumnSaysWhatItIs() {
        assertThat(Fx.call(() -> pane.columns().get(1).area().getAccessibleText()))
                .isEqualTo("Column B: Island Gazette, Bridge closed after storm, 20 sentences, 2 facts only here");
    }
}

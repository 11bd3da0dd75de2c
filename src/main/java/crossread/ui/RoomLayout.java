package crossread.ui;

import crossread.messages.Messages;
import crossread.ui.arrival.DropTarget;
import crossread.ui.articles.ArticleListView;
import crossread.ui.columns.ColumnsPane;
import crossread.ui.command.CommandControls;
import crossread.ui.correct.CorrectionsView;
import crossread.ui.correct.TextEditBar;
import crossread.ui.deck.ViewDeck;
import crossread.ui.desk.Clip;
import crossread.ui.find.FindBar;
import crossread.ui.jump.JumpView;
import crossread.ui.ledger.LedgerView;
import crossread.ui.notes.NoteCard;
import crossread.ui.review.ReviewView;
import crossread.ui.settings.Settings;
import crossread.ui.split.Late;
import crossread.ui.split.ReadingSplit;
import crossread.ui.split.RoomSplit;
import crossread.ui.strip.NoticeStrip;
import crossread.ui.strip.SalvageView;
import crossread.ui.strip.StatusBar;
import crossread.ui.why.WhyStrip;
import crossread.ui.why.WhyView;
import java.time.ZoneId;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.scene.control.Label;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Where everything stands in the window. */
final class RoomLayout extends BorderPane {
    private final ColumnsPane columns;
    private final ArticleListView articles;
    private final LedgerView ledger;
    private final ReviewView review;
    private final CorrectionsView corrections;
    private final TextEditBar textEdit;
    private final SidePane side;
    private final WhyView why;
    private final NoteCard notes;
    private final WelcomeView welcome;
    private final NoticeStrip notices;
    private final SalvageView salvage;
    private final StatusBar status;
    private final FindBar findBar;
    private final JumpView jump;
    private final CommandControls controls;
    private final Messages words;
    private final Label waiting = new Label();
    private final StackPane reading;
    private final Views views;
    private final ReadingSplit upright;
    private final RoomSplit across;
    private final DropTarget drops = new DropTarget(this);

    RoomLayout(Messages words, RoomCommands commands, RoomState state, Views views) {
        this.views = views;
        this.words = words;
        controls = new CommandControls(words);
        columns = new ColumnsPane(words);
        articles = new ArticleListView(words);
        ledger = new LedgerView(words);
        review = new ReviewView(words);
        corrections = new CorrectionsView(words);
        textEdit = new TextEditBar(words);
        side = new SidePane(words, ledger, review, corrections, state);
        why = new WhyView(words);
        notes = new NoteCard(words, ZoneId.systemDefault());
        welcome = new WelcomeView(words);
        notices = new NoticeStrip(words);
        salvage = new SalvageView(words);
        status = new StatusBar(words);
        jump = new JumpView(words);
        getStyleClass().add("room");
        articles.install(controls, commands::get);
        status.showBlind(state.blind);
        status.showHidden(state.predicting);
        status.install(controls.button(commands.get("stop"), true));
        waiting.getStyleClass().add("waiting");
        waiting.visibleProperty().bind(Bindings.not(state.comparison));
        columns.visibleProperty().bind(state.comparison);
        reading = new StackPane(columns, waiting);
        tellWaiting(false);
        Legend legend = new Legend(words, state);
        WhyStrip strip = new WhyStrip(
                words, state.chosen, legend, () -> commands.get("why").run());
        findBar = new FindBar(words);
        findBar.visibleProperty().bind(Bindings.and(state.finding, state.comparison));
        findBar.managedProperty().bind(findBar.visibleProperty());
        VBox searched = new VBox(new Late(findBar), new Late(textEdit), reading);
        VBox.setVgrow(reading, Priority.ALWAYS);
        ViewDeck centreDeck = views.centre(searched, columns.focus()::take);
        ViewDeck belowDeck = views.below(new WhyRow(why, notes), why::focusCards);
        upright = new ReadingSplit(centreDeck, belowDeck, strip, cardsShown(state));
        why.setOnClose(() -> state.why.set(false));
        across = new RoomSplit(articles, upright, side, state.list, sideShown(state));
        belowDeck.setMinHeight(126);
        belowDeck.setMinWidth(240);
        centreDeck.setMinHeight(150);
        centreDeck.setMinWidth(240);
        across.visibleProperty().bind(state.articles);
        welcome.visibleProperty().bind(Bindings.not(Bindings.or(state.articles, state.awaited)));
        StackPane centre = new StackPane(new Late(across), new Late(welcome), new Late(coming(state)), new Late(jump));
        // On a small screen it is the middle that gives way, never the lines above and below it.
        centre.setMinSize(0, 0);
        setTop(new VBox(
                controls.menuBar(commands.menus()), new ToolsView(words, commands, controls, state), salvage, notices));
        setCenter(centre);
        setBottom(status);
        widthProperty().addListener((_, _, width) -> across.setRoom(width.doubleValue()));
    }

    /** Stands in the window until the articles do that it was opened with. */
    private Label coming(RoomState state) {
        Label coming = new Label(words.text("columns.opening"));
        coming.getStyleClass().add("waiting");
        coming.visibleProperty().bind(Bindings.and(state.awaited, Bindings.not(state.articles)));
        return coming;
    }

    /** While answers are hidden there are no facts to be shown, and the columns and the cards to be sorted get their room. */
    private static BooleanBinding sideShown(RoomState state) {
        BooleanBinding other = Bindings.or(state.review, state.corrections);
        return Bindings.and(state.side, Bindings.or(Bindings.not(state.predicting), other));
    }

    /** The cards need something chosen; the other views below the text say by themselves what they wait for. */
    private static BooleanBinding cardsShown(RoomState state) {
        return Bindings.and(
                state.why, Bindings.or(Bindings.or(state.chosen, state.noting), state.below.isNotEqualTo(Views.WHY)));
    }

    /** Says in place of the columns that they come, or why they do not. */
    void tellWaiting(boolean busy) {
        waiting.setText(words.text(busy ? "columns.waiting" : "columns.stopped"));
    }

    void setSplits(Settings.Splits wanted) {
        across.setSplits(wanted.list(), wanted.ledger());
        upright.setSplit(wanted.why());
    }

    Settings.Splits splits() {
        return new Settings.Splits(across.list(), across.ledger(), upright.split());
    }

    /** Who is given what is dropped on the window. */
    void setOnDrop(Consumer<Clip> listener) {
        drops.setOnDrop(listener);
    }

    ColumnsPane columns() {
        return columns;
    }

    Views views() {
        return views;
    }

    JumpView jump() {
        return jump;
    }

    FindBar findBar() {
        return findBar;
    }

    ArticleListView articles() {
        return articles;
    }

    LedgerView ledger() {
        return ledger;
    }

    ReviewView review() {
        return review;
    }

    CorrectionsView corrections() {
        return corrections;
    }

    TextEditBar textEdit() {
        return textEdit;
    }

    SidePane side() {
        return side;
    }

    WhyView why() {
        return why;
    }

    NoteCard notes() {
        return notes;
    }

    WelcomeView welcome() {
        return welcome;
    }

    NoticeStrip notices() {
        return notices;
    }

    SalvageView salvage() {
        return salvage;
    }

    StatusBar status() {
        return status;
    }

    CommandControls controls() {
        return controls;
    }
}

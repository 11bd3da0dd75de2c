package crossread.ui;

import crossread.messages.Messages;
import crossread.ui.columns.ColumnsPane;
import crossread.ui.command.CommandControls;
import crossread.ui.find.FindBar;
import crossread.ui.jump.JumpView;
import crossread.ui.ledger.LedgerView;
import crossread.ui.ledger.WhyStrip;
import crossread.ui.ledger.WhyView;
import crossread.ui.review.ReviewView;
import java.util.function.Consumer;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.Separator;
import javafx.scene.control.SplitPane;
import javafx.scene.control.ToolBar;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/** Where everything stands in the window. */
final class RoomLayout extends BorderPane {
    /** Below this width the articles shrink to their letters, so that two columns and the ledger keep their room. */
    static final double NARROW = 1180;

    private static final double STRIP = 58;

    private final ColumnsPane columns;
    private final ArticleListView articles;
    private final LedgerView ledger;
    private final ReviewView review;
    private final SidePane side;
    private final WhyView why;
    private final WelcomeView welcome;
    private final NoticeStrip notices;
    private final StatusBar status;
    private final FindBar findBar;
    private final JumpView jump;
    private final CommandControls controls;
    private final RoomState state;
    private final Messages words;
    private final Label waiting = new Label();
    private final StackPane reading;
    private final Views views;
    private final ReadingSplit upright;
    private final SplitPane across;
    private double listSplit = Settings.DEFAULT.splits().list();
    private Consumer<Clip> onDrop = clip -> {};

    RoomLayout(Messages words, RoomCommands commands, RoomState state, Views views) {
        this.state = state;
        this.views = views;
        this.words = words;
        controls = new CommandControls(words);
        columns = new ColumnsPane(words);
        articles = new ArticleListView(words);
        ledger = new LedgerView(words);
        review = new ReviewView(words);
        side = new SidePane(words, ledger, review, state);
        why = new WhyView(words);
        welcome = new WelcomeView(words);
        notices = new NoticeStrip(words);
        status = new StatusBar(words);
        jump = new JumpView(words);
        getStyleClass().add("room");
        articles.install(controls, commands);
        status.showBlind(state.blind);
        status.showHidden(state.predicting);
        status.install(controls.button(commands.get("stop"), true));
        waiting.getStyleClass().add("waiting");
        waiting.visibleProperty().bind(Bindings.not(state.comparison));
        columns.visibleProperty().bind(state.comparison);
        reading = new StackPane(columns, waiting);
        tellWaiting(false);
        WhyStrip strip =
                new WhyStrip(words, state.chosen, () -> commands.get("why").run());
        findBar = new FindBar(words);
        findBar.visibleProperty().bind(Bindings.and(state.finding, state.comparison));
        findBar.managedProperty().bind(findBar.visibleProperty());
        VBox searched = new VBox(findBar, reading);
        VBox.setVgrow(reading, Priority.ALWAYS);
        ViewDeck centreDeck = views.centre(searched, columns::focusColumn);
        ViewDeck belowDeck = views.below(why, why::focusCards);
        upright = new ReadingSplit(centreDeck, belowDeck, strip, cardsShown(state));
        why.setOnClose(() -> state.why.set(false));
        across = new SplitPane(articles, upright, side);
        across.getStyleClass().add("room-split");
        SplitPane.setResizableWithParent(articles, false);
        SplitPane.setResizableWithParent(side, false);
        belowDeck.setMinHeight(126);
        centreDeck.setMinHeight(150);
        centreDeck.setMinWidth(240);
        side.setMinWidth(220);
        StackPane centre = new StackPane(across, welcome, jump);
        across.visibleProperty().bind(state.articles);
        welcome.visibleProperty().bind(Bindings.not(state.articles));
        setTop(new VBox(controls.menuBar(commands.menus()), toolBar(commands), notices));
        setCenter(centre);
        setBottom(status);
        widthProperty().addListener((_, _, _) -> arrange());
        state.list.addListener((_, _, _) -> arrange());
        arrange();
        setOnDragOver(this::dragOver);
        setOnDragExited(_ -> getStyleClass().remove("dropping"));
        setOnDragDropped(this::dropped);
    }

    /** The cards need something chosen; the other views below the text say by themselves what they wait for. */
    private static BooleanBinding cardsShown(RoomState state) {
        return Bindings.and(state.why, Bindings.or(state.chosen, state.below.isNotEqualTo(Views.WHY)));
    }

    private ToolBar toolBar(RoomCommands commands) {
        Region space = new Region();
        HBox.setHgrow(space, Priority.ALWAYS);
        ToolBar bar = new ToolBar(
                controls.button(commands.get("list"), false),
                new Separator(Orientation.VERTICAL),
                controls.button(commands.get("add"), true),
                controls.button(commands.get("paste"), true),
                controls.button(commands.get("save"), true),
                new Separator(Orientation.VERTICAL),
                controls.button(commands.get("previous"), false),
                controls.button(commands.get("next"), true),
                new Separator(Orientation.VERTICAL),
                controls.button(commands.get("lock"), true),
                new Separator(Orientation.VERTICAL),
                new MarkLevelView(
                        words,
                        state,
                        controls.button(commands.get("fewer-marks"), false),
                        controls.button(commands.get("more-marks"), false)));
        bar.getStyleClass().add("tools");
        return bar;
    }

    /** Says in place of the columns that they come, or why they do not. */
    void tellWaiting(boolean busy) {
        waiting.setText(words.text(busy ? "columns.waiting" : "columns.stopped"));
    }

    /** The list is shown whole, as letters where the window is narrow, or not at all. */
    private void arrange() {
        boolean there = across.getItems().contains(articles);
        if (state.list.get() != there) {
            double ledgerAt = across.getDividerPositions()[across.getDividers().size() - 1];
            if (there) {
                listSplit = splits().list();
                across.getItems().remove(articles);
                across.setDividerPositions(ledgerAt);
            } else {
                across.getItems().addFirst(articles);
                across.setDividerPositions(listSplit, ledgerAt);
            }
        }
        boolean narrow = getWidth() > 0 && getWidth() < NARROW;
        boolean wasNarrow = articles.getStyleClass().contains("narrow");
        if (narrow != wasNarrow) {
            if (narrow && there && across.getDividers().size() > 1) {
                listSplit = across.getDividerPositions()[0];
            }
            articles.setNarrow(narrow);
        }
        articles.setMinWidth(narrow ? STRIP : 206);
        articles.setMaxWidth(narrow ? STRIP : 420);
        if (!narrow && wasNarrow && state.list.get()) {
            across.setDividerPosition(0, listSplit);
        }
    }

    void setSplits(Settings.Splits wanted) {
        listSplit = wanted.list();
        if (across.getItems().contains(articles)) {
            across.setDividerPositions(wanted.list(), wanted.ledger());
        } else {
            across.setDividerPositions(wanted.ledger());
        }
        upright.setSplit(wanted.why());
    }

    Settings.Splits splits() {
        double[] places = across.getDividerPositions();
        boolean wide = places.length > 1 && !articles.getStyleClass().contains("narrow");
        return new Settings.Splits(wide ? places[0] : listSplit, places[places.length - 1], upright.split());
    }

    /** Who is given what is dropped on the window. */
    void setOnDrop(Consumer<Clip> listener) {
        onDrop = listener;
    }

    private void dragOver(DragEvent event) {
        if (event.getDragboard().hasContent(ArticleListView.INNER)
                || Clip.of(event.getDragboard()).isEmpty()) {
            return;
        }
        event.acceptTransferModes(TransferMode.COPY);
        if (!getStyleClass().contains("dropping")) {
            getStyleClass().add("dropping");
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        if (!event.getDragboard().hasContent(ArticleListView.INNER)) {
            onDrop.accept(Clip.of(event.getDragboard()));
            event.setDropCompleted(true);
            event.consume();
        }
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

    SidePane side() {
        return side;
    }

    WhyView why() {
        return why;
    }

    WelcomeView welcome() {
        return welcome;
    }

    NoticeStrip notices() {
        return notices;
    }

    StatusBar status() {
        return status;
    }

    CommandControls controls() {
        return controls;
    }
}

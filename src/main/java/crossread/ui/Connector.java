package crossread.ui;

import crossread.model.article.SentenceRef;
import crossread.ui.articles.ArticleListView;
import crossread.ui.columns.ColumnsPane;
import crossread.ui.columns.text.Selection;
import crossread.ui.desk.StoryDesk;
import crossread.ui.ledger.LedgerView;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** Ties the parts of the room together: who is told what the reader does where. */
final class Connector {
    private final RoomLayout layout;
    private final RoomState state;
    private final StoryDesk desk;
    private final ChosenArticle chosen;

    Connector(RoomLayout layout, RoomState state, StoryDesk desk, ChosenArticle chosen) {
        this.chosen = chosen;
        this.layout = layout;
        this.state = state;
        this.desk = desk;
    }

    /** The list of articles. */
    void articles(Reviewer reviewer, RoomScreen screen) {
        ArticleListView articles = layout.articles();
        articles.setOnMove(chosen::move);
        articles.setOnReview(
                index -> reviewer.review(desk.session().articles().get(index).id(), List.of()));
        articles.setOnRepair(desk.edits().mender()::repair);
        articles.setOnKeptOut(desk.admission()::admit, desk.admission()::forget);
        articles.chosen().addListener((_, _, index) -> {
            screen.tellOffers();
            state.articleChosen.set(index.intValue() >= 0);
        });
        state.blind.addListener((_, _, _) -> screen.unveil());
        state.predicting.addListener((_, _, _) -> screen.unveil());
        desk.edits().setHidden(() -> state.blind.get() ? Optional.of(() -> state.blind.set(false)) : Optional.empty());
    }

    /** The columns. */
    void columns(Consumer<Selection> look) {
        ColumnsPane columns = layout.columns();
        columns.setOnSelect(look);
        columns.setOnMove(chosen::move);
        state.locked.addListener((_, _, locked) -> columns.setLocked(locked));
        state.bands.addListener((_, _, wanted) -> columns.setAllBands(wanted));
        state.textSize.addListener((_, _, size) -> setTextSize(size.doubleValue()));
        setTextSize(state.textSize.get());
        state.onMarks(() -> columns.setMarks(state.marks()));
    }

    /** The sentences of the cards are proof, not reading: a little smaller than the text. */
    private void setTextSize(double px) {
        layout.columns().setTextSize(px);
        layout.why().setTextSize(Math.rint(px * .85));
    }

    /** The facts, the cards that prove them and what was set aside. */
    void facts(Pointer pointer, Reviewer reviewer, Consumer<Selection> look) {
        LedgerView ledger = layout.ledger();
        ledger.setOnChoose(factId -> pointer.select(new Selection.OfFact(factId)));
        ledger.setOnFilter(filter -> {
            state.kinds.set(filter.kinds());
            layout.views().narrow(filter);
            pointer.countDifferences();
        });
        layout.why().setOnGo((SentenceRef at) -> look.accept(new Selection.OfSentence(at)));
        layout.why().setOnPutBack(reviewer::putBack);
        layout.why().setOnCorrect(desk.edits()::correct);
        state.review.addListener((_, _, shown) -> {
            if (shown) {
                layout.review().focusList();
            }
        });
    }

    /** What new articles come by. */
    void intake(RoomCommands commands, RoomHost host) {
        layout.welcome().install(commands, layout.controls(), desk::openComparison, host::forget);
        state.recent.addListener((_, _, files) -> layout.welcome().setRecent(files));
        layout.setOnDrop(desk::paste);
        state.meaning.addListener((_, _, wanted) -> desk.comparer().setByMeaning(wanted));
    }
}

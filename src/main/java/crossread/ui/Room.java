package crossread.ui;

import crossread.export.ReuseWording;
import crossread.messages.Messages;
import crossread.model.Article;
import crossread.model.Comparison;
import crossread.model.Correction;
import crossread.model.MeaningLack;
import crossread.model.SentenceRef;
import crossread.model.Span;
import crossread.ui.columns.ColumnsPane;
import crossread.ui.columns.Selection;
import crossread.ui.command.KeyList;
import crossread.ui.ledger.LedgerView;
import crossread.ui.view.ComparisonView;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.input.Clipboard;

/** The reading room: keeps its parts showing the articles and the comparison that lie on the desk. */
final class Room implements StoryDesk.Screen {
    private final Messages words;
    private final Dialogs dialogs;
    private final Host host;
    private final RoomState state = new RoomState();
    private final StoryDesk desk;
    private final RoomCommands commands;
    private final RoomLayout layout;
    private final Pointer pointer;
    private final Corrector corrector;
    private final Reviewer reviewer;

    /** The window around the room. */
    interface Host {
        void setTitle(String title);

        /** Asks to be closed, as by the window's own button. */
        void close();

        void toggleFullScreen();

        /** The comparison in {@code file} was opened or saved. */
        void used(Path file);
    }

    Room(
            Work work,
            Messages words,
            Background background,
            Dialogs dialogs,
            FileChoosers choosers,
            List<ComparisonView> views,
            Host host) {
        this.words = words;
        this.dialogs = dialogs;
        this.host = host;
        this.desk = new StoryDesk(work, background, dialogs, choosers, words, this);
        TabCommands showing = new TabCommands(views, state, this::openView, (id, deed) -> views().perform(id, deed));
        this.commands = new RoomCommands(this, desk, state, showing);
        this.layout = new RoomLayout(
                words, commands, state, new Views(views, words, background, showing, state, new InView()));
        this.pointer = new Pointer(work, words, background, layout, state);
        this.corrector = new Corrector(desk);
        this.reviewer = new Reviewer(desk, layout, state, corrector);
        background.setListener(report -> {
            state.busy.set(report.isPresent());
            layout.status().setWork(report);
            layout.tellWaiting(report.isPresent());
        });
        wire();
        deskChanged();
        compared(Optional.empty());
    }

    private void wire() {
        layout.articles().setOnMove(desk.edits()::move);
        layout.articles()
                .setOnReview(index ->
                        reviewer.review(desk.session().articles().get(index).id(), List.of()));
        layout.articles().setOnRepair(desk.edits()::repair);
        layout.articles().setOnKeptOut(desk.admission()::admit, desk.admission()::forget);
        layout.articles().chosen().addListener((_, _, _) -> tellOffers());
        state.review.addListener((_, _, shown) -> {
            if (shown) {
                layout.review().focusList();
            }
        });
        layout.articles().chosen().addListener((_, _, index) -> state.articleChosen.set(index.intValue() >= 0));
        ColumnsPane columns = layout.columns();
        columns.setOnSelect(this::look);
        state.meaning.addListener((_, _, wanted) -> desk.setByMeaning(wanted));
        state.locked.addListener((_, _, locked) -> columns.setLocked(locked));
        state.bands.addListener((_, _, wanted) -> columns.setAllBands(wanted));
        state.textSize.addListener((_, _, size) -> setTextSize(size.doubleValue()));
        setTextSize(state.textSize.get());
        state.onMarks(() -> columns.setMarks(state.marks()));
        LedgerView ledger = layout.ledger();
        ledger.setOnChoose(factId -> pointer.select(new Selection.OfFact(factId)));
        ledger.setOnFilter(filter -> {
            state.kinds.set(filter.kinds());
            layout.views().narrow(filter);
            pointer.countDifferences();
        });
        layout.why().setOnGo(at -> look(new Selection.OfSentence(at)));
        layout.why().setOnPutBack(reviewer::putBack);
        layout.why().setOnCorrect(desk.edits()::correct);
        layout.welcome().install(commands, layout.controls(), desk::openComparison);
        layout.setOnDrop(clip -> desk.paste(clip));
    }

    private void look(Selection selection) {
        corrector.selected(selection);
        pointer.select(selection);
    }

    /** The cards were opened or closed; opened while nothing is chosen, they are about the sentence the keyboard rests on. */
    void why() {
        if (state.why.get() && !state.chosen.get()) {
            layout.columns().sentenceHere().ifPresent(at -> look(new Selection.OfSentence(at)));
        }
    }

    private void openView(String id) {
        views().open(id);
    }

    /** What the reader does in a view. */
    private final class InView implements ViewSlot.Reader {
        @Override
        public void choose(Selection selection) {
            look(selection);
        }

        @Override
        public void go(Selection selection, SentenceRef at, Optional<Span> words) {
            layout.views().choose(Views.COLUMNS);
            look(selection);
            layout.columns().goTo(at, words);
        }

        @Override
        public ObservableDoubleValue textSize() {
            return state.textSize;
        }
    }

    /** The sentences of the cards are proof, not reading: a little smaller than the text. */
    private void setTextSize(double px) {
        layout.columns().setTextSize(px);
        layout.why().setTextSize(Math.rint(px * .85));
    }

    RoomLayout layout() {
        return layout;
    }

    Views views() {
        return layout.views();
    }

    RoomState state() {
        return state;
    }

    RoomCommands commands() {
        return commands;
    }

    Pointer pointer() {
        return pointer;
    }

    StoryDesk desk() {
        return desk;
    }

    @Override
    public void deskChanged() {
        Session session = desk.session();
        List<ArticleSummary> summaries = new ArrayList<>();
        for (int i = 0; i < session.articles().size(); i++) {
            summaries.add(ArticleSummary.of(session.articles().get(i), i, session.comparison(), words));
        }
        layout.articles().show(summaries, texts(session));
        layout.articles().showKeptOut(desk.admission().keptOut());
        state.keptOut.set(!desk.admission().keptOut().isEmpty());
        layout.review().show(session.articles());
        layout.side().setAsks(layout.review().asks());
        tellOffers();
        state.undo.set(session.canUndo());
        state.redo.set(session.canRedo());
        state.articles.set(!summaries.isEmpty());
        String name = session.saved()
                .map(saved -> String.valueOf(saved.file().getFileName()))
                .or(session::title)
                .map(title -> words.text("window.titled", title))
                .orElseGet(() -> words.text("window.title"));
        host.setTitle(session.isUnsaved() ? words.text("window.unsaved", name) : name);
    }

    /** How many independent texts the articles carry, where that is fewer than the articles. */
    private Optional<String> texts(Session session) {
        return session.comparison()
                .filter(_ -> !session.isStale())
                .flatMap(comparison -> new ReuseWording(comparison, words).texts());
    }

    private void tellOffers() {
        List<Article> articles = desk.session().articles();
        int chosen = layout.articles().chosen().get();
        List<Repair> offered =
                chosen >= 0 && chosen < articles.size() ? Repair.offered(articles.get(chosen)) : List.of();
        state.offersCharacters.set(offered.contains(Repair.CHARACTERS));
        state.offersCore.set(offered.contains(Repair.CORE));
    }

    @Override
    public void compared(Optional<Comparison> comparison) {
        state.comparison.set(comparison.isPresent());
        state.coarse.set(comparison.filter(Comparison::coarse).isPresent());
        corrector.shown(comparison);
        pointer.startOn(comparison);
        comparison.ifPresent(layout.columns()::show);
        layout.ledger().show(comparison);
        layout.views().show(comparison);
        tellMatching(comparison, Optional.empty());
        pointer.countDifferences();
        pointer.goOn();
    }

    @Override
    public void lacksMeaning(MeaningLack lack) {
        tellMatching(desk.session().comparison(), Optional.of(lack));
    }

    private void tellMatching(Optional<Comparison> comparison, Optional<MeaningLack> lack) {
        layout.status()
                .setMatching(comparison
                        .map(each -> MatchingWords.of(each, lack, words))
                        .orElse(MatchingWords.NONE));
    }

    @Override
    public void described(Comparison comparison) {
        pointer.describe(comparison);
        layout.views().show(Optional.of(comparison));
    }

    @Override
    public void notice(Notice notice) {
        layout.notices().add(notice);
    }

    @Override
    public void used(Path file) {
        host.used(file);
    }

    /** Links, cuts or pins the sentence the keyboard rests on. */
    void correctHere(Correction.Kind kind) {
        layout.columns()
                .sentenceHere()
                .ifPresentOrElse(
                        at -> corrector.correct(kind, at), () -> desk.edits().correctWhat(kind));
    }

    Reviewer reviewer() {
        return reviewer;
    }

    /** Shows what is known about the article the reader is at: in the columns, or else in the list. */
    void showDetails() {
        int chosen = layout.articles().chosen().get();
        int active = layout.columns().activeArticle().map(desk.session()::index).orElse(-1);
        int index = layout.columns().hasFocus() || chosen < 0 ? active : chosen;
        desk.edits().details(Math.max(0, index));
    }

    void goToMoved() {
        if (!layout.columns().goToMoved()) {
            notice(new Notice(Notice.Level.INFO, words.text("room.nothing-moved")));
        }
    }

    void nextColumn() {
        layout.columns().focusNextColumn();
    }

    void find() {
        layout.ledger().focusSearch();
    }

    void paste() {
        desk.paste(Clip.of(Clipboard.getSystemClipboard()));
    }

    void withArticle(IntConsumer action) {
        int chosen = layout.articles().chosen().get();
        if (chosen >= 0) {
            action.accept(chosen);
        }
    }

    void moveArticle(int by) {
        withArticle(index -> {
            int to = index + by;
            desk.edits().move(index, to);
            if (to >= 0 && to < desk.session().articles().size()) {
                layout.articles().choose(to);
            }
        });
    }

    void showKeys() {
        dialogs.keys(new KeyList(words).of(commands.menus()));
    }

    void showAbout() {
        dialogs.about();
    }

    void close() {
        host.close();
    }

    void toggleFullScreen() {
        host.toggleFullScreen();
    }
}

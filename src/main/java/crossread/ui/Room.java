package crossread.ui;

import crossread.messages.Messages;
import crossread.model.Correction;
import crossread.model.SentenceRef;
import crossread.model.Span;
import crossread.ui.columns.ColumnsPane;
import crossread.ui.columns.Selection;
import crossread.ui.command.KeyList;
import crossread.ui.ledger.LedgerView;
import crossread.ui.view.ComparisonView;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.IntConsumer;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.input.Clipboard;

/** The reading room: puts its parts together and does what the commands ask of them. */
final class Room {
    private final Messages words;
    private final Dialogs dialogs;
    private final Host host;
    private final RoomState state = new RoomState();
    private final StoryDesk desk;
    private final RoomCommands commands;
    private final RoomLayout layout;
    private final Pointer pointer;
    private final Corrector corrector;
    private final Finding finding;
    private final RoomScreen screen;
    private final Reviewer reviewer;
    private final ClassDesk classDesk;

    /** The window around the room. */
    interface Host {
        void setTitle(String title);

        /** Asks to be closed, as by the window's own button. */
        void close();

        void toggleFullScreen();

        /** The comparison in {@code file} was opened or saved. */
        void used(Path file);

        /** Shows the class file instead of the room. */
        void showClass(Path file);

        /** These are no longer wanted among the recent files. */
        void forget(List<Path> files);

        /** Looks up which of the recent files are still there. */
        void lookForRecent();
    }

    /** @param views what else a comparison can be shown in */
    Room(
            Work work,
            Messages words,
            Background background,
            Dialogs dialogs,
            FileChoosers choosers,
            List<ComparisonView> views,
            Host host) {
        this(new StoryDesk(work, background, dialogs, choosers, words), work, words, background, dialogs, views, host);
    }

    /** Another room round the desk of {@code before}, which is left. */
    Room(
            Room before,
            Work work,
            Messages words,
            Background background,
            Dialogs dialogs,
            List<ComparisonView> views,
            Host host) {
        this(before.desk, work, words, background, dialogs, views, host);
    }

    private Room(
            StoryDesk desk,
            Work work,
            Messages words,
            Background background,
            Dialogs dialogs,
            List<ComparisonView> views,
            Host host) {
        this.words = words;
        this.dialogs = dialogs;
        this.host = host;
        this.desk = desk;
        TabCommands showing = new TabCommands(views, state, this::openView, (id, deed) -> views().perform(id, deed));
        this.commands =
                new RoomCommands(this, desk, state, new RecentMenu(words, state, desk::openComparison, host), showing);
        this.layout = new RoomLayout(
                words, commands, state, new Views(views, words, background, showing, state, new InView()));
        this.pointer = new Pointer(work, words, background, layout, state);
        this.finding = new Finding(layout, state);
        this.corrector = new Corrector(desk);
        this.reviewer = new Reviewer(desk, layout, state, corrector);
        background.setListener(report -> {
            state.busy.set(report.isPresent());
            layout.status().setWork(report);
            layout.tellWaiting(report.isPresent());
        });
        this.screen = new RoomScreen(this, words, host, corrector);
        this.classDesk = new ClassDesk(desk, work.forClass(), background, state, words, screen);
        desk.showOn(screen);
        wire();
        screen.deskChanged();
        screen.compared(desk.session().comparison());
    }

    /** Shows what the room before this one showed: the same place, the same messages. */
    void goOnFrom(Room before) {
        screen.goOnFrom(before.screen);
        layout.applyCss();
        layout.layout();
        layout.columns().standAs(before.layout.columns());
        pointer.goTo(before.pointer);
    }

    private void wire() {
        layout.articles().setOnMove(desk.edits()::move);
        layout.articles()
                .setOnReview(index ->
                        reviewer.review(desk.session().articles().get(index).id(), List.of()));
        layout.articles().setOnRepair(desk.edits()::repair);
        layout.articles().setOnKeptOut(desk.admission()::admit, desk.admission()::forget);
        layout.articles().chosen().addListener((_, _, _) -> screen.tellOffers());
        state.review.addListener((_, _, shown) -> {
            if (shown) {
                layout.review().focusList();
            }
        });
        layout.articles().chosen().addListener((_, _, index) -> state.articleChosen.set(index.intValue() >= 0));
        ColumnsPane columns = layout.columns();
        columns.setOnSelect(this::look);
        state.blind.addListener((_, _, _) -> screen.unveil());
        state.predicting.addListener((_, _, _) -> screen.unveil());
        desk.edits().setHidden(() -> state.blind.get() ? Optional.of(() -> state.blind.set(false)) : Optional.empty());
        columns.setOnMove(desk.edits()::move);
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
        layout.welcome().install(commands, layout.controls(), desk::openComparison, host::forget);
        state.recent.addListener((_, _, files) -> layout.welcome().setRecent(files));
        layout.setOnDrop(clip -> desk.paste(clip));
    }

    private void openView(String id) {
        views().open(id);
    }

    Views views() {
        return layout.views();
    }

    /** What the reader does in a view. */
    private final class InView implements ViewSlot.Reader {
        @Override
        public void choose(Selection selection) {
            look(selection);
        }

        @Override
        public void go(Selection selection, SentenceRef at, Optional<Span> marked) {
            layout.views().choose(Views.COLUMNS);
            look(selection);
            layout.columns().goTo(at, marked);
        }

        @Override
        public ObservableDoubleValue textSize() {
            return state.textSize;
        }

        @Override
        public void hideAnswers(boolean hidden) {
            state.predicting.set(hidden);
        }
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

    /** The sentences of the cards are proof, not reading: a little smaller than the text. */
    private void setTextSize(double px) {
        layout.columns().setTextSize(px);
        layout.why().setTextSize(Math.rint(px * .85));
    }

    RoomLayout layout() {
        return layout;
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

    /** Goes to the field that narrows the list of facts. */
    void filter() {
        state.review.set(false);
        layout.ledger().focusSearch();
    }

    /** Opens the palette. */
    void jump() {
        layout.jump().open(new Jumps(words).of(commands, pointer.shown(), new ToColumns()));
    }

    private final class ToColumns implements Jumps.Ways {
        @Override
        public void toArticle(String id) {
            views().choose(Views.COLUMNS);
            layout.columns().focusColumn(id);
        }

        @Override
        public void toFact(String id) {
            pointer.select(new Selection.OfFact(id));
        }

        @Override
        public void toSentence(SentenceRef at) {
            views().choose(Views.COLUMNS);
            layout.columns().focusColumn(at.article());
            look(new Selection.OfSentence(at));
        }
    }

    Finding finding() {
        return finding;
    }

    ClassDesk classDesk() {
        return classDesk;
    }

    RoomScreen screen() {
        return screen;
    }

    void notice(Notice notice) {
        screen.notice(notice);
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

    void showGuide() {
        dialogs.guide();
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

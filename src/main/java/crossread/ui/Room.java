package crossread.ui;

import crossread.messages.Messages;
import crossread.model.work.Correction;
import crossread.ui.columns.text.Selection;
import crossread.ui.desk.Background;
import crossread.ui.desk.Clip;
import crossread.ui.desk.Dialogs;
import crossread.ui.desk.FileChoosers;
import crossread.ui.desk.Notice;
import crossread.ui.desk.StoryDesk;
import crossread.ui.desk.Work;
import crossread.ui.view.ComparisonView;
import java.time.InstantSource;
import java.util.List;
import javafx.scene.input.Clipboard;

/** The reading room: puts its parts together and does what the commands ask of them. */
final class Room {
    private final RoomHost host;
    private final RoomState state = new RoomState();
    private final StoryDesk desk;
    private final RoomCommands commands;
    private final RoomLayout layout;
    private final Pointer pointer;
    private final Corrector corrector;
    private final Annotator annotator;
    private final Finding finding;
    private final RoomScreen screen;
    private final Reviewer reviewer;
    private final Usher usher;
    private final ChosenArticle chosen;
    private final Palette palette;
    private final FactEditor facts;
    private final TextEditor texts;
    private final CorrectionKeeper corrections;
    private final ClassDesk classDesk;

    /** @param views what else a comparison can be shown in */
    Room(
            Work work,
            Messages words,
            Background background,
            Dialogs dialogs,
            FileChoosers choosers,
            List<ComparisonView> views,
            RoomHost host) {
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
            RoomHost host) {
        this(before.desk, work, words, background, dialogs, views, host);
    }

    private Room(
            StoryDesk desk,
            Work work,
            Messages words,
            Background background,
            Dialogs dialogs,
            List<ComparisonView> views,
            RoomHost host) {
        this.host = host;
        this.desk = desk;
        TabCommands showing = new TabCommands(views, state, this::openView, (id, deed) -> views().perform(id, deed));
        this.commands =
                new RoomCommands(this, desk, state, new RecentMenu(words, state, desk::openComparison, host), showing);
        commands.addHelp(menus -> HelpCommands.of(words, dialogs, host, menus));
        this.usher = new Usher(this::layout, state.textSize, this::look, desk::openComparison, state.predicting::set);
        this.layout =
                new RoomLayout(words, commands, state, new Views(views, words, background, showing, state, usher));
        this.chosen = new ChosenArticle(layout, desk);
        this.pointer = new Pointer(work, words, background, layout, state);
        this.finding = new Finding(layout, state, background);
        this.palette = new Palette(layout.jump(), words, background, usher);
        this.corrector = new Corrector(desk);
        this.facts = new FactEditor(desk, pointer, layout, words);
        this.texts = new TextEditor(desk, layout);
        this.corrections = new CorrectionKeeper(desk, layout, state, words, this::look);
        this.annotator = new Annotator(desk, layout, state, words, InstantSource.system());
        usher.setNotes(annotator);
        pointer.setOnPoint(annotator::select);
        this.reviewer = new Reviewer(desk, layout, state, corrector, facts, texts, annotator);
        background.setListener(report -> {
            state.busy.set(report.isPresent());
            if (report.isEmpty()) {
                state.awaited.set(false);
            }
            layout.status().setWork(report);
            layout.tellWaiting(report.isPresent());
        });
        this.screen = new RoomScreen(this, words, host, corrector, annotator);
        this.classDesk = new ClassDesk(desk, work.forClass(), background, state, words, screen);
        desk.showOn(screen);
        Connector connector = new Connector(layout, state, desk, chosen);
        connector.articles(reviewer, screen);
        connector.columns(this::look);
        connector.facts(pointer, reviewer, this::look);
        connector.intake(commands, host);
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

    private void openView(String id) {
        views().open(id);
    }

    Views views() {
        return layout.views();
    }

    private void look(Selection selection) {
        corrector.selected(selection);
        pointer.select(selection);
    }

    /** The cards were opened or closed; opened while nothing is chosen, they are about the sentence the keyboard rests on. */
    void why() {
        if (state.why.get() && !state.chosen.get()) {
            layout.columns().focus().sentence().ifPresent(at -> look(new Selection.OfSentence(at)));
        }
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
                .focus()
                .sentence()
                .ifPresentOrElse(
                        at -> corrector.correct(kind, at), () -> desk.edits().correctWhat(kind));
    }

    FactEditor facts() {
        return facts;
    }

    TextEditor texts() {
        return texts;
    }

    CorrectionKeeper corrections() {
        return corrections;
    }

    Reviewer reviewer() {
        return reviewer;
    }

    ChosenArticle chosen() {
        return chosen;
    }

    void goToMoved() {
        if (!layout.columns().goToMoved()) {
            desk.edits().say("room.nothing-moved");
        }
    }

    void nextColumn() {
        layout.columns().focus().next();
    }

    /** Goes to the field that narrows the list of facts. */
    void filter() {
        layout.side().showFacts();
        layout.ledger().focusSearch();
    }

    /** Opens the palette. */
    void jump() {
        palette.open(commands, state, pointer.shown());
    }

    Finding finding() {
        return finding;
    }

    Annotator annotator() {
        return annotator;
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

    /** Shows what an earlier program could not save. */
    void salvage() {
        layout.salvage().open();
    }

    void paste() {
        desk.paste(Clip.of(Clipboard.getSystemClipboard()));
    }

    void close() {
        host.close();
    }

    void toggleFullScreen() {
        host.toggleFullScreen();
    }
}

package crossread.ui;

import crossread.export.ReuseWording;
import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.Article;
import crossread.model.link.MeaningLack;
import crossread.ui.articles.ArticleSummary;
import crossread.ui.desk.Notice;
import crossread.ui.desk.Repair;
import crossread.ui.desk.Salvage;
import crossread.ui.desk.Session;
import crossread.ui.desk.StoryDesk;
import crossread.ui.notes.ShownNotes;
import crossread.ui.strip.MatchingWords;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keeps the parts of the room showing the articles and the comparison that lie on the desk. */
final class RoomScreen implements StoryDesk.Screen {
    private final Messages words;
    private final RoomHost host;
    private final Room room;
    private final StoryDesk desk;
    private final RoomState state;
    private final RoomLayout layout;
    private final Pointer pointer;
    private final Finding finding;
    private final Corrector corrector;
    private final Annotator annotator;
    private final OutletNames names;
    private Optional<MeaningLack> lack = Optional.empty();

    RoomScreen(Room room, Messages words, RoomHost host, Corrector corrector, Annotator annotator) {
        this.room = room;
        this.words = words;
        this.host = host;
        this.desk = room.desk();
        this.state = room.state();
        this.layout = room.layout();
        this.pointer = room.pointer();
        this.finding = room.finding();
        this.corrector = corrector;
        this.annotator = annotator;
        this.names = new OutletNames(words, state);
        desk.reports().setNames(names);
    }

    /** Says again what the screen before this one said. */
    void goOnFrom(RoomScreen before) {
        before.lack.ifPresent(this::lacksMeaning);
        before.layout.notices().notices().forEach(this::notice);
        desk.safeguard().offerAgain();
    }

    /** Shows everything anew, with the outlets or without them; nothing moves but their names. */
    void unveil() {
        deskChanged();
        layout.notices().show(names::shown);
        layout.status().passing().say(names::shown);
        Optional<Comparison> comparison = desk.session().comparison().map(names::shown);
        comparison.ifPresent(pointer::describe);
        layout.ledger().show(comparison);
        layout.ledger().hide(state.predicting.get());
        layout.views().show(desk.session().comparison().map(names::named));
        pointer.choose();
        annotator.show(comparison);
        finding.shown(comparison);
        tellMatching(comparison);
    }

    @Override
    public void deskChanged() {
        Session session = desk.session();
        List<Article> keptOut = desk.admission().keptOut();
        names.know(session.articles(), keptOut);
        List<Article> articles = names.shown(session.articles());
        Optional<Comparison> comparison =
                session.comparison().filter(_ -> !state.predicting.get()).map(names::shown);
        List<ArticleSummary> summaries = new ArrayList<>();
        ShownNotes notes = new ShownNotes(comparison, words);
        for (int i = 0; i < articles.size(); i++) {
            summaries.add(ArticleSummary.of(articles.get(i), i, comparison, notes, words));
        }
        layout.articles()
                .show(summaries, comparison.filter(_ -> !session.isStale()).flatMap(this::texts));
        layout.articles().showKeptOut(names.shown(keptOut));
        state.keptOut.set(!keptOut.isEmpty());
        layout.review().show(articles);
        layout.side().setAsks(layout.review().asks());
        room.corrections().show(names::shown);
        tellOffers();
        state.undo.set(session.canUndo());
        state.redo.set(session.canRedo());
        state.articles.set(!summaries.isEmpty());
        String name = session.saved()
                .map(saved -> String.valueOf(saved.file().getFileName()))
                .or(session::title)
                .map(title -> words.text("window.titled", title))
                .orElseGet(() -> words.text("window.title"));
        String title = names.shown(name);
        host.setTitle(session.isUnsaved() ? words.text("window.unsaved", title) : title);
    }

    /** How many independent texts the articles carry, where that is fewer than the articles. */
    private Optional<String> texts(Comparison comparison) {
        return new ReuseWording(comparison, words).texts();
    }

    /** Says what can be repaired of the article chosen in the list. */
    void tellOffers() {
        List<Article> articles = desk.session().articles();
        int chosen = layout.articles().chosen().get();
        List<Repair> offered =
                chosen >= 0 && chosen < articles.size() ? Repair.offered(articles.get(chosen)) : List.of();
        state.offersCharacters.set(offered.contains(Repair.CHARACTERS));
        state.offersCore.set(offered.contains(Repair.CORE));
    }

    @Override
    public void compared(Optional<Comparison> result) {
        Optional<Comparison> comparison = result.map(names::shown);
        if (result.isEmpty()) {
            state.predicting.set(false);
        }
        state.comparison.set(comparison.isPresent());
        state.coarse.set(comparison.filter(Comparison::coarse).isPresent());
        corrector.shown(result);
        room.facts().cancel();
        pointer.startOn(comparison);
        comparison.ifPresent(layout.columns()::show);
        finding.shown(comparison);
        layout.ledger().show(comparison);
        layout.ledger().hide(state.predicting.get());
        layout.views().show(result.map(names::named));
        lack = Optional.empty();
        tellMatching(comparison);
        pointer.countDifferences();
        pointer.goOn();
        annotator.show(comparison);
    }

    @Override
    public void lacksMeaning(MeaningLack why) {
        lack = Optional.of(why);
        tellMatching(desk.session().comparison().map(names::shown));
    }

    private void tellMatching(Optional<Comparison> comparison) {
        layout.status()
                .setMatching(comparison
                        .map(each -> MatchingWords.of(each, lack, words))
                        .orElse(MatchingWords.NONE));
    }

    @Override
    public void described(Comparison comparison) {
        Comparison described = names.shown(comparison);
        pointer.describe(described);
        layout.views().show(Optional.of(names.named(comparison)));
        annotator.show(Optional.of(described));
    }

    @Override
    public void annotated(Comparison comparison) {
        Comparison annotated = names.shown(comparison);
        pointer.know(annotated);
        finding.annotated(Optional.of(annotated));
        layout.views().annotate(names.named(comparison));
        annotator.show(Optional.of(annotated));
    }

    @Override
    public void finishWriting() {
        annotator.finish();
    }

    @Override
    public void notice(Notice notice) {
        layout.notices().add(notice, names::shown);
    }

    @Override
    public void passing(Optional<Notice> said) {
        layout.status().passing().say(said, names::shown);
    }

    @Override
    public void putAway() {
        state.startAnew();
        layout.notices().forgetStory();
        layout.ledger().showAll();
        layout.review().showAll();
    }

    @Override
    public void salvaged(List<Salvage> waiting) {
        state.salvage.set(!waiting.isEmpty());
        layout.salvage().show(waiting);
    }

    @Override
    public void open(Path file) {
        host.open(file);
    }

    @Override
    public void showClass(Path file) {
        host.showClass(file);
    }

    @Override
    public void used(Path file) {
        host.used(file);
    }
}

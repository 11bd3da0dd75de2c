package crossread.ui;

import crossread.messages.Messages;
import crossread.model.article.SentenceRef;
import crossread.model.fact.Fact;
import crossread.model.fact.FactKind;
import crossread.model.fact.Mention;
import crossread.model.work.FactCorrection;
import crossread.model.work.ReaderWork;
import crossread.ui.columns.text.Selection;
import crossread.ui.correct.FactDeeds;
import crossread.ui.correct.FactMenu;
import crossread.ui.correct.FactWishes;
import crossread.ui.desk.StoryDesk;
import crossread.ui.ledger.LedgerNames;
import crossread.ui.ledger.SameAsBar;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Point2D;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;

/** Takes to the desk what the reader says of facts: by menu, by key, in the ledger, on the cards and in the text. */
final class FactEditor implements FactWishes {
    private final StoryDesk desk;
    private final Pointer pointer;
    private final RoomLayout layout;
    private final LedgerNames names;
    private final FactMenu menu;
    private final SameAsBar bar;
    private final ContextMenu popup = new ContextMenu();
    private Optional<String> first = Optional.empty();

    FactEditor(StoryDesk desk, Pointer pointer, RoomLayout layout, Messages words) {
        this.desk = desk;
        this.pointer = pointer;
        this.layout = layout;
        this.names = new LedgerNames(words);
        this.menu = new FactMenu(words, this);
        this.bar = layout.ledger().sameAs();
        bar.setOn(this::joinHere, this::cancel);
        pointer.setOnFact(this::chosen);
        layout.ledger().setMenu(ids -> items(ids, Optional.empty()));
        layout.ledger().setOnDelete(this::strikeOut);
        layout.why()
                .setFactMenu(
                        this::strikeOutHere,
                        () -> here().map(id -> items(List.of(id), Optional.empty()))
                                .orElse(List.of()));
    }

    /** What can be said of these facts, of which one sentence was pointed at. */
    List<MenuItem> items(List<String> facts, Optional<SentenceRef> at) {
        return pointer.shown().map(shown -> menu.items(shown, facts, at)).orElse(List.of());
    }

    private Optional<String> here() {
        return pointer.fact();
    }

    void strikeOutHere() {
        here().ifPresent(this::strikeOut);
    }

    /** The first of two facts, or, once that is chosen, the second. */
    void sameAsHere() {
        if (first.isPresent() && !first.equals(here())) {
            joinHere();
        } else {
            here().ifPresent(this::sameAs);
        }
    }

    void splitOffHere() {
        fact().ifPresent(fact -> {
            if (fact.mentions().size() > 1) {
                pointer.shown().ifPresent(shown -> choose(menu.mentions(shown, fact)));
            } else {
                desk.edits().say("facts.one-mention");
            }
        });
    }

    void changeKindHere() {
        fact().ifPresent(fact -> choose(menu.kinds(fact)));
    }

    private Optional<Fact> fact() {
        return here().flatMap(id -> pointer.shown().flatMap(shown -> shown.fact(id)));
    }

    private void choose(List<MenuItem> items) {
        popup.getItems().setAll(items);
        layout.side().open();
        Point2D at = layout.ledger().atChosen();
        popup.show(layout.ledger(), at.getX(), at.getY());
    }

    @Override
    public void strikeOut(String fact) {
        // The same key again must not strike out what nobody has looked at: its sentence is chosen, and no other fact.
        Optional<String> next = layout.ledger().after(fact);
        Optional<SentenceRef> where = pointer.shown()
                .flatMap(shown -> shown.fact(fact))
                .map(each -> each.mentions().getFirst().at());
        take(deeds -> deeds.strikeOut(fact), where.map(Selection.OfSentence::new), () -> pointer.goOnAt(next));
    }

    @Override
    public void sameAs(String fact) {
        first = Optional.of(fact);
        bar.open(label(fact));
        layout.side().showFacts();
        pointer.select(new Selection.OfFact(fact));
    }

    private void chosen(Optional<String> now) {
        first.ifPresent(one -> now.filter(each -> !each.equals(one))
                .ifPresentOrElse(other -> bar.offer(label(one), label(other)), () -> bar.open(label(one))));
    }

    private void joinHere() {
        first.ifPresent(one -> here().filter(other -> !other.equals(one)).ifPresent(other -> join(one, other)));
    }

    /** Ends the looking for the other of two facts. */
    void cancel() {
        first = Optional.empty();
        bar.close();
    }

    @Override
    public void join(String one, String other) {
        take(deeds -> deeds.join(one, other), one);
        cancel();
    }

    @Override
    public void splitOff(String fact, Mention mention) {
        take(deeds -> deeds.splitOff(fact, mention), fact);
    }

    @Override
    public void ofKind(String fact, FactKind kind) {
        take(deeds -> deeds.ofKind(fact, kind), fact);
    }

    @Override
    public void takeBack(FactCorrection correction) {
        kept(correction)
                .ifPresent(each ->
                        take(deeds -> Optional.of(deeds.without(each)), here().map(Selection.OfFact::new), () -> {}));
    }

    /** What is shown as {@code shown}: while the outlets are hidden it is told by other words than it is kept by. */
    private Optional<FactCorrection> kept(FactCorrection shown) {
        List<FactCorrection> kept = desk.session().reader().facts();
        if (kept.contains(shown)) {
            return Optional.of(shown);
        }
        List<FactCorrection> seen =
                pointer.shown().map(each -> each.reader().facts()).orElse(List.of());
        int at = seen.indexOf(shown);
        return at < 0 || seen.size() != kept.size() ? Optional.empty() : Optional.of(kept.get(at));
    }

    private void take(Function<FactDeeds, Optional<ReaderWork>> deed, String then) {
        take(deed, Optional.of(new Selection.OfFact(then)), () -> {});
    }

    /** The numbers of facts on the screen are those of the comparison on the desk, whatever the reader changed since. */
    private void take(
            Function<FactDeeds, Optional<ReaderWork>> deed, Optional<? extends Selection> then, Runnable thereupon) {
        desk.session().comparison().map(FactDeeds::new).flatMap(deed).ifPresent(work -> {
            then.ifPresent(pointer::select);
            thereupon.run();
            desk.edits().take(work);
        });
    }

    private String label(String id) {
        return pointer.shown()
                .flatMap(shown -> shown.fact(id))
                .map(fact -> names.label(fact.kind(), names.shortened(fact.label())))
                .orElse("");
    }
}

package crossread.ui;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.model.article.SentenceRef;
import crossread.ui.columns.text.Selection;
import crossread.ui.desk.Background;
import crossread.ui.desk.Work;
import crossread.ui.why.WhyCard;
import crossread.ui.why.WhyCards;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * What the reader looks at: shows the same fact or sentence in columns, ledger and why cards, and steps from one
 * difference to the next.
 */
final class Pointer {
    private final Work work;
    private final Messages words;
    private final Background.Lane proving;
    private final Background.Lane parting;
    private final RoomLayout layout;
    private final RoomState state;
    private Selection selection = new Selection.Nothing();
    private Optional<Comparison> shown = Optional.empty();
    private Optional<Selection> found = Optional.empty();
    private Optional<Selection> ahead = Optional.empty();
    private Consumer<Optional<String>> onFact = _ -> {};
    private Consumer<Selection> onPoint = _ -> {};

    Pointer(Work work, Messages words, Background background, RoomLayout layout, RoomState state) {
        this.work = work;
        this.words = words;
        this.proving = background.new Lane();
        this.parting = background.new Lane();
        this.layout = layout;
        this.state = state;
    }

    /** Who is told which fact is pointed at. */
    void setOnFact(Consumer<Optional<String>> listener) {
        onFact = listener;
    }

    /** The comparison on the screen. */
    Optional<Comparison> shown() {
        return shown;
    }

    /** Who is told what the reader looks at. */
    void setOnPoint(Consumer<Selection> listener) {
        onPoint = listener;
    }

    /** The reader wrote something beside the comparison: what was found is the same, and is not shown anew. */
    void know(Comparison comparison) {
        shown = Optional.of(comparison);
    }

    /** Points at what {@code other} points at. */
    void goTo(Pointer other) {
        point(other.selection, false);
    }

    /** Points into {@code comparison}: at what was selected before, where that is still there. */
    void startOn(Optional<Comparison> comparison) {
        Optional<Selection> again = again(selection, comparison);
        Optional<Selection> next = ahead.flatMap(before -> again(before, comparison));
        select(new Selection.Nothing());
        shown = comparison;
        found = again;
        ahead = next;
    }

    private Optional<Selection> again(Selection before, Optional<Comparison> comparison) {
        return shown.flatMap(old -> Anchor.of(before, old)).flatMap(at -> comparison.flatMap(at::in));
    }

    /** Selects again what was selected before the parts of the window were given another comparison. */
    void goOn() {
        found.ifPresent(again -> point(again, false));
        found = Optional.empty();
        restBeforeNext();
    }

    /** Marks in the list what is pointed at: the list was filled anew. */
    void choose() {
        layout.ledger().choose(fact());
        countDifferences();
    }

    /** Shows what {@code comparison} says about its articles; what was found in them is the same as before. */
    void describe(Comparison comparison) {
        shown = Optional.of(comparison);
        layout.columns().show(comparison);
        showProof();
    }

    /** Shows the same fact or sentence in columns, ledger and why cards. */
    void select(Selection wanted) {
        ahead = Optional.empty();
        point(wanted, true);
    }

    /** No fact is chosen, since the one that was is gone; the next step leads to this one. */
    void goOnAt(Optional<String> fact) {
        ahead = fact.map(Selection.OfFact::new);
        restBeforeNext();
    }

    private void restBeforeNext() {
        fact(ahead).ifPresent(layout.ledger()::restBefore);
    }

    private void point(Selection wanted, boolean scroll) {
        if (wanted.equals(selection)) {
            return;
        }
        selection = wanted;
        state.chosen.set(!(wanted instanceof Selection.Nothing));
        state.factChosen.set(fact().isPresent());
        if (shown.isPresent()) {
            layout.columns().select(wanted, scroll);
        }
        layout.ledger().choose(fact());
        layout.views().select(wanted);
        onFact.accept(fact());
        onPoint.accept(wanted);
        tellPlace();
        showProof();
    }

    /** The fact it points at. */
    Optional<String> fact() {
        return fact(Optional.of(selection));
    }

    private static Optional<String> fact(Optional<Selection> of) {
        return of.flatMap(each -> each instanceof Selection.OfFact(String id) ? Optional.of(id) : Optional.empty());
    }

    private void showProof() {
        if (shown.isEmpty() || state.predicting.get() || selection instanceof Selection.Nothing) {
            proving.stop();
            parting.stop();
            layout.why().clear();
            return;
        }
        Comparison comparison = shown.get();
        Selection of = selection;
        if (of instanceof Selection.OfSentence(SentenceRef at)) {
            parting.start(
                    _ -> work.unmatched(comparison, at),
                    parts -> layout.columns().setUnmatched(at, parts));
        } else {
            parting.stop();
        }
        proving.start(
                _ -> prove(comparison, of),
                cards -> layout.why().show(fact().flatMap(comparison::fact), cards, Optional.of(comparison)));
    }

    private List<WhyCard> prove(Comparison comparison, Selection of) {
        WhyCards cards = new WhyCards(comparison, work, work);
        return switch (of) {
            case Selection.OfFact(String id) -> cards.ofFact(id);
            case Selection.OfSentence(SentenceRef at) -> cards.ofSentence(at);
            case Selection.Nothing _ -> List.of();
        };
    }

    /** Tells how many differences and conflicts the ledger shows now. */
    void countDifferences() {
        state.differences.set(!differences().isEmpty());
        state.conflicts.set(!layout.ledger().conflicts().isEmpty());
        tellPlace();
    }

    private List<String> differences() {
        return layout.ledger().differences();
    }

    private void tellPlace() {
        if (state.predicting.get()
                || shown.filter(each -> each.articles().size() > 1).isEmpty()) {
            layout.status().setPlace("", "");
            return;
        }
        List<String> differences = differences();
        List<String> conflicts = layout.ledger().conflicts();
        layout.status()
                .setPlace(
                        place(differences)
                                .map(index -> words.text("status.place", index + 1, differences.size()))
                                .orElseGet(() -> words.text("status.differences", differences.size())),
                        place(conflicts)
                                .map(index -> words.text("status.conflict", index + 1, conflicts.size()))
                                .orElse(""));
    }

    private Optional<Integer> place(List<String> ids) {
        return fact().flatMap(layout.ledger()::rowOf).map(ids::indexOf).filter(index -> index >= 0);
    }

    /** Chooses the difference {@code by} places further in the ledger, round the end. */
    void step(int by) {
        stepIn(differences(), by);
    }

    void stepConflict(int by) {
        stepIn(layout.ledger().conflicts(), by);
    }

    /** Chooses the first difference, or the last. */
    void stepTo(boolean first) {
        List<String> ids = differences();
        select(new Selection.OfFact(first ? ids.getFirst() : ids.getLast()));
    }

    private void stepIn(List<String> ids, int by) {
        int now = place(ids).orElse(-1);
        int waiting =
                fact(ahead).flatMap(layout.ledger()::rowOf).map(ids::indexOf).orElse(-1);
        int from = now >= 0 || waiting < 0 ? now : by > 0 ? waiting - 1 : waiting;
        int next = from < 0 && by < 0 ? ids.size() - 1 : Math.floorMod(from + by, ids.size());
        select(new Selection.OfFact(ids.get(next)));
    }
}

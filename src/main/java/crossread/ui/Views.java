package crossread.ui;

import crossread.messages.Messages;
import crossread.model.Comparison;
import crossread.ui.columns.text.Selection;
import crossread.ui.deck.ViewDeck;
import crossread.ui.deck.ViewSlot;
import crossread.ui.desk.Background;
import crossread.ui.ledger.LedgerFilter;
import crossread.ui.view.ComparisonView;
import crossread.ui.view.ComparisonView.Place;
import crossread.ui.view.Deed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The views beside columns and why cards: which stand where, and what each is told. */
final class Views {
    /** What stands in the centre at first. */
    static final String COLUMNS = "columns";

    /** What stands below them at first. */
    static final String WHY = "why";

    private final List<ComparisonView> all;
    private final Map<String, ViewSlot> slots = new LinkedHashMap<>();
    private final Messages words;
    private final TabCommands commands;
    private final RoomState state;
    private Runnable toColumns = () -> {};
    private Runnable toWhy = () -> {};

    Views(
            List<ComparisonView> all,
            Messages words,
            Background background,
            TabCommands commands,
            RoomState state,
            ViewSlot.Reader reader) {
        this.all = List.copyOf(all);
        this.words = words;
        this.commands = commands;
        this.state = state;
        all.forEach(view -> slots.put(view.id(), new ViewSlot(view, words, background, reader)));
    }

    /** The centre of the window, with the columns as its home. */
    ViewDeck centre(Node columns, Runnable focus) {
        toColumns = focus;
        ViewDeck deck = deck(Place.CENTRE, COLUMNS, columns, state.centre);
        onEscape(deck, () -> !state.centre.get().equals(COLUMNS), () -> open(COLUMNS));
        return deck;
    }

    /** Below it, with the why cards as its home. */
    ViewDeck below(Node why, Runnable focus) {
        toWhy = focus;
        ViewDeck deck = deck(Place.BELOW, WHY, why, state.below);
        onEscape(deck, () -> !state.below.get().equals(WHY), () -> open(state.centre.get()));
        return deck;
    }

    private ViewDeck deck(Place place, String homeId, Node home, StringProperty chosen) {
        List<ViewSlot> here = all.stream()
                .filter(view -> view.place() == place)
                .map(view -> slots.get(view.id()))
                .toList();
        return new ViewDeck(homeId, home, here, commands.showing(place), chosen, state.comparison, words, this::open);
    }

    /** While work is under way Escape stops that; in a field it is the field's. Lists would keep it for themselves. */
    private void onEscape(ViewDeck deck, BooleanSupplier inView, Runnable leave) {
        deck.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE
                    && inView.getAsBoolean()
                    && !state.busy.get()
                    && !(event.getTarget() instanceof TextInputControl)) {
                leave.run();
                event.consume();
            }
        });
    }

    /** Shows the view with this id, or one of the homes, and gives it the keyboard. */
    void open(String id) {
        choose(id);
        switch (id) {
            case COLUMNS -> toColumns.run();
            case WHY -> toWhy.run();
            default -> Optional.ofNullable(slots.get(id)).ifPresent(ViewSlot::takeFocus);
        }
    }

    /** Shows it and leaves the keyboard where it is; an id that is none of these does nothing. */
    void choose(String id) {
        if (id.equals(COLUMNS)) {
            state.centre.set(COLUMNS);
        } else if (id.equals(WHY)) {
            openBelow(WHY);
        }
        all.stream().filter(view -> view.id().equals(id)).forEach(view -> {
            if (view.place() == Place.CENTRE) {
                state.centre.set(id);
            } else {
                openBelow(id);
            }
        });
    }

    private void openBelow(String id) {
        state.below.set(id);
        state.why.set(true);
    }

    /** Shows the view and asks it to do this. */
    void perform(String id, Deed deed) {
        choose(id);
        Optional.ofNullable(slots.get(id)).ifPresent(slot -> slot.perform(deed));
    }

    /** Lets the view in the centre look for words by itself; says whether it can. */
    boolean find(String wanted) {
        return Optional.ofNullable(slots.get(state.centre.get()))
                .filter(slot -> slot.find(wanted))
                .isPresent();
    }

    void show(Optional<Comparison> comparison) {
        boolean hidden = state.predicting.get();
        each(slot -> {
            if (hidden) {
                slot.hide(comparison);
            } else {
                slot.show(comparison);
            }
        });
    }

    /** The reader wrote something beside the comparison. */
    void annotate(Comparison comparison) {
        each(slot -> slot.annotate(comparison));
    }

    void narrow(LedgerFilter filter) {
        each(slot -> slot.narrow(filter));
    }

    void select(Selection selection) {
        each(slot -> slot.select(selection));
    }

    private void each(Consumer<ViewSlot> what) {
        slots.values().forEach(what);
    }
}

package crossread.ui;

import crossread.ui.columns.MarkLevel;
import crossread.ui.columns.Marks;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** What the window's switches and what is shown depend on. */
final class RoomState {
    final BooleanProperty articles = new SimpleBooleanProperty();
    final BooleanProperty comparison = new SimpleBooleanProperty();
    final BooleanProperty differences = new SimpleBooleanProperty();
    final BooleanProperty conflicts = new SimpleBooleanProperty();
    final BooleanProperty articleChosen = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();
    final BooleanProperty locked = new SimpleBooleanProperty(true);
    final BooleanProperty bands = new SimpleBooleanProperty();
    final BooleanProperty coarse = new SimpleBooleanProperty();
    final BooleanProperty meaning = new SimpleBooleanProperty(Settings.DEFAULT.meaning());
    final BooleanProperty review = new SimpleBooleanProperty();
    /** Whether the cards are wanted once something is chosen. */
    final BooleanProperty why = new SimpleBooleanProperty(true);

    /** Whether a fact or a sentence is chosen. */
    final BooleanProperty chosen = new SimpleBooleanProperty();

    final BooleanProperty atAside = new SimpleBooleanProperty();
    final BooleanProperty atKept = new SimpleBooleanProperty();
    final BooleanProperty offersCharacters = new SimpleBooleanProperty();
    final BooleanProperty offersCore = new SimpleBooleanProperty();
    final BooleanProperty keptOut = new SimpleBooleanProperty();
    final BooleanProperty undo = new SimpleBooleanProperty();
    final BooleanProperty redo = new SimpleBooleanProperty();
    final BooleanProperty list = new SimpleBooleanProperty(true);
    final BooleanProperty markOnly = new SimpleBooleanProperty(Marks.DEFAULT.only());
    final BooleanProperty markDiffers = new SimpleBooleanProperty(Marks.DEFAULT.differs());
    final BooleanProperty markUncertain = new SimpleBooleanProperty(Marks.DEFAULT.uncertain());
    final BooleanProperty markShared = new SimpleBooleanProperty(Marks.DEFAULT.shared());
    final ObjectProperty<Set<crossread.model.FactKind>> kinds = new SimpleObjectProperty<>(Marks.DEFAULT.kinds());
    final ObjectProperty<ThemeChoice> theme = new SimpleObjectProperty<>(ThemeChoice.SYSTEM);
    /** Ids of the views that the reader chose for the two places that have any. */
    final StringProperty centre = new SimpleStringProperty(Views.COLUMNS);

    final StringProperty below = new SimpleStringProperty(Views.WHY);
    final DoubleProperty textSize = new SimpleDoubleProperty(Settings.DEFAULT.textSize());
    final IntegerProperty mostMarks = new SimpleIntegerProperty(Marks.DEFAULT.most());

    Marks marks() {
        return new Marks(
                kinds.get(), markOnly.get(), markDiffers.get(), markUncertain.get(), markShared.get(), mostMarks.get());
    }

    /** How much is marked; empty where the reader chose one by one. */
    Optional<MarkLevel> level() {
        return MarkLevel.of(marks());
    }

    /** Marks one level more, or less where {@code by} is negative; what was chosen one by one counts as the usual. */
    void stepLevel(int by) {
        MarkLevel[] all = MarkLevel.values();
        MarkLevel now = level().orElse(MarkLevel.USUAL);
        Marks wanted = all[Math.clamp(now.ordinal() + by, 0, all.length - 1)].marks(kinds.get());
        markOnly.set(wanted.only());
        markDiffers.set(wanted.differs());
        markUncertain.set(wanted.uncertain());
        markShared.set(wanted.shared());
        mostMarks.set(wanted.most());
    }

    /** Who is told that something else is to be marked. */
    void onMarks(Runnable listener) {
        List.of(kinds, markOnly, markDiffers, markUncertain, markShared, mostMarks)
                .forEach(each -> each.addListener(_ -> listener.run()));
    }
}

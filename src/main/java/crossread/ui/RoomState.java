package crossread.ui;

import crossread.ui.columns.Marks;
import java.util.Set;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleObjectProperty;

/** What the window's switches and what is shown depend on. */
final class RoomState {
    final BooleanProperty articles = new SimpleBooleanProperty();
    final BooleanProperty comparison = new SimpleBooleanProperty();
    final BooleanProperty differences = new SimpleBooleanProperty();
    final BooleanProperty conflicts = new SimpleBooleanProperty();
    final BooleanProperty articleChosen = new SimpleBooleanProperty();
    final BooleanProperty busy = new SimpleBooleanProperty();
    final BooleanProperty locked = new SimpleBooleanProperty(true);
    final BooleanProperty coarse = new SimpleBooleanProperty();
    final BooleanProperty meaning = new SimpleBooleanProperty(Settings.DEFAULT.meaning());
    final BooleanProperty review = new SimpleBooleanProperty();
    /** Whether the cards are wanted once something is chosen. */
    final BooleanProperty why = new SimpleBooleanProperty(true);

    /** Whether a fact or a sentence is chosen. */
    final BooleanProperty chosen = new SimpleBooleanProperty();

    /** Whether words are looked for in the columns. */
    final BooleanProperty finding = new SimpleBooleanProperty();

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
    final DoubleProperty textSize = new SimpleDoubleProperty(Settings.DEFAULT.textSize());

    Marks marks() {
        return new Marks(kinds.get(), markOnly.get(), markDiffers.get(), markUncertain.get(), markShared.get());
    }
}
